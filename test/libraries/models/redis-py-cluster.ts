/** redis-py-cluster 2.1: what its `RedisCluster` does with its arguments, read in `rediscluster/client.py`. */
import { external, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const cluster = model("redis-py-cluster", "python", ({ check }) => {
  const C = ["rediscluster.RedisCluster", "rediscluster.StrictRedisCluster"];
  const startup_nodes = list([{ host: "n", port: "7000" }]);
  check(
    "nodes",
    C,
    { kw: { startup_nodes, username: "u", password: "p" } },
    {
      transport: "plain",
      host: "n",
      username: "u",
      password: "p",
      tlsFix: "keyword ssl; keyword ssl_check_hostname",
      commands: "redis-py",
    },
  );
  check("nodes third", C, { pos: [null, null, startup_nodes] }, { transport: "plain", host: "n" });
  check("host", C, { pos: ["h", 7000] }, { transport: "plain", host: "h" });
  check("host by keyword", C, { kw: { host: "h", ssl: true } }, { transport: "tls", host: "h", verification: "no-hostname" });
  const connection_class = external("rediscluster.connection.SSLClusterConnection");
  check("the class turns TLS on, too", C, { kw: { host: "h", connection_class } }, { transport: "tls" });
  check(
    "a pool beats everything",
    C,
    { kw: { connection_pool: external("redis.ConnectionPool()") } },
    { transport: "of:connection_pool=" },
  );
});

export const models: readonly Model[] = [cluster];
