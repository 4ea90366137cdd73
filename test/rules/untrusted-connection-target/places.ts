// Ports, sockets and options that a request brings.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const main = new Redis(process.env.REDIS_URL ?? "");
const defaults = { host: process.env.REDIS_HOST, port: 6379 };

app.post("/places", async (req, res) => {
  new Redis({ host: "localhost", port: Number(req.query.shard) });
//                                            ^^^^^^^^^^^^^^^ untrusted-connection-target request error
  createClient({ socket: { path: req.body.path } });
//                               ^^^^^^^^^^^^^ untrusted-connection-target request error
  createClient({ socket: { tls: true, ...req.body.server } });
//                                       ^^^^^^^^^^^^^^^ untrusted-connection-target request error
//! untrusted-connection-target: the request brings all options at once: no one value names the server
  new Redis({ ...req.body.server, ...defaults });
  createClient({ socket: { host: "localhost", port: req.body.port } });
//                                                  ^^^^^^^^^^^^^ untrusted-connection-target request error
  new Redis({ path: req.body.path });
//                  ^^^^^^^^^^^^^ untrusted-connection-target request error
  createClient({ socket: { ...req.body.server, host: "localhost", port: 6379 } });
  main.duplicate({ host: req.body.node });
//                       ^^^^^^^^^^^^^ untrusted-connection-target request error
  main.duplicate({ db: Number(req.body.db) });
  main.duplicate();
  const shard = Number(req.query.shard);
  if (shard !== 6379 && shard !== 6380) return res.sendStatus(404);
  new Redis({ host: "localhost", port: shard });
  return res.end();
});
