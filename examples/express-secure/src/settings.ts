/** Settings of the shop. A missing variable stops the program at start. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

export const redisHost = "redis.shop.example";
export const redisPassword = required("REDIS_PASSWORD");
export const sessionUrl = required("SESSION_URL");
