import type { NextApiRequest, NextApiResponse } from "next";
import { redis } from "./next-client";

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const { id } = req.query;
  res.status(200).json(await redis.get(`page:${id}`));
  //                                           ^^ key-injection request information
}
