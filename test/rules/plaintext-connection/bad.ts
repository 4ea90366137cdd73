import { createClient } from "redis";

export const limits = createClient({
  password: process.env.REDIS_PASSWORD,
  socket: { host: "limits.example.com", port: 6379 },
  //              ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
  //>   socket: { host: "limits.example.com", port: 6379, tls: true },
});
