import { HocuspocusRedis } from "./collab";

const client = { get: (key) => localStorage.getItem(key) };

export function show(req, res) {
  client.get(`tab:${req.query.tab}`);
  HocuspocusRedis.get(`tab:${req.query.tab}`);
  res.end();
}
