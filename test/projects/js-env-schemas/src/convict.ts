import convict from "convict";

const config = convict({
  redis: {
    host: { format: String, default: "cache.example.com", env: "REDIS_HOST" },
    secret: { format: String, default: "c0nvict-pw", env: "REDIS_SECRET", sensitive: true },
  },
  database: { password: { format: String, default: "d4tabase-pw", env: "DB_PASSWORD" } },
});
config.validate({ allowed: "strict" });

export default config;
