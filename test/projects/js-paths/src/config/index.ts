export const config = {
  redis: { host: "cache.internal.example.com", password: process.env.REDIS_PASSWORD },
  mysql: { host: "db.internal.example.com", user: "app", password: "my5ql-pw" },
};
