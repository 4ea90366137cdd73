import express from "express";
import { createClient } from "redis";

const app = express();
const client = createClient();

app.post("/greet", async (req, res) => {
  const script = "return redis.call('APPEND', KEYS[1], ARGV[1])";
  res.json(await client.eval(script, { keys: ["greeting"], arguments: [String(req.body.text)] }));
});
