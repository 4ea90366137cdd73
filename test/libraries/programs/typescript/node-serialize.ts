// node-serialize: what the tables say of these lines.
import * as mnode_serialize from "node-serialize";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mnode_serialize.unserialize(x);  //: decodes with node-serialize
});
