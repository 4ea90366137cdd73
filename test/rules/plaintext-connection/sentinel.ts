import Redis from "ioredis";

const password = process.env.REDIS_PASSWORD;

export const half = new Redis({
  sentinels: [{ host: "s1.example.com", port: 26379 }],
  //                  ^^^^^^^^^^^^^^^^ plaintext-connection certain warning
  name: "main",
  password,
  sentinelPassword: password,
  tls: {},
//^^^^^^^ plaintext-connection certain warning
});
export const whole = new Redis({
  sentinels: [{ host: "s1.example.com", port: 26379 }],
  name: "main",
  password,
  sentinelPassword: password,
  tls: {},
  enableTLSForSentinelMode: true,
  sentinelTLS: {},
});
