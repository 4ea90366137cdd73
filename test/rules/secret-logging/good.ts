import Redis from "ioredis";

const url = `redis://:${process.env.REDIS_PASSWORD}@localhost:6379`;

console.log(`connecting to ${new URL(url).host}`);
export const client = new Redis(url);
client.on("ready", () => console.log("connected", client.status));
