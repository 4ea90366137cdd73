import Redis from "ioredis";

export const flags = new Redis({
  host: "flags.example.com",
  tls: {},
  username: "flags",
  password: process.env.REDIS_PASSWORD,
});
