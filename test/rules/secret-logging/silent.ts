// Lines that give nothing away.
import { createHash } from "node:crypto";
import Redis from "ioredis";

const host = process.env.REDIS_HOST;
const password = process.env.REDIS_PASSWORD ?? "";
const client = new Redis({ password });

console.log("connecting to", host);
console.log("password", password ? "set" : "missing");
console.log("password", password.length, !!password);
console.log("fingerprint", createHash("sha256").update(password).digest("hex").slice(0, 8));
console.log("status", client.status, client.options.host);
client.on("error", (error) => console.error("redis is down", error));
client.on("end", () => console.warn("closed"));

export async function visits(userId: number): Promise<void> {
  const value = await client.get(`visits:${userId}`);
  console.log("visits", value, `session:${userId}`);
}
