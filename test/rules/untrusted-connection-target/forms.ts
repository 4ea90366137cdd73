// Ways on which a request says where to connect.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const open = (host: string) => new Redis({ host, port: 6380, tls: {} });

app.post("/b", async (req, res) => {
  const { url, host, port } = req.body;
  createClient({ url });
//               ^^^ untrusted-connection-target request error
  createClient({ socket: { host, port, tls: true } });
//                         ^^^^ untrusted-connection-target request error
  new Redis({ host, port: 6380, tls: {} });
//            ^^^^ untrusted-connection-target request error
  new Redis(req.body);
//          ^^^^^^^^ untrusted-connection-target request error
//! untrusted-connection-target: the request brings all options at once: no one value names the server
  new Redis(`rediss://:${process.env.PW}@${host}:6380`);
//                                         ^^^^ untrusted-connection-target request error
  new Redis(req.body.port, req.body.host, { tls: {} });
//          ^^^^^^^^^^^^^ untrusted-connection-target request error
  open(req.query.host);
//     ^^^^^^^^^^^^^^ untrusted-connection-target request error
  res.end();
});
