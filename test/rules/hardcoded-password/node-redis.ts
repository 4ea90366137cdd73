import { createClient, createCluster } from "redis";

export const plain = createClient({
  username: "app",
  password: "n0de-pw",
  //        ^^^^^^^^^ hardcoded-password certain error
  //>   password: process.env.REDIS_PASSWORD,
  socket: { host: "cache.example.com", tls: true },
});
export const cluster = createCluster({
  rootNodes: [{ url: "rediss://node1.example.com" }],
  defaults: { password: "cl-pw", socket: { tls: true } },
  //                    ^^^^^^^ hardcoded-password certain error
});

const late = createClient({ url: "rediss://app@late.example.com" });
await late.auth({ username: "app", password: "late-pw" });
//                                           ^^^^^^^^^ hardcoded-password certain error
