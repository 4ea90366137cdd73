import { readCache } from "@lib/cache";
import { redis } from "src/lib/redis";
import type { Request, Response } from "express";

export async function page(req: Request, res: Response) {
  const html = await readCache(`page:${req.query.path}`);
  //                                   ^^^^^^^^^^^^^^ key-injection request information
  await redis.incr(`hits:${req.query.path}`);
  //                       ^^^^^^^^^^^^^^ key-injection request information
  res.send(html);
}
