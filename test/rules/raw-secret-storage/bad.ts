import Redis from "ioredis";
import jwt from "jsonwebtoken";

const redis = new Redis();

export async function signIn(userId: number): Promise<string> {
  const refreshToken = jwt.sign({ sub: userId }, process.env.JWT_SECRET ?? "", { expiresIn: "7d" });
  await redis.set(`refresh_token:${userId}`, refreshToken, "EX", 604800);
  //                                         ^^^^^^^^^^^^ raw-secret-storage
  //> import { createHash } from "node:crypto";
  //>   await redis.set(`refresh_token:${userId}`, createHash("sha256").update(String(refreshToken)).digest("hex"), "EX", 604800);
  return refreshToken;
}
