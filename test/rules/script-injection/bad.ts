import express from "express";
import { createClient } from "redis";

const app = express();
const client = createClient();

app.post("/greet", async (req, res) => {
  res.json(await client.eval(`return redis.call('APPEND', KEYS[1], '${req.body.text}')`, { keys: ["greeting"] }));
//                                                                    ^^^^^^^^^^^^^ script-injection request error
//>   res.json(await client.eval(`return redis.call('APPEND', KEYS[1], ARGV[1])`, { keys: ["greeting"], arguments: [String(req.body.text)] }));
});
