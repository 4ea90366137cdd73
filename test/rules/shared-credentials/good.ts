export const settings = {
  staging: { redis: { host: "staging.example.com", password: process.env.STAGING_REDIS_PASSWORD } },
  production: { redis: { host: "live.example.com", password: process.env.REDIS_PASSWORD } },
};
