// Next: what the tables say of these lines.
import * as mnext from "next";
import * as mnext_dist_shared_lib_utils from "next/dist/shared/lib/utils";
import * as mnext_headers from "next/headers";
import * as mnext_navigation from "next/navigation";
import * as mnext_server from "next/server";
import * as mnext_types from "next/types";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mnext_headers.cookies());  //: request
  see(mnext_headers.headers());  //: request
  see(mnext_navigation.useSearchParams());  //: request
  see(mnext_navigation.useParams());  //: request
  mnext_server.NextResponse(x);  //: sent
  mnext_server.NextResponse.json(x);  //: sent
  mnext_server.NextResponse.redirect(x);  //: sent
  mnext_navigation.redirect(x);  //: sent
});

function f1(r: mnext.NextApiRequest) {
  see(r);  //: library
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
  see(r.url);  //: request
  see(r.nextUrl);  //: request
  see(r.arrayBuffer("a"));  //: request
  see(r.blob("a"));  //: request
  see(r.bytes("a"));  //: request
}

function f2(r: mnext_types.NextApiRequest) {
  see(r);  //: library
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f3(r: mnext_server.NextRequest) {
  see(r);  //: library
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f4(r: mnext_dist_shared_lib_utils.NextApiRequest) {
  see(r);  //: library
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}
