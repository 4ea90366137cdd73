// Constant commands, wrappers, and other things that are called.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
const redis = new Redis();
const client = createClient();
const NAMES = new Map([["ttl", "TTL"]]);
const METHODS = { ttl: "ttl", type: "type" } as const;

// As stores of rate limits want it.
export const sendCommand = (...args: string[]) => client.sendCommand(args);
export const call = (name: string, ...words: string[]) => redis.call(name, ...words);

app.post("/set", async (req, res) => {
  await client.sendCommand(["SET", "a", req.body.value]);
  await redis.call("JSON.SET", "a", "$", JSON.stringify(req.body));
  const name = NAMES.get(req.body.what);
  if (name) await redis.call(name, "a");
  fetch("https://example.com/call", { method: req.body.method });
  res.json(await redis[METHODS.ttl]("a"));
});

app.post("/checked", async (req, res) => {
  const { name } = req.body;
  if (name !== "TTL" && name !== "TYPE") return res.sendStatus(400);
  return res.json(await redis.call(name, "a"));
});

app.post("/listed", async (req, res) => {
  const { name } = req.body;
  if (!["TTL", "TYPE"].includes(name)) return res.sendStatus(400);
  return res.json(await redis.call(name, "a"));
});
