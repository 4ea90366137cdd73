// funcster: what the tables say of these lines.
import * as mfuncster from "funcster";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mfuncster.deepDeserialize(x);  //: decodes with funcster
});
