// Checks that do not hold.
import express from "express";
import Redis from "ioredis";
import { z } from "zod";

const app = express();
const redis = new Redis();
const Query = z.object({ name: z.string().min(1).max(64) });

app.get("/unanchored", async (req, res) => {
  const name = String(req.query.name);
  if (!/[a-z]+/.test(name)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request warning
});

app.get("/multiline", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[a-z]+$/m.test(name)) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request warning
});

app.get("/type", async (req, res) => {
  const name = req.query.name;
  if (typeof name !== "string" || name.length > 64) return res.sendStatus(400);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request warning
});

app.get("/text", async (req, res) => {
  const { name } = Query.parse(req.query);
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request warning
});

app.get("/prefix", async (req, res) => {
  if (Number.isNaN(parseInt(req.params.n, 10))) return res.sendStatus(400);
  res.send(await redis.get(`n:${req.params.n}`));
  //                            ^^^^^^^^^^^^ key-injection request warning
});

app.get("/continues", async (req, res) => {
  const name = String(req.query.name);
  if (!/^[a-z]+$/.test(name)) console.warn("odd name");
  res.send(await redis.get(`p:${name}`));
  //                            ^^^^ key-injection request warning
});
