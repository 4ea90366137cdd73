// Web: what the tables say of these lines.
import * as mRequest from "Request";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  Response(x);  //: sent
  Response.json(x);  //: sent
  Response.redirect(x);  //: sent
});

function f1(r: mRequest) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
  see(r.arrayBuffer("a"));  //: request
  see(r.blob("a"));  //: request
  see(r.bytes("a"));  //: request
}

Deno.serve("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.url);  //: request
  see(p0.headers);  //: request
  see(p0.body);  //: request
  see(p0.json("a"));  //: request
  see(p0.text("a"));  //: request
  see(p0.formData("a"));  //: request
});
