// Koa: what the tables say of these lines.
import * as m_koa_router from "@koa/router";
import * as mkoa from "koa";
import * as mkoa_router from "koa-router";

function f1(r: mkoa.Context) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
}

function f2(r: mkoa.ParameterizedContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
}

function f3(r: mkoa.DefaultContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
}

function f4(r: mkoa.ExtendableContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
}

function f5(r: m_koa_router.RouterContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.querystring);  //: request
  see(r.search);  //: request
  see(r.get("a"));  //: request
  see(r.cookies.get("a"));  //: request
  see(r.request.get("a"));  //: request
}

function f6(r: mkoa.Context) {
  see(r.params);  //: request
}

function f7(r: mkoa.Context) {
  see(r.query);  //: request
}

function f8(r: mkoa.Context) {
  see(r.querystring);  //: request
}

function f9(r: mkoa.Context) {
  see(r.search);  //: request
}

function f10(r: mkoa.Context) {
  see(r.path);  //: request
}

function f11(r: mkoa.Context) {
  see(r.url);  //: request
}

function f12(r: mkoa.Context) {
  see(r.originalUrl);  //: request
}

function f13(r: mkoa.Context) {
  see(r.href);  //: request
}

function f14(r: mkoa.Context) {
  see(r.host);  //: request
}

function f15(r: mkoa.Context) {
  see(r.hostname);  //: request
}

function f16(r: mkoa.Context) {
  see(r.headers);  //: request
}

function f17(r: mkoa.Context) {
  see(r.header);  //: request
}

function f18(r: mkoa.Context) {
  see(r.request.body);  //: request
}

function f19(r: mkoa.Context) {
  see(r.request.rawBody);  //: request
}

function f20(r: mkoa.Context) {
  see(r.request.query);  //: request
}

function f21(r: mkoa.Context) {
  see(r.request.querystring);  //: request
}

function f22(r: mkoa.Context) {
  see(r.request.search);  //: request
}

function f23(r: mkoa.Context) {
  see(r.request.params);  //: request
}

function f24(r: mkoa.Context) {
  see(r.request.files);  //: request
}

function f25(r: mkoa.Context) {
  see(r.request.file);  //: request
}

function f26(r: mkoa.Context) {
  see(r.request.headers);  //: request
}

function f27(r: mkoa.Context) {
  see(r.request.header);  //: request
}

function f28(r: mkoa.Context) {
  see(r.request.path);  //: request
}

function f29(r: mkoa.Context) {
  see(r.request.url);  //: request
}

function f30(r: mkoa.Context) {
  see(r.request.originalUrl);  //: request
}

function f31(r: mkoa.Context) {
  see(r.request.href);  //: request
}

function f32(r: mkoa.Context) {
  see(r.request.host);  //: request
}

function f33(r: mkoa.Context) {
  see(r.request.hostname);  //: request
}

function f34(r: mkoa.Context) {
  see(r.req.headers);  //: request
}

function f35(r: mkoa.Context) {
  see(r.req.url);  //: request
}

function f36(r: mkoa.Context) {
  see(r.get("a"));  //: request
}

function f37(r: mkoa.Context) {
  see(r.cookies.get("a"));  //: request
}

function f38(r: mkoa.Context) {
  see(r.request.get("a"));  //: request
}

mkoa().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().del("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().del("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().del("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

mkoa_router.Router().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().del("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

m_koa_router.Router().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.querystring);  //: request
  see(p0.search);  //: request
  see(p0.get("a"));  //: request
  see(p0.cookies.get("a"));  //: request
  see(p0.request.get("a"));  //: request
});

export const h39 = (ctx) => {
  see(ctx);  //: library
  see(ctx.params);  //: request
  see(ctx.query);  //: request
  see(ctx.querystring);  //: request
  see(ctx.search);  //: request
  see(ctx.get("a"));  //: request
  see(ctx.cookies.get("a"));  //: request
  see(ctx.request.get("a"));  //: request
};

function f40(r: mkoa.Context) {
  r.throw("a", value);  //: sent
  r.set("a", value);
  r.redirect("a", value);  //: sent
  r.append("a", value);
  r.body = value;  //: sent
  r.message = value;  //: sent
}

function f41(r: mkoa.ParameterizedContext) {
  r.throw("a", value);  //: sent
  r.set("a", value);
  r.redirect("a", value);  //: sent
  r.append("a", value);
  r.body = value;  //: sent
  r.message = value;  //: sent
}

function f42(r: mkoa.DefaultContext) {
  r.throw("a", value);  //: sent
  r.set("a", value);
  r.redirect("a", value);  //: sent
  r.append("a", value);
  r.body = value;  //: sent
  r.message = value;  //: sent
}

function f43(r: m_koa_router.RouterContext) {
  r.throw("a", value);  //: sent
  r.set("a", value);
  r.redirect("a", value);  //: sent
  r.append("a", value);
  r.body = value;  //: sent
  r.message = value;  //: sent
}

function f44(r: mkoa.Context) {
  r.throw(value);  //: sent
}

function f45(r: mkoa.Context) {
  r.set("X-A", value);  //: sent
}

function f46(r: mkoa.Context) {
  r.redirect(value);  //: sent
}

function f47(r: mkoa.Context) {
  r.append("X-A", value);  //: sent
}

function f48(r: mkoa.Context) {
  r.body = value;  //: sent
}

function f49(r: mkoa.Context) {
  r.message = value;  //: sent
}

function f50(r: mkoa.Context) {
  r.response.body = value;  //: sent
}

function f51(r: mkoa.Context) {
  r.response.message = value;  //: sent
}

export const h52 = (ctx) => {
  ctx.throw("a", value);  //: sent
  ctx.set("a", value);
  ctx.redirect("a", value);  //: sent
  ctx.append("a", value);
  ctx.body = value;  //: sent
  ctx.message = value;  //: sent
};

mkoa().use("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.throw("a", value);  //: sent
  p0.set("a", value);
  p0.redirect("a", value);  //: sent
  p0.append("a", value);
  p0.body = value;  //: sent
  p0.message = value;  //: sent
});

mkoa_router().anything("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.throw("a", value);  //: sent
  p0.set("a", value);
  p0.redirect("a", value);  //: sent
  p0.append("a", value);
  p0.body = value;  //: sent
  p0.message = value;  //: sent
});

m_koa_router().anything("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.throw("a", value);  //: sent
  p0.set("a", value);
  p0.redirect("a", value);  //: sent
  p0.append("a", value);
  p0.body = value;  //: sent
  p0.message = value;  //: sent
});
