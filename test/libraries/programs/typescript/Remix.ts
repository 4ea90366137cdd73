// Remix: what the tables say of these lines.
import * as m_remix_run_cloudflare from "@remix-run/cloudflare";
import * as m_remix_run_node from "@remix-run/node";
import * as mreact_router from "react-router";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_remix_run_node.json(x);  //: sent
  m_remix_run_node.redirect(x);  //: sent
  m_remix_run_cloudflare.json(x);  //: sent
  mreact_router.data(x);  //: sent
  mreact_router.redirect(x);  //: sent
});
