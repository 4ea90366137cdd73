import { redis as byBase } from "store/redis";
import { redis } from "~store/redis";

export async function visit(req, res) {
  await redis.incr(`visits:${req.query.page}`);
  //                         ^^^^^^^^^^^^^^ key-injection request information
  await byBase.incr(`visits:${req.query.page}`);
  //                          ^^^^^^^^^^^^^^ key-injection request information
  res.end();
}
