// cryo: what the tables say of these lines.
import * as mcryo from "cryo";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mcryo.parse(x);  //: decodes with cryo
});
