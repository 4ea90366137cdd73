import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: {
    REDIS_PASSWORD: z.string().default("t3-default-pw"),
    //                                 ^^^^^^^^^^^^^^^ hardcoded-password certain error
    REDIS_HOST: z.string(),
    SMTP_PASSWORD: z.string().default("smtp-pw"),
  },
  runtimeEnv: {
    REDIS_PASSWORD: process.env.REDIS_PASSWORD,
    REDIS_HOST: process.env.REDIS_HOST,
    SMTP_PASSWORD: process.env.SMTP_PASSWORD,
  },
});
