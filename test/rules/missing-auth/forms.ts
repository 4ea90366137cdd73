import Redis from "ioredis";
import { Queue } from "bullmq";
import { createClient } from "redis";

export const byUrl = new Redis("rediss://a.example.com:6380");
//                                       ^^^^^^^^^^^^^ missing-auth certain warning
export const node = createClient({ url: "rediss://b.example.com:6380" });
//                                                ^^^^^^^^^^^^^ missing-auth certain warning
//> export const node = createClient({ url: "rediss://b.example.com:6380", password: process.env.REDIS_PASSWORD });
export const socket = createClient({ socket: { host: "c.example.com", tls: true } });
//                                                   ^^^^^^^^^^^^^^^ missing-auth certain warning
export const positional = new Redis(6380, "d.example.com", { tls: {} });
//                                        ^^^^^^^^^^^^^^^ missing-auth certain warning
export const queue = new Queue("mail", { connection: { host: "e.example.com", tls: {} } });
//                                                           ^^^^^^^^^^^^^^^ missing-auth certain warning
export const service = new Redis({ host: "redis", tls: {} });
//                                       ^^^^^^^ missing-auth certain information
