// LoopBack: what the tables say of these lines.
import * as m_loopback_rest from "@loopback/rest";

class C1 {
  m(@m_loopback_rest.param.path.string("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@m_loopback_rest.param.query.string("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@m_loopback_rest.param.header.string("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@m_loopback_rest.param.query.object("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@m_loopback_rest.requestBody("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@m_loopback_rest.param.path.string("a") a: number, @m_loopback_rest.param.path.string("b") b: boolean, @m_loopback_rest.param.path.string("c") c: Date, @m_loopback_rest.param.path.string("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}
