import { createClient } from "redis";

const password = process.env.REDIS_PASSWORD;

// All of these go to this machine: flat options and positional arguments are not read.
export const flat = createClient({ host: "a.example.com", password });
export const positional = createClient("redis://b.example.com");
// Throws before it connects.
export const mixed = createClient({ url: "redis://c.example.com", password, socket: { tls: true } });
export const plain = createClient({ url: "redis://d.example.com", password });
//                                                ^^^^^^^^^^^^^ plaintext-connection certain warning
