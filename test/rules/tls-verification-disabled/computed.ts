// Certificates are checked only if somebody sets a variable of the environment.
import Redis from "ioredis";

const url = process.env.REDIS_URL as string;

export const byStage = new Redis(url, { tls: { rejectUnauthorized: process.env.NODE_ENV === "production" } });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled possible
//! tls-verification-disabled: the program means to choose

// What is on unless it is switched off; what the program itself decides; whether there is TLS at all.
export const unlessOff = new Redis(url, { tls: { rejectUnauthorized: process.env.VERIFY !== "false" } });
export const bySwitch = new Redis(url, { tls: { rejectUnauthorized: !process.env.INSECURE } });
export const byProgram = (isStrict: string) => new Redis(url, { tls: { rejectUnauthorized: isStrict === "yes" } });
export const withTls = new Redis({ host: "redis.example.com", password: process.env.PASSWORD, tls: process.env.TLS === "on" ? {} : undefined });
