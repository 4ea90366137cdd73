import { randomInt } from "node:crypto";
import Redis from "ioredis";

const redis = new Redis();

export async function send(email: string, phone: string, code: number) {
  const pin = randomInt(1000, 9999);
  await redis.setex(`p:${email}`, 60, pin);
  //                                  ^^^ raw-secret-storage certain warning
  //                     ^^^^^ key-injection parameter information
  const typed = { code: Math.floor(100000 + Math.random() * 900000).toString() };
  await redis.set(`x:${phone}`, typed.code, "EX", 60);
  //                            ^^^^^^^^^^ raw-secret-storage certain warning
  //                   ^^^^^ key-injection parameter information
  // A number that the caller has may be any.
  await redis.setex(`status:${email}`, 60, code);
  //                          ^^^^^ key-injection parameter information
}

export async function shorten(id: number) {
  const code = randomInt(1000, 9999);
  await redis.set(`link:${id}`, code, "EX", 60);
}
