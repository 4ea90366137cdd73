import express from "express";
import { createClient } from "redis";
import { verify } from "jsonwebtoken";

const app = express();
const client = createClient();
const trusted = new Set((process.env.TRUSTED ?? "").split(","));

app.get("/history/:user", async (req, res) => {
  const claims = verify(req.cookies.token, process.env.KEY as string) as { sub: string; isAdmin: boolean };
  const { user } = req.params;
  if (user !== claims.sub && !claims.isAdmin) return res.sendStatus(403);
  await client.get(user);
  //               ^^^^ key-injection request information
  return res.json(await client.keys(`history:${user}:*`));
  //                                           ^^^^ key-injection request information
});

app.get("/other/:user", async (req, res) => {
  const claims = verify(req.cookies.token, process.env.KEY as string) as { sub: string; isAdmin: boolean };
  const { user } = req.params;
  if (user === claims.sub && !claims.isAdmin) return res.sendStatus(403);
  return res.json(await client.get(user));
  //                               ^^^^ key-injection request warning
});

app.use(async (req, _res, next) => {
  const peer = req.socket.remoteAddress ?? "";
  const address = trusted.has(peer) ? req.headers["x-forwarded-for"] : peer;
  await client.incr(`limit:${address}`);
  //                         ^^^^^^^ key-injection request information
  await client.incr(`limit:${req.headers["x-client-ip"]}`);
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
  // Proxies write over this one, and add to the others.
  await client.incr(`limit:${req.headers["x-real-ip"]}`);
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  next();
});
