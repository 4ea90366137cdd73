import Redis, { type RedisOptions } from "ioredis";
import { createClient } from "redis";

const options: RedisOptions = { host: "localhost", password: process.env.REDIS_PASSWORD };
const client = new Redis(options);
const node = createClient({ url: process.env.REDIS_URL });

console.log("options", options);
//                     ^^^^^^^ secret-logging certain error
console.log(JSON.stringify(options));
//                         ^^^^^^^ secret-logging certain error
console.log({ ...options });
//               ^^^^^^^ secret-logging
//! secret-logging: what is spread into an object cannot be replaced by a text
console.log("client", client);
//                    ^^^^^^ secret-logging certain error
console.log(node.options);
//          ^^^^^^^^^^^^ secret-logging
console.info(`url ${process.env.REDIS_URL}`);
//                  ^^^^^^^^^^^^^^^^^^^^^ secret-logging possible information

export async function login(userId: number, code: string): Promise<boolean> {
  const sessionToken = await client.get(`session_token:${userId}`);
  console.log("token of", userId, sessionToken);
  //                              ^^^^^^^^^^^^ secret-logging
  const otp = await client.get(`otp:${userId}`);
  console.log(`expected ${otp}`);
  //                      ^^^ secret-logging
  return otp === code;
}
