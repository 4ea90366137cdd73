import { readFileSync } from "node:fs";
import Redis from "ioredis";

export const queue = new Redis({
  host: "queue.example.com",
  password: process.env.REDIS_PASSWORD,
  tls: { ca: readFileSync("/etc/ssl/redis-ca.pem") },
});
