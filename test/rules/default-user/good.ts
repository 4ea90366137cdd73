import { Redis } from "ioredis";

export const carts = new Redis({
  host: "redis.example.com",
  username: process.env.REDIS_USERNAME,
  password: process.env.REDIS_PASSWORD,
  tls: {},
});
