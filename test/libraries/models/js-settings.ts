/** Settings of frameworks for JavaScript. egg-redis 2.6: what `lib/redis.js` does with `config.redis`. */
import { type Model, model } from "../clients-harness.ts";

const egg = model("egg-redis", "typescript", ({ settings }) => {
  settings(
    "one client",
    { redis: { client: { host: "h", port: 6379, password: "p", db: 0 } } },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  settings("TLS", { redis: { client: { host: "h", password: "p", tls: {} } } }, { transport: "tls", password: "p" });
  settings("no password", { redis: { client: { host: "h", password: "" } } }, { transport: "plain", authFix: "member $o password" });
  settings("clients by name", { redis: { clients: { session: { host: "h", password: "p" } } } }, { transport: "plain", host: "h" });
  settings("a cluster", { redis: { client: { cluster: true, host: "h" } } }, {});
  settings("nodes", { redis: { client: { nodes: [{ host: "h" }], host: "h" } } }, {});
  settings("Sentinels", { redis: { client: { sentinels: [{ host: "h" }], host: "h" } } }, {});
});

export const models: readonly Model[] = [egg];
