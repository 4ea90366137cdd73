import Redis from "ioredis";
import { createClient } from "redis";
import { base, build, byEnvironment, loose, Options, redisUrl, secure } from "./options";

export const a = new Redis(base);
//                         ^^^^ plaintext-connection certain warning, missing-auth certain warning
export const b = new Redis({ ...secure, password: process.env.REDIS_PASSWORD });
export const c = new Redis(Object.assign({}, base, loose, { password: process.env.REDIS_PASSWORD }));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
export const d = new Redis(build(process.env));
//                         ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, hardcoded-password certain error
const { production } = byEnvironment;
export const e = new Redis(byEnvironment.production);
//                         ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const f = new Redis(byEnvironment[process.env.NODE_ENV ?? "development"]);
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
export const g = new Redis(new Options().toRedis());
//                         ^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const h = createClient({ url: redisUrl({ host: "url.example.com" }), password: process.env.REDIS_PASSWORD });
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning

const own = { ...base };
own.password = process.env.REDIS_PASSWORD;
if (process.env.REDIS_TLS === "true") own.tls = {};
export const i = new Redis(own);
Object.assign(own, { tls: {} });
export const j = new Redis(own);
export const k = new Redis({ ...base, password: process.env.REDIS_PASSWORD, ...(process.env.REDIS_TLS ? { tls: {} } : {}) });
export const l = new Redis({ ...production, tls: {} });
