// Ways to log in without a name.
import { Queue } from "bullmq";
import Redis, { Cluster } from "ioredis";
import { createClient, createCluster } from "redis";
import { settings } from "./settings";

const { REDIS_PASSWORD: password } = process.env;

export const queue = new Queue("mails", { connection: { host: "redis.example.com", password, tls: {} } });
//                                                            ^^^^^^^^^^^^^^^^^^^ default-user certain hint
export const client = createClient({ password, socket: { host: "redis.example.com", tls: true } });
//                                                             ^^^^^^^^^^^^^^^^^^^ default-user certain hint
export const byUrl = new Redis(`rediss://:${password}@redis.example.com:6380`);
//                                                    ^^^^^^^^^^^^^^^^^ default-user certain hint
//! default-user: the URL is put together: where its user name belongs is not one literal
const hosts = ["redis-a.example.com", "redis-b.example.com"];
export const cluster = new Cluster(settings.nodes.map((host: string) => ({ host, port: 6379 })), { redisOptions: { password, tls: {} } });
//                                                                         ^^^^ default-user certain hint
const socket = { tls: true };
export const mapped = createCluster({ rootNodes: hosts.map((host) => ({ socket: { host, tls: true } })), defaults: { password, socket } });
//                                                                                ^^^^ default-user certain hint
