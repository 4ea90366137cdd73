import Redis from "ioredis";
import convict from "./convict";
import { env as checked, valid } from "./others";
import { env as t3 } from "./t3-env";
import { env } from "./zod-env";

export const a = new Redis({ host: env.REDIS_HOST, password: env.REDIS_PASSWORD, tls: {} });
export const b = new Redis({ host: t3.REDIS_HOST, password: t3.REDIS_PASSWORD, tls: {} });
export const c = new Redis({ host: convict.get("redis.host"), password: convict.get("redis.secret"), tls: {} });
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-password certain error
export const d = new Redis({ host: valid.REDIS_HOST, password: valid.REDIS_SECRET, tls: {} });
//                                                             ^^^^^^^^^^^^^^^^^^ hardcoded-password certain error
export const e = new Redis({ host: checked.REDIS_HOST, password: checked.REDIS_SECRET, tls: {} });
//                                                               ^^^^^^^^^^^^^^^^^^^^ hardcoded-password certain error
