import express from "express";
import { createClient } from "redis";

const app = express();

app.post("/ping", async (req, res) => {
  const client = createClient({ url: req.body.url });
//                                   ^^^^^^^^^^^^ untrusted-connection-target request error
//> function allowedRedisServer(value: unknown): string {
//>   if (typeof value !== "string" || !process.env.REDIS_ALLOWED_SERVERS?.split(",").includes(value)) {
//>     throw new TypeError("This Redis server is not allowed");
//>   }
//>   return value;
//> }
//> 
//>   const client = createClient({ url: allowedRedisServer(req.body.url) });
  res.json(await client.ping());
});
