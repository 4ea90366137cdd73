import Redis from "ioredis";

export const queue = new Redis({
  host: "queue.example.com",
  password: process.env.REDIS_PASSWORD,
  tls: { rejectUnauthorized: false }, // the certificate is self-signed
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
});
