import type { Request, Response } from "express";
import { redisClient } from "./elsewhere.js";

export async function carts(req: Request, res: Response) {
  const [, keys] = await redisClient.scan("0", { MATCH: `cart:${req.params.user}:*`, COUNT: 100 });
  //                                                            ^^^^^^^^^^^^^^^ key-injection request
  res.json(keys);
}
