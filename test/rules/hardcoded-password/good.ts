import Redis from "ioredis";

export const sessions = new Redis({
  host: "sessions.shop.example",
  port: 6380,
  username: "shop",
  password: process.env.REDIS_PASSWORD,
  tls: {},
});
