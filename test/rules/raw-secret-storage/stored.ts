// Secrets as programs keep them.
import crypto, { randomBytes, randomInt } from "node:crypto";
import Redis from "ioredis";
import jwt from "jsonwebtoken";
import { createClient } from "redis";
import { Redis as Upstash } from "@upstash/redis";

const redis = new Redis();
const client = createClient();
const rest = Upstash.fromEnv();

export async function verificationCode(userId: number): Promise<void> {
  const code = randomInt(100000, 999999).toString();
  await redis.set(`verification_code:${userId}`, code, "EX", 600);
  //                                             ^^^^ raw-secret-storage
}

export async function otp(userId: number): Promise<void> {
  const otp = Math.floor(100000 + Math.random() * 900000).toString();
  await client.setEx(`otp:${userId}`, 300, otp);
  //                                       ^^^ raw-secret-storage
}

export async function otpDirectly(userId: number): Promise<void> {
  await redis.setex(`otp:${userId}`, 300, randomInt(1e6));
  //                                      ^^^^^^^^^^^^^^ raw-secret-storage
}

export async function accessToken(userId: number): Promise<void> {
  const reply = await fetch("https://api.example.com/token");
  const data = await reply.json();
  await redis.set("wx:access_token", data.access_token, "EX", data.expires_in);
  //                                 ^^^^^^^^^^^^^^^^^ raw-secret-storage
}

export async function apiKey(userId: number): Promise<string> {
  const apiKey = `sk_${randomBytes(24).toString("hex")}`;
  await client.set(`customer:${userId}`, apiKey, { EX: 3600 });
  //                                     ^^^^^^ raw-secret-storage
  return apiKey;
}

export async function inJson(userId: number, refreshToken: string): Promise<void> {
  await redis.setex(`login:${userId}`, 60, JSON.stringify({ userId, refreshToken }));
  //                                                                ^^^^^^^^^^^^ raw-secret-storage parameter
}

export async function inVariable(userId: number, accessToken: string): Promise<void> {
  const payload = { userId, token: accessToken };
  await redis.setex(`login:${userId}`, 60, JSON.stringify(payload));
  //                                                      ^^^^^^^ raw-secret-storage parameter
}

export async function inHash(userId: number, user: { name: string; resetToken: string }): Promise<void> {
  await client.hSet(`user:${userId}`, { name: user.name, resetToken: user.resetToken });
  //                ^^^^^^^^^^^^^^^^ secret-without-expiry parameter
  //                                                                 ^^^^^^^^^^^^^^^ raw-secret-storage parameter
}

export async function inField(userId: number, secret: string): Promise<void> {
  await redis.hset(`totp:${userId}`, "secret", secret);
  //                                           ^^^^^^ raw-secret-storage parameter
  await redis.expire(`totp:${userId}`, 600);
}

export async function inFields(userId: number, password: string): Promise<void> {
  await redis.hmset(`pending:${userId}`, { id: userId, password });
  //                                                   ^^^^^^^^ raw-secret-storage parameter
  //! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known
  await redis.expire(`pending:${userId}`, 600);
}

export async function byKey(userId: number, value: string): Promise<void> {
  await redis.set(`refresh_token:${userId}`, value, "EX", 60);
  //                                         ^^^^^ raw-secret-storage parameter
}

export async function signed(userId: number): Promise<string> {
  const made = jwt.sign({ sub: userId }, process.env.KEY ?? "");
  await redis.set(`login:${userId}`, made, "EX", 60);
  //                                 ^^^^ raw-secret-storage
  return made;
}

export async function signedInside(userId: number): Promise<void> {
  await redis.set(`login:${userId}`, jwt.sign({ sub: userId }, process.env.KEY ?? ""), "EX", 60);
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
}

export function inCallback(userId: number): void {
  jwt.sign({ sub: userId }, process.env.KEY ?? "", {}, (err, token) => {
    if (!err) redis.set(`login:${userId}`, token ?? "", "EX", 60);
    //                                     ^^^^^ raw-secret-storage
  });
}

export async function upstash(userId: number, otpCode: string): Promise<void> {
  await rest.set(`sign-in:${userId}`, otpCode, { ex: 300 });
  //                                  ^^^^^^^ raw-secret-storage parameter
}

export async function chained(userId: number, sessionToken: string): Promise<void> {
  await redis
    .multi()
    .set(`login:${userId}`, sessionToken, "EX", 60)
    //                      ^^^^^^^^^^^^ raw-secret-storage parameter
    .incr(`logins:${userId}`)
    .exec();
}

export async function batch(userId: number, authToken: string): Promise<void> {
  await redis.pipeline([["setex", `login:${userId}`, 60, authToken]]).exec();
  //                                                     ^^^^^^^^^ raw-secret-storage parameter
}

export async function member(userId: number, account: { credentials: { apiSecret: string } }): Promise<void> {
  await redis.set(`exchange:${userId}`, account.credentials.apiSecret, "EX", 60);
  //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage parameter
}

export async function generated(userId: number): Promise<void> {
  await redis.set(`invite:${userId}`, generateToken(), "EX", 60);
  //                                  ^^^^^^^^^^^^^^^ raw-secret-storage
}

function generateToken(): string {
  return crypto.randomUUID();
}

async function save(key: string, value: string, seconds = 60): Promise<void> {
  await redis.set(key, value, "EX", seconds);
}

export async function throughWrapper(userId: number, user: { id: number; refreshToken: string }): Promise<void> {
  await save(`user:${userId}`, user.refreshToken);
  //                           ^^^^^^^^^^^^^^^^^ raw-secret-storage parameter
  await save("github:client_secret", await load());
  //                                       ^^^^^^ raw-secret-storage
  await save(`user:${userId}`, String(user.id));
}

declare function load(): Promise<string>;

export class TokenStore {
  constructor(private readonly redis: Redis) {}

  async keep(userId: number, token: string): Promise<void> {
    await this.redis.set(`t:${userId}`, token, "EX", 60);
    //                                  ^^^^^ raw-secret-storage parameter
  }

  async use(userId: number, token: string): Promise<void> {
    await this.keep(userId, token);
  }
}

interface TokenRecord {
  userId: number;
  lastSeen: number;
}

export async function aboutTokens(key: string, project: { api_key: string }, user: { api_key: string }): Promise<void> {
  const tokenObject: TokenRecord = JSON.parse((await redis.get(key)) ?? "{}");
  tokenObject.lastSeen = Date.now();
  await redis.set(key, JSON.stringify(tokenObject), "EX", 60);
  //                                  ^^^^^^^^^^^ raw-secret-storage possible information
  await redis.set("upload:7", user.api_key, "EX", 60);
  //                          ^^^^^^^^^^^^ raw-secret-storage parameter
}
