import Redis from "ioredis";

export const flags = new Redis({ host: "flags.example.com", tls: {} });
//                                     ^^^^^^^^^^^^^^^^^^^ missing-auth certain warning
//> export const flags = new Redis({ host: "flags.example.com", tls: {}, password: process.env.REDIS_PASSWORD });
