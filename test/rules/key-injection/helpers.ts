import { createHash, randomUUID } from "node:crypto";
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

const userKey = (user: string) => `user:${user}`;
const keys = {
  cart: (id: string) => `cart:${id}`,
  nested: { mail: ({ mail }: { mail: string }) => `mail:${mail}` },
  hashed: (text: string) => `text:${createHash("sha256").update(text).digest("hex")}`,
};

export class CacheService {
  constructor(private readonly redis: Redis) {}

  get(key: string) {
    return this.redis.get(key);
  }

  byName(name: string) {
    return this.redis.get(this.#key(name));
    //                              ^^^^ key-injection parameter information
  }

  #key(name: string) {
    return `cache:${name}`;
  }
}
const cache = new CacheService(redis);

app.get("/helpers", async (req, res) => {
  const user = String(req.query.user);
  await redis.get(userKey(user));
  //                      ^^^^ key-injection request information
  await redis.get(keys.cart(user));
  //                        ^^^^ key-injection request information
  await redis.get(keys.nested.mail({ mail: user }));
  //                               ^^^^^^^^^^^^^^ key-injection request information
  await cache.get(`page:${user}`);
  //                      ^^^^ key-injection request information
  await redis.get(keys.hashed(user));
  await redis.get(`request:${randomUUID()}`);
  res.sendStatus(204);
});
