import { z } from "zod";

const schema = z.object({
  REDIS_HOST: z.string().min(1),
  REDIS_PASSWORD: z.string().default("z0d-default-pw"),
  //                                 ^^^^^^^^^^^^^^^^ hardcoded-password certain error
  DATABASE_PASSWORD: z.string().default("d4tabase-pw"),
  PORT: z.coerce.number().default(3000),
});
export const env = schema.parse(process.env);
