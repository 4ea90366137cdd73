import type { Request, Response } from "express";
import Redis from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";

const client = new Redis(process.env.REDIS_URL ?? "");
const byAddress = new RateLimiterRedis({ storeClient: client, points: 5, duration: 1 });
const named = new RateLimiterRedis({ storeClient: client, keyPrefix: "login_fail", points: 5, duration: 60 });

export async function login(req: Request, res: Response) {
  await byAddress.consume(req.ip ?? "");
  await byAddress.consume(req.headers["x-forwarded-for"] as string);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
  await named.consume(req.get("x-forwarded-for") ?? "");
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
  await named.consume(req.body.email);
  //                  ^^^^^^^^^^^^^^ key-injection request information
  res.end();
}
