import { Router } from "express";
import Redis from "ioredis";
import jwt from "jsonwebtoken";
import { authenticate, bearer, fingerprint, verify } from "./auth";

const redis = new Redis();
export const router = Router();

router.use(authenticate);
router.get("/me", authenticate, async (req, res) => {
  const token = bearer(req);
  await redis.get(`session:${token}`);
  //                         ^^^^^ key-injection request information
  await redis.get(`session:${fingerprint(token ?? "")}`);
  await redis.get(`user:${verify(token ?? "").sub}`);
  await redis.get(`user:${req.user.sub}`);
  await redis.get(`user:${req.session.userId}`);
  // Decoding checks nothing.
  await redis.get(`user:${jwt.decode(token ?? "").sub}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await redis.get(`ip:${req.ip}`);
  await redis.get(`method:${req.method}`);
  const stored = JSON.parse((await redis.get("settings")) ?? "{}");
  await redis.get(`theme:${stored.theme}`);
  res.end();
});
