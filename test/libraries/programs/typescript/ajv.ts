// ajv: what the tables say of these lines.
import express from "express";
import Ajv from "ajv";
import { Ajv as Named, default as Default } from "ajv";
import Ajv2019 from "ajv/dist/2019";
import Ajv2020 from "ajv/dist/2020";
import Jtd from "ajv/dist/jtd";
const schema = { type: "object", properties: { a: { type: "string", format: "uuid" } }, required: ["a"] };

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Ajv().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Ajv().validate(schema, x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Named().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Named().validate(schema, x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Default().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Default().validate(schema, x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Ajv2019().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Ajv2019().validate(schema, x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Ajv2020().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Ajv2020().validate(schema, x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const check = new Jtd().compile(schema);
  if (check(x)) see(x.a);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (new Jtd().validate(schema, x)) see(x.a);  //: validated
});
