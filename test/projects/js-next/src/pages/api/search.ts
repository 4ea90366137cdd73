import type { NextApiRequest, NextApiResponse } from "next";
import { redis } from "../../lib/redis";

export default async function handler({ query, body }: NextApiRequest, res: NextApiResponse) {
  await redis.get(`search:${query.q}`);
  //                        ^^^^^^^ key-injection request information
  await redis.get(`search:${body.q}`);
  //                        ^^^^^^ key-injection request information
  res.end();
}
