/** Log-in by a one-time code. */
import { randomBytes, randomInt } from "node:crypto";
import { Router } from "express";
import { deliver } from "@shop/mail";
import { sessions } from "@shop/store";

export const router = Router();

router.post("/codes/:userId", async (req, res) => {
  const userId = Number(req.params.userId);
  const otp = String(randomInt(1_000_000)).padStart(6, "0");
  // The code is readable in Redis, is never too old, and a failure tells where Redis is.
  try {
    await sessions.set(`otp:${userId}`, otp);
  } catch (error) {
    return res.status(503).json({ error: String(error) });
  }
  await deliver(userId, otp);
  return res.sendStatus(204);
});

router.post("/login/:userId", async (req, res) => {
  const userId = Number(req.params.userId);
  const otp = await sessions.get(`otp:${userId}`);
  console.log("expected code", otp);
  if (otp === null || otp !== req.body.code) return res.status(403).send("wrong code");
  const sessionToken = randomBytes(32).toString("base64url");
  await sessions.set(`session:${userId}`, sessionToken, { EX: 3600 });
  console.log(`user ${userId} got ${sessionToken}`);
  return res.json({ token: sessionToken });
});
