import express from "express";
import { createClient } from "redis";

const app = express();

app.post("/ping", async (req, res) => {
  const client = createClient({ url: req.body.url });
//                                   ^^^^^^^^^^^^ untrusted-connection-target request error
  res.json(await client.ping());
});
