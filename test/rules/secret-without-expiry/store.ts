// Stores of sessions, and what they are told about expiry.
import { RedisStore } from "connect-redis";
import session from "express-session";
import { createClient } from "redis";

const client = createClient();
const secret = process.env.SESSION_SECRET ?? "";

export const forever = session({ secret, store: new RedisStore({ client, disableTTL: true }) });
//                                                                       ^^^^^^^^^^^^^^^^ secret-without-expiry certain warning
//> export const forever = session({ secret, store: new RedisStore({ client }) });
export const expiring = session({ secret, store: new RedisStore({ client, disableTTL: false, ttl: 3600 }) });
export const either = session({ secret, store: new RedisStore({ client, disableTTL: process.env.KEEP === "1" }) });
export const touchless = session({ secret, store: new RedisStore({ client, disableTouch: true }) });
