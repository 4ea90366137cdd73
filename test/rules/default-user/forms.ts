// Ways to log in without a name.
import { Queue } from "bullmq";
import Redis from "ioredis";
import { createClient } from "redis";

const { REDIS_PASSWORD: password } = process.env;

export const queue = new Queue("mails", { connection: { host: "redis.example.com", password, tls: {} } });
//                                                            ^^^^^^^^^^^^^^^^^^^ default-user certain hint
export const client = createClient({ password, socket: { host: "redis.example.com", tls: true } });
//                                                             ^^^^^^^^^^^^^^^^^^^ default-user certain hint
export const byUrl = new Redis(`rediss://:${password}@redis.example.com:6380`);
//                                                    ^^^^^^^^^^^^^^^^^ default-user certain hint
//! default-user: the URL is put together: where its user name belongs is not one literal
