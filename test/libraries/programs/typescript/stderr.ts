// stderr: what the tables say of these lines.
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  console.error("a");  //: stderr
  console.warn("a");  //: stderr
  process.stderr.write("a");  //: stderr
  process.emitWarning("a");  //: stderr
});
