// What stays for ever.
import { randomBytes, randomUUID } from "node:crypto";
import { Redis as Upstash } from "@upstash/redis";
import Redis from "ioredis";
import jwt from "jsonwebtoken";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();
const rest = Upstash.fromEnv();

export async function sessionHash(userId: number): Promise<void> {
  const sid = randomUUID();
  await redis.hset(`session:${sid}`, { userId });
  //               ^^^^^^^^^^^^^^^^ secret-without-expiry
  //>   await redis.expire(`session:${sid}`, 3600);
}

export async function sessionSet(userId: number): Promise<void> {
  const sid = randomUUID();
  await redis.set(`sess:${sid}`, userId);
  //              ^^^^^^^^^^^^^ secret-without-expiry
  //>   await redis.set(`sess:${sid}`, userId, "EX", 3600);
}

export async function sessionPrefix(userId: number): Promise<void> {
  await redis.set("myapp:session:" + randomUUID(), userId);
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
}

export async function sessionNodeRedis(userId: number): Promise<void> {
  const sid = randomUUID();
  await client.hSet(`session:${sid}`, { userId });
  //                ^^^^^^^^^^^^^^^^ secret-without-expiry
}

export async function userSession(userId: number, data: unknown): Promise<void> {
  await client.set(`user-session:${userId}`, JSON.stringify(data));
  //               ^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
}

export async function notIfThere(userId: number): Promise<void> {
  await client.set(`session:${userId}`, "x", { NX: true });
  //               ^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  //>   await client.set(`session:${userId}`, "x", { NX: true, EX: 3600 });
}

export async function upstash(userId: number): Promise<void> {
  const sid = randomUUID();
  await rest.set(`session:${sid}`, { userId });
  //             ^^^^^^^^^^^^^^^^ secret-without-expiry
  //>   await rest.set(`session:${sid}`, { userId }, { ex: 3600 });
}

export async function tokenInKey(userId: number): Promise<string> {
  const token = randomBytes(32).toString("hex");
  await redis.set(`auth:${token}`, userId);
  //              ^^^^^^^^^^^^^^^ secret-without-expiry
  return token;
}

export async function tokenIsKey(userId: number): Promise<string> {
  const accessToken = randomBytes(32).toString("hex");
  await client.set(accessToken, String(userId));
  //               ^^^^^^^^^^^ secret-without-expiry
  return accessToken;
}

export async function resetLink(userId: number): Promise<string> {
  const resetToken = randomUUID();
  await redis.set(`password_reset:${resetToken}`, userId);
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  return resetToken;
}

export async function refresh(userId: number, refreshToken: string): Promise<void> {
  await redis.set(`login:${userId}`, refreshToken);
  //              ^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
  //                                 ^^^^^^^^^^^^ raw-secret-storage parameter
}

export async function code(userId: number): Promise<void> {
  const otp = Math.floor(Math.random() * 1e6);
  await client.set(`otp:${userId}`, otp);
  //               ^^^^^^^^^^^^^^^ secret-without-expiry
  //                                ^^^ raw-secret-storage
}

export async function signed(userId: number): Promise<void> {
  await redis.set(`login:${userId}`, jwt.sign({ userId }, process.env.KEY ?? ""));
  //              ^^^^^^^^^^^^^^^^^ secret-without-expiry
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
}

export async function otherKeyExpires(userId: number, token: string): Promise<void> {
  await redis.set(`login:${userId}`, token);
  //              ^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
  //                                 ^^^^^ raw-secret-storage parameter
  await redis.expire(`visits:${userId}`, 60);
}

export async function chained(userId: number, token: string): Promise<void> {
  await redis.multi().set(`login:${userId}`, token).incr("logins").exec();
  //                      ^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
  //                                         ^^^^^ raw-secret-storage parameter
}

export async function apiKey(userId: number): Promise<void> {
  const apiKey = randomUUID();
  await redis.hset(`api_key:${apiKey}`, { userId });
  //               ^^^^^^^^^^^^^^^^^^^ secret-without-expiry
}

export async function field(userId: number, sessionToken: string): Promise<void> {
  await redis.hset(`user:${userId}`, "sessionToken", sessionToken);
  //               ^^^^^^^^^^^^^^^^ secret-without-expiry parameter
  //                                                 ^^^^^^^^^^^^ raw-secret-storage parameter
}

export async function persisted(userId: number): Promise<void> {
  await redis.persist(`session:${userId}`);
  //                  ^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  //! secret-without-expiry: how long it may live instead is not written anywhere
}

async function save(key: string, value: string): Promise<void> {
  await redis.set(key, value);
}

export async function throughWrapper(userId: number, token: string): Promise<void> {
  await save(`login:${userId}`, token);
  //                            ^^^^^ raw-secret-storage parameter, secret-without-expiry parameter
  //! secret-without-expiry: the command stands in a wrapper, whose other callers may want no expiry
}

export class Sessions {
  constructor(private readonly redis: Redis) {}

  async open(userId: number): Promise<string> {
    const sid = randomUUID();
    await this.redis.set(`session:${sid}`, userId);
    //                   ^^^^^^^^^^^^^^^^ secret-without-expiry
    return sid;
  }
}

export const tokens = {
  save(userId: number, userRefreshToken: string) {
    return client.set(`refresh_token_${userId}`, userRefreshToken);
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    //                                           ^^^^^^^^^^^^^^^^ raw-secret-storage parameter
  },
};
