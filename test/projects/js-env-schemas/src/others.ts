import { cleanEnv, str } from "envalid";
import envSchema from "env-schema";

export const valid = cleanEnv(process.env, {
  REDIS_SECRET: str({ default: "env4lid-pw" }),
  MAIL_SECRET: str({ default: "m4il-pw" }),
});
export const env = envSchema({
  schema: {
    type: "object",
    required: ["REDIS_HOST"],
    properties: {
      REDIS_HOST: { type: "string" },
      REDIS_SECRET: { type: "string", default: "sch3ma-pw" },
      MAIL_SECRET: { type: "string", default: "m4il-pw" },
    },
  },
});
