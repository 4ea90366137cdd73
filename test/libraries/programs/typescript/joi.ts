// joi: what the tables say of these lines.
import joi from "joi";
import * as hapiJoi from "@hapi/joi";
import { Joi } from "celebrate";
import * as m_hapi_joi from "@hapi/joi";
import * as mcelebrate from "celebrate";
import * as mjoi from "joi";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mjoi.guid(x));  //: validated
  see(mjoi.uuid(x));  //: validated
  see(mjoi.alphanum(x));  //: validated
  see(mjoi.hex(x));  //: validated
  see(mjoi.token(x));  //: validated
  see(mjoi.email(x));  //: encoded
  see(mjoi.valid(x));  //: validated
  see(mjoi.equal(x));  //: validated
  see(mjoi.number(x));  //: number
  see(mjoi.boolean(x));  //: boolean
  see(mjoi.bool(x));  //: boolean
  see(mjoi.date(x));  //: time
  see(m_hapi_joi.guid(x));  //: validated
  see(m_hapi_joi.uuid(x));  //: validated
  see(m_hapi_joi.alphanum(x));  //: validated
  see(m_hapi_joi.hex(x));  //: validated
  see(m_hapi_joi.token(x));  //: validated
  see(m_hapi_joi.email(x));  //: encoded
  see(m_hapi_joi.valid(x));  //: validated
  see(m_hapi_joi.number(x));  //: number
  see(m_hapi_joi.boolean(x));  //: boolean
  see(m_hapi_joi.date(x));  //: time
  see(mcelebrate.Joi.guid(x));  //: validated
  see(mcelebrate.Joi.uuid(x));  //: validated
  see(mcelebrate.Joi.alphanum(x));  //: validated
  see(mcelebrate.Joi.hex(x));  //: validated
  see(mcelebrate.Joi.email(x));  //: encoded
  see(mcelebrate.Joi.valid(x));  //: validated
  see(mcelebrate.Joi.number(x));  //: number
  see(mcelebrate.Joi.boolean(x));  //: boolean
  see(mcelebrate.Joi.date(x));  //: time
  see(mjoi.object({ a: mjoi.guid() }).validate(x).value.a);  //: validated
  see(mjoi.object().keys({ a: mjoi.guid() }).validate(x).value.a);  //: validated
  see(m_hapi_joi.object({ a: mjoi.guid() }).validate(x).value.a);  //: validated
  see(m_hapi_joi.object().keys({ a: mjoi.guid() }).validate(x).value.a);  //: validated
  see(mjoi.attempt(x, mcelebrate.Joi.object({ a: mjoi.guid() })).a);  //: validated
  see(mjoi.attempt(x, mcelebrate.Joi.object().keys({ a: mjoi.guid() })).a);  //: validated
  see(mjoi.guid.validate(x).value);  //: request
  see(mjoi.guid.validateAsync(x));  //: request
  see(mjoi.attempt(x, mjoi.guid));  //: request
  see(m_hapi_joi.object({ a: mjoi.guid }).validate(x).value.a);  //: request
  see(m_hapi_joi.object({ a: mjoi.guid }).validateAsync(x).a);  //: request
  see(m_hapi_joi.attempt(x, mjoi.guid));  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(joi.object().append({ a: joi.string().uuid() }).validate(x).value.a);  //: validated
  see(joi.string().pattern(/^[a-z]+$/).validate(x).value);  //: validated
  see(joi.string().regex(/^[a-z]+$/).validate(x).value);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(hapiJoi.object().append({ a: hapiJoi.string().uuid() }).validate(x).value.a);  //: validated
  see(hapiJoi.string().pattern(/^[a-z]+$/).validate(x).value);  //: validated
  see(hapiJoi.string().regex(/^[a-z]+$/).validate(x).value);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(Joi.object().append({ a: Joi.string().uuid() }).validate(x).value.a);  //: validated
  see(Joi.string().pattern(/^[a-z]+$/).validate(x).value);  //: validated
  see(Joi.string().regex(/^[a-z]+$/).validate(x).value);  //: validated
});
