// routing-controllers: what the tables say of these lines.
import * as mrouting_controllers from "routing-controllers";

function request(r: mrouting_controllers.Req) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.rawHeaders);  //: request
  see(r.url);  //: request
  see(r.originalUrl);  //: request
  see(r.path);  //: request
  see(r.hostname);  //: request
  see(r.host);  //: request
  see(r.subdomains);  //: request
  see(r.file);  //: request
  see(r.files);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
}

class Whole {
  m(@mrouting_controllers.Req() r) {
    see(r);  //: library
    see(r.body);  //: request
  }
}

class C1 {
  m(@mrouting_controllers.Param("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@mrouting_controllers.Params("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@mrouting_controllers.QueryParam("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@mrouting_controllers.QueryParams("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@mrouting_controllers.Body("p") p: string) {
    see(p);  //: request
  }
}

class C6 {
  m(@mrouting_controllers.BodyParam("p") p: string) {
    see(p);  //: request
  }
}

class C7 {
  m(@mrouting_controllers.HeaderParam("p") p: string) {
    see(p);  //: request
  }
}

class C8 {
  m(@mrouting_controllers.HeaderParams("p") p: string) {
    see(p);  //: request
  }
}

class C9 {
  m(@mrouting_controllers.CookieParam("p") p: string) {
    see(p);  //: request
  }
}

class C10 {
  m(@mrouting_controllers.CookieParams("p") p: string) {
    see(p);  //: request
  }
}

class C11 {
  m(@mrouting_controllers.UploadedFile("p") p: string) {
    see(p);  //: request
  }
}

class C12 {
  m(@mrouting_controllers.UploadedFiles("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@mrouting_controllers.Param("a") a: number, @mrouting_controllers.Param("b") b: boolean, @mrouting_controllers.Param("c") c: Date, @mrouting_controllers.Param("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}
