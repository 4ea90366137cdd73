// Egg: what the tables say of these lines.
import * as m_eggjs_controller_decorator from "@eggjs/controller-decorator";
import * as m_eggjs_tegg from "@eggjs/tegg";
import * as mmidway_koa from "@midwayjs/koa";
import * as mmidway_web from "@midwayjs/web";
import * as megg from "egg";

function context(r: megg.Context) {
  see(r);  //: library
  see(r.body);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.path);  //: request
  see(r.url);  //: request
  see(r.originalUrl);  //: request
  see(r.href);  //: request
  see(r.host);  //: request
  see(r.hostname);  //: request
  see(r.headers);  //: request
  see(r.header);  //: request
  see(r.request.body);  //: request
  see(r.request.rawBody);  //: request
  see(r.request.query);  //: request
  see(r.request.querystring);  //: request
  see(r.request.search);  //: request
  see(r.request.params);  //: request
  see(r.request.files);  //: request
  see(r.request.file);  //: request
  see(r.request.headers);  //: request
  see(r.request.header);  //: request
  see(r.request.path);  //: request
  see(r.request.url);  //: request
  see(r.request.originalUrl);  //: request
  see(r.request.href);  //: request
  see(r.request.host);  //: request
  see(r.request.hostname);  //: request
  see(r.req.headers);  //: request
  see(r.req.url);  //: request
  see(r.queries);  //: request
  see(r.request.queries);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
  see(r.getFileStream("a"));  //: request
}

function g1(r: megg.EggContext) {
  see(r.params);  //: request
}

function g2(r: m_eggjs_tegg.EggContext) {
  see(r.params);  //: request
}

function g3(r: m_eggjs_tegg.Context) {
  see(r.params);  //: request
}

function g4(r: mmidway_koa.Context) {
  see(r.params);  //: request
}

function g5(r: mmidway_web.Context) {
  see(r.params);  //: request
}

class OwnController extends megg.Controller {
  m() {
    see(this.ctx.query.a);  //: request
    see(this.ctx.session.a);  //: library
  }
}

class OwnService extends megg.Service {
  m() {
    see(this.ctx.query.a);  //: request
    see(this.ctx.session.a);  //: library
  }
}

class C6 {
  m(@megg.HTTPParam("p") p: string) {
    see(p);  //: request
  }
}

class C7 {
  m(@megg.HTTPQuery("p") p: string) {
    see(p);  //: request
  }
}

class C8 {
  m(@megg.HTTPQueries("p") p: string) {
    see(p);  //: request
  }
}

class C9 {
  m(@megg.HTTPBody("p") p: string) {
    see(p);  //: request
  }
}

class C10 {
  m(@megg.HTTPHeaders("p") p: string) {
    see(p);  //: request
  }
}

class C11 {
  m(@m_eggjs_tegg.HTTPParam("p") p: string) {
    see(p);  //: request
  }
}

class C12 {
  m(@m_eggjs_tegg.HTTPQuery("p") p: string) {
    see(p);  //: request
  }
}

class C13 {
  m(@m_eggjs_tegg.HTTPQueries("p") p: string) {
    see(p);  //: request
  }
}

class C14 {
  m(@m_eggjs_tegg.HTTPBody("p") p: string) {
    see(p);  //: request
  }
}

class C15 {
  m(@m_eggjs_tegg.HTTPHeaders("p") p: string) {
    see(p);  //: request
  }
}

class C16 {
  m(@m_eggjs_controller_decorator.HTTPParam("p") p: string) {
    see(p);  //: request
  }
}

class C17 {
  m(@m_eggjs_controller_decorator.HTTPQuery("p") p: string) {
    see(p);  //: request
  }
}

class C18 {
  m(@m_eggjs_controller_decorator.HTTPQueries("p") p: string) {
    see(p);  //: request
  }
}

class C19 {
  m(@m_eggjs_controller_decorator.HTTPBody("p") p: string) {
    see(p);  //: request
  }
}

class C20 {
  m(@m_eggjs_controller_decorator.HTTPHeaders("p") p: string) {
    see(p);  //: request
  }
}

class Routes1 {
  @megg.HTTPMethod({ path: "/items/:id(\\d+)/:name([^/]+)/:other" })
  m(@megg.HTTPParam() id: string, @megg.HTTPParam("name") x: string, @megg.HTTPParam() other: string, @megg.HTTPParam("id") y: string) {
    see(id);  //: validated
    see(x);  //: request
    see(other);  //: request
    see(y);  //: validated
  }
}

class Routes2 {
  @m_eggjs_tegg.HTTPMethod({ path: "/items/:id(\\d+)/:name([^/]+)/:other" })
  m(@m_eggjs_tegg.HTTPParam() id: string, @m_eggjs_tegg.HTTPParam("name") x: string, @m_eggjs_tegg.HTTPParam() other: string, @m_eggjs_tegg.HTTPParam("id") y: string) {
    see(id);  //: validated
    see(x);  //: request
    see(other);  //: request
    see(y);  //: validated
  }
}

class Routes3 {
  @m_eggjs_controller_decorator.HTTPMethod({ path: "/items/:id(\\d+)/:name([^/]+)/:other" })
  m(@m_eggjs_controller_decorator.HTTPParam() id: string, @m_eggjs_controller_decorator.HTTPParam("name") x: string, @m_eggjs_controller_decorator.HTTPParam() other: string, @m_eggjs_controller_decorator.HTTPParam("id") y: string) {
    see(id);  //: validated
    see(x);  //: request
    see(other);  //: request
    see(y);  //: validated
  }
}
