// new Function: what the tables say of these lines.
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  Function(x);  //: decodes with new Function
});
