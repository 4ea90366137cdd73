// Route-function: what the tables say of these lines.
import * as m_remix_run_cloudflare from "@remix-run/cloudflare";
import * as m_remix_run_node from "@remix-run/node";
import * as m_sveltejs_kit from "@sveltejs/kit";
import * as mastro from "astro";
import * as mreact_router from "react-router";

function f1(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.cookies);  //: request
  see(r.query);  //: request
  see(r.params);  //: request
  see(r.request.url);  //: request
  see(r.request.headers);  //: request
  see(r.request.body);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
  see(r.arrayBuffer("a"));  //: request
  see(r.blob("a"));  //: request
  see(r.bytes("a"));  //: request
  see(r.request.json("a"));  //: request
  see(r.request.text("a"));  //: request
  see(r.request.formData("a"));  //: request
  see(r);  //: library
}

export async function GET(p0) {
  see(p0);  //: library
  see(p0.url);  //: request
  see(p0.headers);  //: request
  see(p0.body);  //: request
  see(p0.nextUrl);  //: request
  see(p0.json("a"));  //: request
  see(p0.text("a"));  //: request
  see(p0.formData("a"));  //: request
}

function f21(r: m_remix_run_node.ActionFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f22(r: m_remix_run_node.LoaderArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f23(r: m_remix_run_node.ActionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f24(r: m_remix_run_cloudflare.LoaderFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f25(r: m_remix_run_cloudflare.ActionFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f26(r: mreact_router.LoaderFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f27(r: mreact_router.ActionFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f28(r: m_sveltejs_kit.RequestEvent) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}

function f29(r: mastro.APIContext) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
}
