import { registerAs } from "@nestjs/config";

export default registerAs("redis", () => ({
  host: process.env.REDIS_HOST || "cache.example.com",
  port: parseInt(process.env.REDIS_PORT || "6379", 10),
  password: process.env.REDIS_PASSWORD || "reg1ster-pw",
  //                                      ^^^^^^^^^^^^^ hardcoded-password certain error
}));
