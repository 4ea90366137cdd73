// Hono: what the tables say of these lines.
import { Hono } from "hono";
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import * as mhono from "hono";
import * as mhono_cookie from "hono/cookie";
import * as mhono_http_exception from "hono/http-exception";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mhono_cookie.getCookie());  //: request
  mhono_http_exception.HTTPException(x);  //: sent
});

function f1(r: mhono.Context) {
  see(r);  //: library
  see(r.req.url);  //: request
  see(r.req.path);  //: request
  see(r.req.raw);  //: request
  see(r.req.param("a"));  //: request
  see(r.req.query("a"));  //: request
  see(r.req.queries("a"));  //: request
  see(r.req.header("a"));  //: request
  see(r.req.json("a"));  //: request, sent
  see(r.req.text("a"));  //: request, sent
  see(r.req.parseBody("a"));  //: request
  see(r.req.formData("a"));  //: request
  see(r.req.arrayBuffer("a"));  //: request
  see(r.req.blob("a"));  //: request
  see(r.req.valid("a"));  //: request
}

mhono.Hono().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

mhono.Hono().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.req.url);  //: request
  see(p0.req.path);  //: request
  see(p0.req.raw);  //: request
  see(p0.req.param("a"));  //: request
  see(p0.req.query("a"));  //: request
  see(p0.req.queries("a"));  //: request
});

function f16(r: mhono.Context) {
  r.json("a", value);  //: sent
  r.text("a", value);  //: sent
  r.html("a", value);  //: sent
  r.body("a", value);  //: sent
}

function f17(r: mhono.Context) {
  r.json(value);  //: sent
}

function f18(r: mhono.Context) {
  r.text(value);  //: sent
}

function f19(r: mhono.Context) {
  r.html(value);  //: sent
}

function f20(r: mhono.Context) {
  r.body(value);  //: sent
}

function f21(r: mhono.Context) {
  r.redirect(value);  //: sent
}

function f22(r: mhono.Context) {
  r.header("X-A", value);  //: sent
}

function f23(r: mhono.Context) {
  r.newResponse(value);  //: sent
}

mhono.Hono().get("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.json("a", value);  //: sent
  p0.text("a", value);  //: sent
  p0.html("a", value);  //: sent
  p0.body("a", value);  //: sent
});

mhono.Hono().post("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.json("a", value);  //: sent
  p0.text("a", value);  //: sent
  p0.html("a", value);  //: sent
  p0.body("a", value);  //: sent
});

mhono.Hono().put("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.json("a", value);  //: sent
  p0.text("a", value);  //: sent
  p0.html("a", value);  //: sent
  p0.body("a", value);  //: sent
});

mhono.Hono().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  p0.json("a", value);  //: sent
  p0.text("a", value);  //: sent
  p0.html("a", value);  //: sent
  p0.body("a", value);  //: sent
});

const schema = z.object({ a: z.string().uuid() });

new Hono().post("/a", zValidator("json", schema), (c) => see(c.req.valid("json").a));  //: validated
