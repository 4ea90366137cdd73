// eval: what the tables say of these lines.
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  eval(x);  //: decodes with eval
  globalThis.eval(x);  //: decodes with eval
  window.eval(x);  //: decodes with eval
});
