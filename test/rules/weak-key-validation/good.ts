import type { Request, Response } from "express";
import Redis from "ioredis";

const redis = new Redis();

export async function profile(req: Request, res: Response): Promise<void> {
  const name = String(req.query.name);
  if (!/^[a-z0-9_-]{1,64}$/.test(name)) {
    res.sendStatus(400);
    return;
  }
  res.send(await redis.get(`profile:${name}`));
}
