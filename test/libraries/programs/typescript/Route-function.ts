// Route-function: what the tables say of these lines.
import * as m_remix_run_cloudflare from "@remix-run/cloudflare";
import * as m_remix_run_node from "@remix-run/node";
import * as m_sveltejs_kit from "@sveltejs/kit";
import * as mastro from "astro";
import * as mreact_router from "react-router";

function f1(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.url);  //: request
}

function f2(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.headers);  //: request
}

function f3(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.body);  //: request
}

function f4(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.nextUrl);  //: request
}

function f5(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.cookies);  //: request
}

function f6(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.query);  //: request
}

function f7(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.params);  //: request
}

function f8(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.url);  //: request
}

function f9(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.headers);  //: request
}

function f10(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.body);  //: request
}

function f11(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.json("a"));  //: request
}

function f12(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.text("a"));  //: request
}

function f13(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.formData("a"));  //: request
}

function f14(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.arrayBuffer("a"));  //: request
}

function f15(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.blob("a"));  //: request
}

function f16(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.bytes("a"));  //: request
}

function f17(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.json("a"));  //: request
}

function f18(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.text("a"));  //: request
}

function f19(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r.request.formData("a"));  //: request
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

function f20(r: m_remix_run_node.LoaderFunctionArgs) {
  see(r);  //: library
  see(r.url);  //: request
  see(r.headers);  //: request
  see(r.body);  //: request
  see(r.nextUrl);  //: request
  see(r.json("a"));  //: request
  see(r.text("a"));  //: request
  see(r.formData("a"));  //: request
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
