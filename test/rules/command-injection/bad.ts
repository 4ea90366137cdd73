import express from "express";
import { Redis } from "ioredis";

const app = express();
const redis = new Redis();

app.post("/console", async (req, res) => {
  res.json(await redis.call(req.body.command, ...req.body.words));
//                          ^^^^^^^^^^^^^^^^ command-injection request error
});
