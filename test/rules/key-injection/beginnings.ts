/** What stands before a chosen part decides what it can reach. */
import express from "express";
import Redis from "ioredis";

const redis = new Redis();
const app = express();

app.get("/job", async (req, res) => {
  const name = String(req.query.name);
  await redis.get(`job:${name}`);
  //                     ^^^^ key-injection request information
  await redis.get("job:" + name + ":log");
  //                       ^^^^ key-injection request information
  await redis.set(`${name}-cancel`, "x", "EX", 60);
  //                 ^^^^ key-injection request information
  const key = ["job", name].join(":");
  await redis.get(key);
  //              ^^^ key-injection request information
  const caller = req.headers["x-api-key"];
  await redis.incr(`rate-limit:${caller}`);
  //                             ^^^^^^ key-injection request warning
  res.json(await redis.get(`app:${req.get("x-real-ip")}:seen`));
  //                              ^^^^^^^^^^^^^^^^^^^^ key-injection request information
});
