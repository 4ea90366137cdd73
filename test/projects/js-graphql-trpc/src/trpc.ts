import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { redis } from "./redis";

const t = initTRPC.create();
export const publicProcedure = t.procedure;
export const protectedProcedure = publicProcedure.use(({ next }) => next());
export const Slug = z.object({ slug: z.string().regex(/^[a-z-]+$/), text: z.string() });

export const appRouter = t.router({
  byId: publicProcedure.input(z.string().uuid()).query(({ input }) => redis.get(`item:${input}`)),
  byName: publicProcedure.input(z.string().min(1)).query(async ({ input }) => {
    return redis.get(`item:${input}`);
    //                       ^^^^^ key-injection request warning
  }),
  bySlug: protectedProcedure.input(Slug).mutation(async ({ input, ctx }) => {
    await redis.get(`item:${input.slug}`);
    await redis.get(`item:${input.text}`);
    //                      ^^^^^^^^^^ key-injection request warning
  }),
});
