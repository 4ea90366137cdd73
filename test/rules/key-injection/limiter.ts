import type { NextFunction, Request, Response } from "express";
import type { RedisClientType } from "redis";

export function limiter(client: RedisClientType) {
  return (options: { readonly total: number; readonly by: readonly string[] }) => {
    return async (req: Request, res: Response, next: NextFunction) => {
      const path = req.path;
      const parts = options.by.map((item) => `${item}:${item.split(".").reduce((inner, name) => inner[name], req)}`);
      const key = `limit:${path}:${parts}`;
      await client.set(key, JSON.stringify(options.total), { EX: 60 });
      //               ^^^ key-injection request information
      next();
    };
  };
}
