"use server";

import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { redis } from "@/lib/redis";

const action = createSafeActionClient();

export const vote = action.schema(z.object({ id: z.string().uuid(), text: z.string() })).action(async ({ parsedInput }) => {
  await redis.incr(`vote:${parsedInput.id}`);
  await redis.incr(`vote:${parsedInput.text}`);
  //                       ^^^^^^^^^^^^^^^^ key-injection request information
});
