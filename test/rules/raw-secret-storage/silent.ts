// What is no secret, or is one no more.
import { createCipheriv, createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import bcrypt from "bcrypt";
import Redis from "ioredis";
import jwt from "jsonwebtoken";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export async function hashes(userId: number, token: string, password: string, code: string): Promise<void> {
  await redis.set(`token:${userId}`, hashToken(token), "EX", 60);
  await redis.set(`token:${userId}`, createHash("sha256").update(token).digest("hex"), "EX", 60);
  const tokenHash = createHash("sha256").update(token).digest("hex");
  await redis.set(`token:${userId}`, tokenHash, "EX", 60);
  const hashed = await bcrypt.hash(password, 10);
  await redis.hset(`user:${userId}`, "password", hashed);
  await redis.hset(`user:${userId}`, { password: await bcrypt.hash(password, 10) });
  await redis.set(`otp:${userId}`, createHmac("sha256", "k").update(code).digest("hex"), "EX", 60);
  await client.set(`otp:${userId}`, bcrypt.hashSync(code, 8), { EX: 60 });
  const hashedOtp = hashToken(code);
  await client.setEx(`otp:${userId}`, 60, hashedOtp);
}

export async function ciphertext(userId: number, accessToken: string): Promise<void> {
  const encrypted = encrypt(accessToken);
  await redis.set(`access_token:${userId}`, encrypted, "EX", 60);
  await redis.set(`access_token:${userId}`, encrypt(accessToken), "EX", 60);
  const encryptedToken = encrypt(accessToken);
  await redis.hset(`user:${userId}`, "token", encryptedToken);
}

function encrypt(text: string): string {
  const cipher = createCipheriv("aes-256-gcm", randomBytes(32), randomBytes(12));
  return cipher.update(text, "utf8", "hex") + cipher.final("hex");
}

export async function locks(userId: number): Promise<boolean> {
  const token = randomUUID();
  return (await redis.set(`lock:${userId}`, token, "PX", 5000, "NX")) === "OK";
}

export async function lockOwner(userId: number, lockToken: string): Promise<void> {
  await redis.set(`job:${userId}`, lockToken, "EX", 60, "NX");
}

export async function publicThings(userId: number, publicKey: string, tokenId: number, jti: string): Promise<void> {
  await redis.set(`public_key:${userId}`, publicKey, "EX", 60);
  await redis.set(`current:${userId}`, tokenId, "EX", 60);
  await redis.set(`jwt:${userId}`, jti, "EX", 60);
  await redis.set(`blacklist:${userId}`, "true", "EX", 60);
  await redis.set(`token:revoked:${userId}`, "1", "EX", 60);
}

export async function counters(userId: number, tokenCount: number): Promise<void> {
  await redis.set(`otp_attempts:${userId}`, 0, "EX", 60);
  await redis.setex(`otp:${userId}:attempts`, 60, 1);
  await redis.set(`usage:tokens:${userId}`, tokenCount, "EX", 60);
  await redis.set(`otp:cooldown:${userId}`, Date.now(), "EX", 60);
  await redis.set(`password_reset_sent:${userId}`, "1", "EX", 60);
}

export async function flags(userId: number, link: { url: string; password?: string }): Promise<void> {
  await redis.set(`otp_verified:${userId}`, "1", "EX", 60);
  await redis.set(`link:${userId}`, JSON.stringify({ url: link.url, password: !!link.password }), "EX", 60);
  await redis.set(`link:${userId}`, JSON.stringify({ url: link.url, password: true }), "EX", 60);
  await redis.hset(`link:${userId}`, { url: link.url, hasPassword: link.password ? 1 : 0 });
}

export async function owners(userId: number, token: string, email: string): Promise<void> {
  await redis.set(`reset_token:${hashToken(token)}`, userId, "EX", 60);
  await redis.set(`password_reset:${userId}`, email, "EX", 60);
  await redis.set(`verify_token:${userId}`, String(userId), "EX", 60);
}

export async function texts(userId: number, summary: string, nextPageToken: string): Promise<void> {
  await redis.set(`summary:${userId}`, summary, "EX", 60);
  await redis.set(`csrf_token:${userId}`, randomUUID(), "EX", 60);
  await redis.set(`cursor:${userId}`, nextPageToken, "EX", 60);
  await redis.set(`passenger:${userId}`, summary, "EX", 60);
  await redis.set(`secretary:${userId}`, summary, "EX", 60);
  await redis.set(`tokenizer:${userId}`, summary, "EX", 60);
}

export async function checked(userId: number, token: string): Promise<void> {
  const decoded = jwt.verify(token, process.env.KEY ?? "");
  await redis.set(`profile:${userId}`, JSON.stringify(decoded), "EX", 60);
}

export async function claim(jobId: number): Promise<boolean> {
  const token = randomUUID();
  return (await client.set(`job:${jobId}`, token, { NX: true, EX: 30 })) === "OK";
}

export async function device(userId: number, pushToken: string): Promise<void> {
  await redis.set(`device:${userId}`, pushToken, "EX", 60);
}
