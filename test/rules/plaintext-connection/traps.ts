import Queue from "bull";
import Redis from "ioredis";
import { createClient } from "redis";

const password = process.env.REDIS_PASSWORD;

// Options that look like TLS and are not.
export const capitals = new Redis("REDISS://a.example.com", { password });
//                                          ^^^^^^^^^^^^^ plaintext-connection certain warning
export const off = new Redis("rediss://b.example.com", { tls: false as never, password });
//                                                       ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const cluster = new Redis.Cluster(["rediss://c.example.com:6380"], { redisOptions: { password } });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const clusterTop = new Redis.Cluster([{ host: "d.example.com" }], { tls: {}, redisOptions: { password } } as never);
//                                                                         ^^^^^^^ plaintext-connection certain warning
export const jobs = new Queue("jobs", "rediss://e.example.com:6380", { redis: { password } });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const objectTls = createClient({ password, socket: { host: "f.example.com", tls: {} as never } });
//                                                                                 ^^^^^^^^^^^^^^^^ plaintext-connection certain warning

// TLS in spite of the scheme.
export const option = new Redis("redis://g.example.com", { tls: {}, password });
export const query = new Redis("redis://h.example.com?tls=true", { password });
// Calls that go to this machine whatever they look like.
export const noSuchOption = new Redis({ url: "redis://i.example.com" } as never);
