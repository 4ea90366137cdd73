/** Log-in by a one-time code. */
import { randomBytes } from "node:crypto";
import { Router } from "express";
import { sessions } from "@shop/store";

export const router = Router();

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
