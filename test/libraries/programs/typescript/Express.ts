// Express: what the tables say of these lines.
import * as ev from "express-validator";
import joi from "joi";
import { validate } from "express-validation";
import expressValidation from "express-validation";
import { celebrate } from "celebrate";
import asyncHandler from "express-async-handler";
import passport from "passport";
import * as mExpress from "Express";
import * as mIncomingMessage from "IncomingMessage";
import * as m_google_cloud_functions_framework from "@google-cloud/functions-framework";
import * as m_nestjs_common from "@nestjs/common";
import * as m_vercel_node from "@vercel/node";
import * as mexpress from "express";
import * as mexpress_async_handler from "express-async-handler";
import * as mexpress_promise_router from "express-promise-router";
import * as mexpress_serve_static_core from "express-serve-static-core";
import * as mfirebase_functions from "firebase-functions";
import * as mfirebase_functions_v2_https from "firebase-functions/v2/https";
import * as mhttp from "http";
import * as mhttp_errors from "http-errors";
import * as mhttps from "https";
import * as mnext from "next";
import * as mpolka from "polka";
import * as mrestify from "restify";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mhttp_errors(x);  //: sent
  mhttp_errors.anything(x);  //: sent
});

function f1(r: mexpress.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
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
}

function f2(r: mexpress_serve_static_core.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f3(r: mExpress.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f4(r: mhttp.IncomingMessage) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f5(r: mhttps.IncomingMessage) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f6(r: mIncomingMessage) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f7(r: mrestify.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f8(r: mpolka.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f9(r: m_vercel_node.VercelRequest) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f10(r: mfirebase_functions.https.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

function f11(r: m_google_cloud_functions_framework.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.param("a"));  //: request
}

mexpress().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress.all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress_promise_router().anything("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mpolka().anything("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mrestify.createServer().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mrestify.createServer().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mrestify.createServer().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mrestify.createServer().del("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mhttp.createServer("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mexpress_async_handler("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mfirebase_functions.https.onRequest("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

mfirebase_functions_v2_https.onRequest("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.rawBody);  //: request
  see(p0.get("a"));  //: request
  see(p0.header("a"));  //: request
  see(p0.param("a"));  //: request
});

export const h30 = (req, res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h31 = (req, _res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h32 = (req, _) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h33 = (req, response) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h34 = (request, response) => {
  see(request);  //: library
  see(request.params);  //: request
  see(request.query);  //: request
  see(request.body);  //: request
  see(request.rawBody);  //: request
  see(request.get("a"));  //: request
  see(request.header("a"));  //: request
  see(request.param("a"));  //: request
};

export const h35 = (request, res) => {
  see(request);  //: library
  see(request.params);  //: request
  see(request.query);  //: request
  see(request.body);  //: request
  see(request.rawBody);  //: request
  see(request.get("a"));  //: request
  see(request.header("a"));  //: request
  see(request.param("a"));  //: request
};

export const h36 = (err, req, res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h37 = (error, req, res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h38 = (_err, req, res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

export const h39 = (e, req, res) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.param("a"));  //: request
};

function f40(r: mexpress.Response) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f41(r: mexpress_serve_static_core.Response) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f42(r: mExpress.Response) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f43(r: mhttp.ServerResponse) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f44(r: mnext.NextApiResponse) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f45(r: m_vercel_node.VercelResponse) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f46(r: mrestify.Response) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f47(r: m_nestjs_common.Res) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f48(r: m_nestjs_common.Response) {
  r.send("a", value);  //: sent
  r.json("a", value);  //: sent
  r.jsonp("a", value);  //: sent
  r.end("a", value);  //: sent
}

function f49(r: mexpress.Response) {
  r.send(value);  //: sent
}

function f50(r: mexpress.Response) {
  r.json(value);  //: sent
}

function f51(r: mexpress.Response) {
  r.jsonp(value);  //: sent
}

function f52(r: mexpress.Response) {
  r.end(value);  //: sent
}

function f53(r: mexpress.Response) {
  r.write(value);  //: sent
}

function f54(r: mexpress.Response) {
  r.render(value);  //: sent
}

function f55(r: mexpress.Response) {
  r.redirect(value);  //: sent
}

function f56(r: mexpress.Response) {
  r.set("X-A", value);  //: sent
}

function f57(r: mexpress.Response) {
  r.header("X-A", value);  //: sent
}

function f58(r: mexpress.Response) {
  r.append("X-A", value);  //: sent
}

function f59(r: mexpress.Response) {
  r.setHeader("X-A", value);  //: sent
}

export const h60 = (req, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

export const h61 = (_req, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

export const h62 = (_, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

export const h63 = (request, response) => {
  response.send("a", value);  //: sent
  response.json("a", value);  //: sent
  response.jsonp("a", value);  //: sent
  response.end("a", value);  //: sent
};

export const h64 = (req, response) => {
  response.send("a", value);  //: sent
  response.json("a", value);  //: sent
  response.jsonp("a", value);  //: sent
  response.end("a", value);  //: sent
};

export const h65 = (err, req, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

export const h66 = (error, req, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

export const h67 = (err, _req, res) => {
  res.send("a", value);  //: sent
  res.json("a", value);  //: sent
  res.jsonp("a", value);  //: sent
  res.end("a", value);  //: sent
};

mexpress().get("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress().post("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress().put("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress.get("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress.post("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress.put("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress.patch("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mexpress.delete("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

mhttp.createServer("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.json("a", value);  //: sent
  p1.jsonp("a", value);  //: sent
  p1.end("a", value);  //: sent
});

express().get("/a", ev.query("a").isUUID(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isEmail(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isInt(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isFloat(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isNumeric(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isAlphanumeric(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isAlpha(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isHexadecimal(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isMongoId(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isIn(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isSlug(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isBoolean(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isIP(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isDate(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isISO8601(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").isULID(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").toInt(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").toFloat(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").toBoolean(), (req, res) => see(req.query.a));  //: validated
express().get("/a", ev.query("a").toDate(), (req, res) => see(req.query.a));  //: validated

express().get("/:a", ev.param("a").isUUID(), (req, res) => see(req.params.a));  //: validated
express().get("/a", ev.body("a").isUUID(), (req, res) => see(req.body.a));  //: validated
express().get("/a", ev.header("a").isUUID(), (req, res) => see(req.headers.a));  //: validated
express().get("/a", ev.cookie("a").isUUID(), (req, res) => see(req.cookies.a));  //: validated

const valid = { body: joi.object({ a: joi.string().uuid() }), params: joi.object({ a: joi.string().uuid() }), query: joi.object({ a: joi.string().uuid() }) };
const others = { headers: joi.object({ a: joi.string().uuid() }), cookies: joi.object({ a: joi.string().uuid() }) };

express().post("/:a", validate(valid), (req, res) => {
  see(req.body.a);  //: validated
  see(req.params.a);  //: validated
  see(req.query.a);  //: validated
});
express().post("/:a", expressValidation(valid), (req, res) => see(req.body.a));  //: validated
express().post("/:a", celebrate(valid), (req, res) => see(req.body.a));  //: validated
express().post("/:a", celebrate(others), (req, res) => {
  see(req.headers.a);  //: validated
  see(req.cookies.a);  //: validated
});

express().get("/a", passport.authenticate("jwt"), (req, res) => {
  see(req.headers.authorization);  //: validated
  see(req.get("authorization"));  //: validated
  res.cookie("a", value);
});
express().get("/a", asyncHandler(passport.authenticate("jwt")), (req, res) => {
  see(req.headers.authorization);  //: validated
});

export const helper = (res, data) => {
  res.json("a", data);  //: sent
};

export const answer = (response, data) => {
  response.json("a", data);  //: sent
};
