/** Lines that cannot be together. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confContradiction = defineConfRule({
  id: "conf-contradiction",
  title: "Lines with which the server does not start",
  cwe: [1188],
  severity: "error",
  messages: {
    nowhere:
      "The server listens nowhere, and so does not start: port is 0 or there is no address, and there is neither tls-port nor unixsocket. Give it one of them.",
    cluster: "A node of a cluster cannot have replicaof: the server does not start. Remove the line, and use CLUSTER REPLICATE.",
  },
  docs: {
    why: `Each of the lines is right by itself, but the server stops at the start when it has read all of them: with "Configured to not listen anywhere, exiting" or "replicaof directive not allowed in cluster mode". Reported
when all files that are included could be read.`,
    fix: `Let the server listen somewhere; a server for this machine alone can do with a Unix socket:

\`\`\`
port 0
unixsocket /run/redis/redis.sock
unixsocketperm 770
\`\`\``,
  },
  check(conf, report) {
    if (conf.language !== "redis-conf") return;
    const cluster = conf.last("cluster-enabled");
    if (conf.replicaOf && cluster && conf.is("cluster-enabled", "yes"))
      report({
        at: linePlace(conf.replicaOf),
        message: "cluster",
        because: [{ at: linePlace(cluster), says: "Makes it a node of a cluster" }],
      });
    const reason = conf.port === 0 && conf.tlsPort === 0 ? conf.last("port") : conf.addresses.length === 0 ? conf.last("bind") : undefined;
    // A port that cannot be read is told where it stands.
    const isRead = reason?.name !== "port" || (reason.args.length === 1 && /^0+$/.test(reason.args[0]?.value ?? ""));
    if (reason && isRead && conf.value("unixsocket") === "" && conf.unread.length === 0)
      report({ at: linePlace(reason), message: "nowhere" });
  },
});
