import { Redis } from "ioredis";

export const carts = new Redis({ host: "redis.example.com", password: process.env.REDIS_PASSWORD, tls: {} });
//                                     ^^^^^^^^^^^^^^^^^^^ default-user certain hint
//> export const carts = new Redis({ host: "redis.example.com", password: process.env.REDIS_PASSWORD, tls: {}, username: process.env.REDIS_USERNAME });
