/** Settings of the shop. A missing variable stops the program at start. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

export const redisHost = "redis.shop.example";
export const redisPassword = required("REDIS_PASSWORD");
export const sessionUrl = required("SESSION_URL");

export const regions = new Map([
  ["eu", required("REDIS_EU_URL")],
  ["us", required("REDIS_US_URL")],
]);
