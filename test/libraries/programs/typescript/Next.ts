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

function f5(r: mnext.NextApiRequest) {
  see(r.query);  //: request
}

function f6(r: mnext.NextApiRequest) {
  see(r.body);  //: request
}

function f7(r: mnext.NextApiRequest) {
  see(r.cookies);  //: request
}

function f8(r: mnext.NextApiRequest) {
  see(r.headers);  //: request
}

function f9(r: mnext.NextApiRequest) {
  see(r.url);  //: request
}

function f10(r: mnext.NextApiRequest) {
  see(r.nextUrl);  //: request
}

function f11(r: mnext.NextApiRequest) {
  see(r.json("a"));  //: request
}

function f12(r: mnext.NextApiRequest) {
  see(r.text("a"));  //: request
}

function f13(r: mnext.NextApiRequest) {
  see(r.formData("a"));  //: request
}

function f14(r: mnext.NextApiRequest) {
  see(r.arrayBuffer("a"));  //: request
}

function f15(r: mnext.NextApiRequest) {
  see(r.blob("a"));  //: request
}

function f16(r: mnext.NextApiRequest) {
  see(r.bytes("a"));  //: request
}
