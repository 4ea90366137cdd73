import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { redis } from "./redis";

const t = initTRPC.create();
export const publicProcedure = t.procedure;
export const protectedProcedure = publicProcedure.use(({ next }) => next());
export const Slug = z.object({ slug: z.string().regex(/^[a-z-]+$/), text: z.string() });

const isMember = t.middleware(async (opts) => {
  const parsed = z.object({ projectId: z.string() }).parse(await opts.getRawInput());
  const project = ["a", "b"].map((id) => ({ id })).find((p) => p.id === parsed.projectId);
  if (!project) throw new Error("no member");
  return opts.next();
});
const memberProcedure = t.procedure.use(isMember);

export const projectRouter = t.router({
  cached: memberProcedure.input(z.object({ projectId: z.string(), text: z.string() })).query(async ({ input }) => {
    await redis.get(`project:${input.projectId}`);
    return redis.get(`text:${input.text}`);
    //                       ^^^^^^^^^^ key-injection request information
  }),
});

export const appRouter = t.router({
  byId: publicProcedure.input(z.string().uuid()).query(({ input }) => redis.get(`item:${input}`)),
  byName: publicProcedure.input(z.string().min(1)).query(async ({ input }) => {
    return redis.get(`item:${input}`);
    //                       ^^^^^ key-injection request information
  }),
  bySlug: protectedProcedure.input(Slug).mutation(async ({ input, ctx }) => {
    await redis.get(`item:${input.slug}`);
    await redis.get(`item:${input.text}`);
    //                      ^^^^^^^^^^ key-injection request information
  }),
});
