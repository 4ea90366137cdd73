// Places that no request chooses.
import express from "express";
import Redis from "ioredis";
import { createClient } from "redis";

const app = express();
export const open = (url: string) => createClient({ url });
export const connect = (options: { host: string; port: number }) => new Redis({ ...options, tls: {} });

app.post("/a", async (req, res) => {
  open(process.env.REDIS_URL ?? "");
  const url = req.body.region === "eu" ? process.env.EU_URL : process.env.US_URL;
  createClient({ url, name: req.body.name });
  new Redis(process.env.REDIS_URL ?? "", { connectionName: req.body.name });
  res.end();
});
