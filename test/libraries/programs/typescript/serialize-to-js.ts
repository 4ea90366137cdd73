// serialize-to-js: what the tables say of these lines.
import * as mserialize_to_js from "serialize-to-js";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mserialize_to_js.deserialize(x);  //: decodes with serialize-to-js
});
