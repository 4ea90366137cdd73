import "dotenv/config";

export const config = {
  port: Number(process.env.PORT) || 3000,
  mysql: { host: "db.example.com", user: "app", password: "my5ql-pw" },
  mail: { host: "smtp.example.com", auth: { user: "app", pass: "m4il-pw" } },
  redis: {
    host: process.env.REDIS_HOST || "cache.example.com",
    port: Number(process.env.REDIS_PORT || 6379),
    password: process.env.REDIS_PASSWORD || "r3dis-pw",
    //                                      ^^^^^^^^^^ hardcoded-password certain error
  },
  sessions: {
    url: "redis://:s3ssion-pw@sessions.example.com:6379/1",
    //             ^^^^^^^^^^ hardcoded-password certain error
    //                        ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
  },
  queue: { connection: { host: "queue.example.com", password: "qu3ue-pw" } },
  tls: { rejectUnauthorized: false },
} as const;

export default config;
