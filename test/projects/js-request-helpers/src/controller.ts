import type { Request, Response } from "express";
import Redis from "ioredis";
import { getClientIp, getUserId, parse } from "./request";

const redis = new Redis();

export const limit = async (req: Request, res: Response) => {
  await redis.incr(`limit:${getClientIp(req)}`);
  //                        ^^^^^^^^^^^^^^^^ key-injection request warning
  const ip = getClientIp(req);
  await redis.expire(`limit:${ip}`, 60);
  //                          ^^ key-injection request warning
  await redis.get(`user:${getUserId(req)}`);
  const { page, search, tenant } = parse(req);
  await redis.get(`page:${page}`);
  await redis.get(`search:${search}`);
  //                        ^^^^^^ key-injection request information
  await redis.get(`tenant:${tenant}`);
  //                        ^^^^^^ key-injection request information
  res.end();
};

export async function list({ query: { tag = "all", ...rest }, params: { id }, body }: Request, res: Response) {
  await redis.get(`tag:${tag}`);
  //                     ^^^ key-injection request information
  await redis.get(`rest:${rest.sort}`);
  //                      ^^^^^^^^^ key-injection request information
  await redis.get(`id:${id}`);
  //                    ^^ key-injection request information
  await redis.get(`id:${body.user.name}`);
  //                    ^^^^^^^^^^^^^^ key-injection request information
  res.end();
}

export class UsersController {
  async show(req, res) {
    const key = `user:${req.params.id}`;
    return res.json(await redis.get(key));
    //                              ^^^ key-injection request information
  }

  remove = async (req, res) => {
    await redis.del(`user:${req.params.id}`);
    //                      ^^^^^^^^^^^^^ key-injection request information
  };
}
