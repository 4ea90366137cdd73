import { z } from "zod";
import { redis } from "./redis";
import { protectedProcedure, Slug } from "./trpc";

export const remove = protectedProcedure.input(Slug.extend({ n: z.number() })).mutation(async (opts) => {
  const { input } = opts;
  await redis.del(`item:${input.slug}:${input.n}`);
  await redis.del(`item:${opts.input.text}`);
  //                      ^^^^^^^^^^^^^^^ key-injection request information
});
