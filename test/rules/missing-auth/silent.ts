// Credentials of some kind, or a host that is not in the source.
import Redis, { type RedisOptions } from "ioredis";
import { createClient } from "redis";

export const password = new Redis({ host: "a.example.com", tls: {}, password: process.env.REDIS_PASSWORD });
export const provider = createClient({
  socket: { host: "b.example.com", tls: true },
  credentialsProvider: {
    type: "async-credentials-provider",
    credentials: async () => ({ username: process.env.REDIS_USER, password: process.env.REDIS_PASSWORD }),
  },
});
export const inUrl = new Redis(`rediss://:${process.env.REDIS_PASSWORD}@c.example.com`);
export const elsewhere = new Redis(process.env.REDIS_URL!);
export const environment = new Redis({ host: process.env.REDIS_HOST, tls: {} });
export const local = new Redis();
export const socket = new Redis("/run/redis.sock");
export const connect = (rest: RedisOptions) => new Redis({ host: "d.example.com", tls: {}, ...rest });
