// In JavaScript `$` without the `m` flag does not let a newline pass; with it the check does not hold at all.
import type { Request, Response } from "express";
import Redis from "ioredis";

const redis = new Redis();

export async function profile(req: Request, res: Response): Promise<void> {
  const name = String(req.query.name);
  if (!/^[a-z0-9_-]{1,64}$/m.test(name)) {
    res.sendStatus(400);
    return;
  }
  res.send(await redis.get(`profile:${name}`));
  //                                  ^^^^ key-injection request
}
