import express from "express";
import { Redis } from "ioredis";

const app = express();
const redis = new Redis();

app.post("/console", async (req, res) => {
  if (req.body.command === "size") res.json(await redis.call("DBSIZE"));
  else res.sendStatus(400);
});
