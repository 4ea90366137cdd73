// SvelteKit: what the tables say of these lines.
import * as m_sveltejs_kit from "@sveltejs/kit";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_sveltejs_kit.json(x);  //: sent
  m_sveltejs_kit.text(x);  //: sent
  m_sveltejs_kit.error(x);  //: sent
  m_sveltejs_kit.fail(x);  //: sent
});
