import Redis from "ioredis";
import { Queue } from "bullmq";
import { createClient, createCluster } from "redis";

const password = process.env.REDIS_PASSWORD;

export const options = new Redis({ host: "a.example.com", password });
//                                       ^^^^^^^^^^^^^^^ plaintext-connection certain warning
//> export const options = new Redis({ host: "a.example.com", password, tls: {} });
export const positional = new Redis(6379, "b.example.com", { password });
//                                        ^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const url = new Redis("redis://c.example.com", { password });
//                                    ^^^^^^^^^^^^^ plaintext-connection certain warning
//> export const url = new Redis("rediss://c.example.com", { password });
export const hostOnly = new Redis("d.example.com", { password });
//                                 ^^^^^^^^^^^^^ plaintext-connection certain warning
export const cluster = new Redis.Cluster([{ host: "e.example.com", port: 6379 }], { redisOptions: { password } });
//                                                ^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const nodeUrl = createClient({ url: 'redis://f.example.com', password });
//                                                  ^^^^^^^^^^^^^ plaintext-connection certain warning
//> export const nodeUrl = createClient({ url: 'rediss://f.example.com', password });
export const nodeCluster = createCluster({ rootNodes: [{ url: "redis://g.example.com" }], defaults: { password } });
//                                                                     ^^^^^^^^^^^^^ plaintext-connection certain warning
export const queue = new Queue("mail", { connection: { host: "h.example.com", password } });
//                                                           ^^^^^^^^^^^^^^^ plaintext-connection certain warning
//> export const queue = new Queue("mail", { connection: { host: "h.example.com", password, tls: {} } });
