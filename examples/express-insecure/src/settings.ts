/** Settings of the shop. */
export const redisHost = "redis.shop.example";

// Works on every laptop, and in production on the day when the variable is missing.
export const redisPassword = process.env.REDIS_PASSWORD ?? "s3same-open";

export const sessionUrl = "rediss://sessions:Qu1et-R1ver-42@sessions.shop.example:6380";
