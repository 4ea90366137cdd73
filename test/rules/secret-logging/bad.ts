import Redis from "ioredis";

const url = `redis://:${process.env.REDIS_PASSWORD}@localhost:6379`;

console.log(`connecting to ${url}`);
//                           ^^^ secret-logging certain error
export const client = new Redis(url);
client.on("ready", () => console.log("connected", client.options.password));
//                                                ^^^^^^^^^^^^^^^^^^^^^^^ secret-logging certain error
