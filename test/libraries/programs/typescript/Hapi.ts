// Hapi: what the tables say of these lines.
import * as hapi from "@hapi/hapi";
import joi from "joi";
import * as m_hapi_boom from "@hapi/boom";
import * as m_hapi_hapi from "@hapi/hapi";
import * as mhapi from "hapi";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_hapi_boom.anything(x);  //: sent
  m_hapi_boom(x);  //: sent
});

function f1(r: m_hapi_hapi.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.paramsArray);  //: request
  see(r.query);  //: request
  see(r.payload);  //: request
  see(r.headers);  //: request
  see(r.state);  //: request
  see(r.path);  //: request
  see(r.url);  //: request
}

function f2(r: mhapi.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.paramsArray);  //: request
  see(r.query);  //: request
  see(r.payload);  //: request
}

export const h11 = (request, h) => {
  see(request);  //: library
  see(request.params);  //: request
  see(request.paramsArray);  //: request
  see(request.query);  //: request
  see(request.payload);  //: request
};

export const h12 = (req, h) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.paramsArray);  //: request
  see(req.query);  //: request
  see(req.payload);  //: request
};

function f13(r: m_hapi_hapi.ResponseToolkit) {
  r.response("a", value);  //: sent
  r.redirect("a", value);  //: sent
  r.view("a", value);  //: sent
}

function f14(r: m_hapi_hapi.ResponseToolkit) {
  r.response(value);  //: sent
}

function f15(r: m_hapi_hapi.ResponseToolkit) {
  r.redirect(value);  //: sent
}

function f16(r: m_hapi_hapi.ResponseToolkit) {
  r.view(value);  //: sent
}

export const h17 = (request, h) => {
  h.response("a", value);  //: sent
  h.redirect("a", value);  //: sent
  h.view("a", value);  //: sent
};

export const h18 = (req, h) => {
  h.response("a", value);  //: sent
  h.redirect("a", value);  //: sent
  h.view("a", value);  //: sent
};

const uuid = joi.object({ a: joi.string().uuid() });

hapi.server().route({
  method: "POST",
  path: "/{a}",
  options: { validate: { params: uuid, query: uuid, payload: uuid, headers: uuid, state: uuid } },
  handler: (request, h) => {
    see(request.params.a);  //: validated
    see(request.query.a);  //: validated
    see(request.payload.a);  //: validated
    see(request.headers.a);  //: validated
    see(request.state.a);  //: validated
  },
});
hapi.server().route({
  method: "GET",
  path: "/a",
  config: { validate: { query: uuid } },
  handler: (request, h) => see(request.query.a),  //: validated
});
