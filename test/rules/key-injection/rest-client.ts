import { Redis } from "@upstash/redis";
import express from "express";

const app = express();
const redis = Redis.fromEnv();

app.post("/rest", async (req, res) => {
  const user = req.body.user as string;
  await redis.scan(0, { match: `cart:${user}:*`, count: 100 });
  //                                   ^^^^ key-injection request
  await redis.set(`profile:${user}`, { name: user }, { ex: 60 });
  //                         ^^^^ key-injection request
  await redis.eval("return redis.call('get', KEYS[1])", [`eval:${user}`], [user]);
  //                                                             ^^^^ key-injection request
  await redis.zadd("names", { score: 1, member: user });
  await redis.xadd("events", "*", { user });
  await redis.pipeline().lpush(`queue:${user}`, user).exec();
  //                                    ^^^^ key-injection request
  await redis.scan(0, { match: "cart:*", count: req.body.count });
  res.sendStatus(204);
});
