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
