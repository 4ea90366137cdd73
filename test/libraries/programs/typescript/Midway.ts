// Midway: what the tables say of these lines.
import * as m_midwayjs_core from "@midwayjs/core";
import * as m_midwayjs_decorator from "@midwayjs/decorator";

class C1 {
  m(@m_midwayjs_core.Param("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@m_midwayjs_core.Query("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@m_midwayjs_core.Queries("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@m_midwayjs_core.Body("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@m_midwayjs_core.Headers("p") p: string) {
    see(p);  //: request
  }
}

class C6 {
  m(@m_midwayjs_core.Fields("p") p: string) {
    see(p);  //: request
  }
}

class C7 {
  m(@m_midwayjs_core.Files("p") p: string) {
    see(p);  //: request
  }
}

class C8 {
  m(@m_midwayjs_core.RequestPath("p") p: string) {
    see(p);  //: request
  }
}

class C9 {
  m(@m_midwayjs_decorator.Param("p") p: string) {
    see(p);  //: request
  }
}

class C10 {
  m(@m_midwayjs_decorator.Query("p") p: string) {
    see(p);  //: request
  }
}

class C11 {
  m(@m_midwayjs_decorator.Queries("p") p: string) {
    see(p);  //: request
  }
}

class C12 {
  m(@m_midwayjs_decorator.Body("p") p: string) {
    see(p);  //: request
  }
}

class C13 {
  m(@m_midwayjs_decorator.Headers("p") p: string) {
    see(p);  //: request
  }
}

class C14 {
  m(@m_midwayjs_decorator.Fields("p") p: string) {
    see(p);  //: request
  }
}

class C15 {
  m(@m_midwayjs_decorator.Files("p") p: string) {
    see(p);  //: request
  }
}

class C16 {
  m(@m_midwayjs_decorator.RequestPath("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@m_midwayjs_core.Param("a") a: number, @m_midwayjs_core.Param("b") b: boolean, @m_midwayjs_core.Param("c") c: Date, @m_midwayjs_core.Param("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}
