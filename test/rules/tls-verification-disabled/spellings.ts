import Redis, { type RedisOptions } from "ioredis";
import { Queue } from "bullmq";
import { createClient, createCluster } from "redis";

const password = process.env.REDIS_PASSWORD;
const insecure = { rejectUnauthorized: false };
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error

export const a = new Redis("rediss://a.example.com", { password, tls: { rejectUnauthorized: false } });
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
export const b = new Redis({ host: "b.example.com", password, tls: insecure });
export const c = new Redis({ host: "c.example.com", password, tls: { checkServerIdentity: () => undefined } });
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled
export const d = createClient({ url: "rediss://d.example.com", password, socket: { rejectUnauthorized: false } });
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled
export const e = createClient({ password, socket: { host: "e.example.com", tls: true, rejectUnauthorized: false } });
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
export const f = new Queue("mail", { connection: { host: "f.example.com", password, tls: { rejectUnauthorized: false } } });
//                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
export const g = createCluster({
  rootNodes: [{ url: "rediss://g.example.com" }],
  defaults: { password, socket: { tls: true, rejectUnauthorized: false } },
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
});

const options: RedisOptions = { host: "h.example.com", password };
options.tls = { rejectUnauthorized: false };
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
export const h = new Redis(options);
