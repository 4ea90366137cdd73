import express from "express";
import { createClient } from "redis";

const app = express();
const servers = new Map([
  ["eu", process.env.REDIS_EU_URL],
  ["us", process.env.REDIS_US_URL],
]);

app.post("/ping", async (req, res) => {
  const url = servers.get(req.body.region);
  if (!url) return res.sendStatus(404);
  return res.json(await createClient({ url }).ping());
});
