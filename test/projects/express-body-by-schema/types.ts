import { z } from "zod";
const strictMessage = "Unrecognized key in body";
const base = z.object({ origin: z.string().optional(), timeout: z.number().int().optional() });
export const batchSchemaBase = base.extend({
  urls: z.string().array(),
  appendToId: z.string().uuid().optional(),
  label: z.string().optional(),
});
export const batchSchema = batchSchemaBase.strict(strictMessage).refine((o) => o.urls.length > 0, { message: "no" }).transform((o) => o);
export const looseSchema = batchSchemaBase.extend({ urls: z.array(z.string()) }).strict(strictMessage);
