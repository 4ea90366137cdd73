import { Router } from "express";
import Redis from "ioredis";
import * as k from "./keys";
import { Key, TABLE } from "./keys";

const redis = new Redis();
export const router = Router();
const { user: userKey } = TABLE;

router.get("/:id", async (req, res) => {
  const id = req.params.id;
  await redis.get(k.build("user", id, 1));
  //                              ^^ key-injection request information
  await redis.get(k.formatted(id));
  //                          ^^ key-injection request information
  await redis.get(k.replaced(id));
  //                         ^^ key-injection request information
  await redis.get(k.appended(id));
  //                         ^^ key-injection request information
  await redis.get(k.pushed(id));
  //                       ^^ key-injection request information
  await redis.get(userKey(id));
  //                      ^^ key-injection request information
  await redis.get(TABLE["order"](id));
  //                             ^^ key-injection request information
  await redis.get(new Key("user", id).toString());
  //                              ^^ key-injection request information
  await redis.get(new Key("user", id).text);
  //                              ^^ key-injection request information
  // An instance inside a text is not asked for its `toString`.
  await redis.get(`${new Key("user", id)}`);
  // MISSING                         ^^ key-injection request warning
  await redis.get(["user", id].join(":"));
  //                       ^^ key-injection request information
  await redis.get("user:".concat(id));
  //                             ^^ key-injection request information
  await redis.get(Buffer.from(`user:${id}`));
  //                                  ^^ key-injection request information
  await redis.get(Buffer.from(id).toString("base64url"));
  await redis.get(k.hashed(id));
  await redis.get(k.shortHash(id));
  await redis.get(k.numbered(id));
  await redis.get(k.encoded(id));
  await redis.get(k.dated());
  await redis.get(k.build("home", 1, k.SEPARATOR));
  res.end();
});
