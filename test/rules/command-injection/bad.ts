import express from "express";
import { Redis } from "ioredis";

const app = express();
const redis = new Redis();

app.post("/console", async (req, res) => {
  res.json(await redis.call(req.body.command, ...req.body.words));
//                          ^^^^^^^^^^^^^^^^ command-injection request error
//> function allowedRedisCommand(value: unknown): string {
//>   if (typeof value !== "string" || !["GET", "TTL", "TYPE"].includes(value.toUpperCase())) {
//>     throw new TypeError("This Redis command is not allowed");
//>   }
//>   return value;
//> }
//> 
//>   res.json(await redis.call(allowedRedisCommand(req.body.command), ...req.body.words));
});
