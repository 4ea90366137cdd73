// TsED: what the tables say of these lines.
import * as m_tsed_common from "@tsed/common";
import * as m_tsed_platform_params from "@tsed/platform-params";

class C1 {
  m(@m_tsed_common.PathParams("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@m_tsed_common.RawPathParams("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@m_tsed_common.QueryParams("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@m_tsed_common.RawQueryParams("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@m_tsed_common.BodyParams("p") p: string) {
    see(p);  //: request
  }
}

class C6 {
  m(@m_tsed_common.RawBodyParams("p") p: string) {
    see(p);  //: request
  }
}

class C7 {
  m(@m_tsed_common.HeaderParams("p") p: string) {
    see(p);  //: request
  }
}

class C8 {
  m(@m_tsed_common.CookiesParams("p") p: string) {
    see(p);  //: request
  }
}

class C9 {
  m(@m_tsed_platform_params.PathParams("p") p: string) {
    see(p);  //: request
  }
}

class C10 {
  m(@m_tsed_platform_params.RawPathParams("p") p: string) {
    see(p);  //: request
  }
}

class C11 {
  m(@m_tsed_platform_params.QueryParams("p") p: string) {
    see(p);  //: request
  }
}

class C12 {
  m(@m_tsed_platform_params.RawQueryParams("p") p: string) {
    see(p);  //: request
  }
}

class C13 {
  m(@m_tsed_platform_params.BodyParams("p") p: string) {
    see(p);  //: request
  }
}

class C14 {
  m(@m_tsed_platform_params.RawBodyParams("p") p: string) {
    see(p);  //: request
  }
}

class C15 {
  m(@m_tsed_platform_params.HeaderParams("p") p: string) {
    see(p);  //: request
  }
}

class C16 {
  m(@m_tsed_platform_params.CookiesParams("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@m_tsed_common.PathParams("a") a: number, @m_tsed_common.PathParams("b") b: boolean, @m_tsed_common.PathParams("c") c: Date, @m_tsed_common.PathParams("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}
