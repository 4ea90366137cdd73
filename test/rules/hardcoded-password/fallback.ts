import Redis from "ioredis";
import { createClient } from "redis";

const password = process.env.REDIS_PASSWORD || "dev-secret-1";
//                                             ^^^^^^^^^^^^^^ hardcoded-password certain error
const { SESSION_PASSWORD = "dev-secret-2" } = process.env;
//                         ^^^^^^^^^^^^^^ hardcoded-password

export const a = new Redis({ host: "a.example.com", tls: {}, password });
export const b = new Redis({ host: "b.example.com", tls: {}, password: process.env.B_PASSWORD ?? "dev-secret-3" });
//                                                                                               ^^^^^^^^^^^^^^ hardcoded-password certain error
export const c = new Redis({ host: "c.example.com", tls: {}, password: SESSION_PASSWORD });
export const d = createClient({
  url: process.env.D_URL ? process.env.D_URL : "rediss://:dev-secret-4@d.example.com",
  //                                                      ^^^^^^^^^^^^ hardcoded-password
});

// Fallbacks that are no passwords.
export const e = new Redis({ host: "e.example.com", tls: {}, password: process.env.E_PASSWORD ?? "" });
export const f = new Redis({ host: "f.example.com", tls: {}, password: process.env.F_PASSWORD || undefined });
export const g = new Redis(process.env.G_URL || "redis://127.0.0.1:6379");
