/** The Redis clients of the shop. */
import { readFileSync } from "node:fs";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { redisHost, redisPassword, sessionUrl } from "@shop/settings";

const ca = readFileSync("/etc/ssl/redis-ca.pem");

export const carts = new Redis({ host: redisHost, username: "carts", password: redisPassword, tls: { ca } });

export const sessions = createClient({ url: sessionUrl });

export const flags = new Redis({
  host: "flags.shop.example",
  port: 6380,
  username: "shop",
  password: process.env.FLAGS_PASSWORD,
  tls: { ca },
});

console.log(`carts are kept at ${redisHost}`);
carts.on("ready", () => console.log("connected", carts.status));
