import { Router } from "express";
import Redis from "ioredis";

const router = Router();
const redis = new Redis();
const PREFIX = "profile";

router.post("/build", async (req, res) => {
  const name: string = req.body.name;
  await redis.get(`profile:${name}:v1`);
  //                         ^^^^ key-injection request
  await redis.get("profile:" + name);
  //                           ^^^^ key-injection request
  await redis.get("profile:".concat(name));
  //                                ^^^^ key-injection request
  await redis.get([PREFIX, name].join(":"));
  //                       ^^^^ key-injection request
  await redis.get(`${PREFIX}:${name.trim().toLowerCase()}`);
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request
  await redis.get(`${PREFIX}:${String(name)}`);
  //                           ^^^^^^^^^^^^ key-injection request
  const key = `${PREFIX}:${name}`;
  await redis.set(key, "1", "EX", 60);
  //              ^^^ key-injection request
  await redis.expire(key, 60);
  //                 ^^^ key-injection request
  let long = "profile:";
  long += name;
  await redis.get(long);
  //              ^^^^ key-injection request
  await redis?.get(`${PREFIX}:${name ?? "nobody"}`);
  //                            ^^^^^^^^^^^^^^^^ key-injection request
  await redis.get(`${PREFIX}:${name.length}`);
  res.sendStatus(204);
});
