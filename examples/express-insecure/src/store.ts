/** The Redis clients of the shop. */
import { Redis } from "ioredis";
import { createClient } from "redis";
import { redisHost, redisPassword, sessionUrl } from "@shop/settings";

// No TLS: the password and every cart can be read on the way.
export const carts = new Redis({ host: redisHost, password: redisPassword });

// TLS, but anyone may pose as the server.
export const sessions = createClient({ url: sessionUrl, socket: { tls: true, rejectUnauthorized: false } });

// TLS, but anyone who reaches the port may do anything.
export const flags = new Redis({ host: "flags.shop.example", port: 6380, tls: {} });

console.log(`sessions are kept at ${sessionUrl}`);
carts.on("ready", () => console.log("connected", carts));
