/** Log-in by a one-time code. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { Router } from "express";
import { deliver } from "@shop/mail";
import { sessions } from "@shop/store";

export const router = Router();

/** What is kept and compared instead of a secret. */
function fingerprint(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

router.post("/codes/:userId", async (req, res) => {
  const userId = Number(req.params.userId);
  const otp = String(randomInt(1_000_000)).padStart(6, "0");
  try {
    await sessions.set(`otp:${userId}`, fingerprint(otp), { EX: 300 });
  } catch (error) {
    console.error("no code for user", userId, error);
    return res.status(503).json({ error: "temporarily unavailable" });
  }
  await deliver(userId, otp);
  return res.sendStatus(204);
});

router.post("/login/:userId", async (req, res) => {
  const userId = Number(req.params.userId);
  const expected = (await sessions.get(`otp:${userId}`)) ?? fingerprint(randomBytes(16).toString("hex"));
  const isRight = timingSafeEqual(Buffer.from(expected), Buffer.from(fingerprint(String(req.body.code))));
  if (!isRight) {
    console.log("wrong code for user", userId);
    return res.status(403).send("wrong code");
  }
  const sessionToken = randomBytes(32).toString("base64url");
  await sessions.set(`session:${fingerprint(sessionToken)}`, String(userId), { EX: 3600 });
  console.log("user", userId, "is logged in");
  return res.json({ token: sessionToken });
});
