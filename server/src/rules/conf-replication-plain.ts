/** Links between servers without TLS, beside clients with it. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confReplicationPlain = defineConfRule({
  id: "conf-replication-plain",
  title: "Links between servers without TLS",
  cwe: [319],
  severity: "warning",
  messages: {
    replication:
      "Clients use TLS, but the copy of all data from the primary, and the password for it, go over the network in clear text. Set tls-replication yes.",
    cluster: "Clients use TLS, but what the nodes of the cluster tell each other goes over the network in clear text. Set tls-cluster yes.",
  },
  docs: {
    why: `\`tls-port\` is about clients that come in. What the server itself opens, to its primary and to the other nodes of a cluster, is without TLS until \`tls-replication yes\` and \`tls-cluster yes\`
say otherwise: the whole data set and \`masterauth\` are sent in clear text.`,
    fix: `Turn TLS on for these links too. The primary must listen with TLS at the port that \`replicaof\` names, and all nodes of a cluster change together:

\`\`\`
tls-replication yes
tls-cluster yes
\`\`\``,
  },
  check(conf, report) {
    if (conf.tlsPort === 0) return;
    const certainty = conf.unread.length > 0 ? "possible" : "certain";
    const fix = (name: string, setup: string) => ({ title: `Set ${name} yes`, setup, changes: [setDirective(conf, name, ["yes"])] });
    const { replicaOf } = conf;
    if (replicaOf && !conf.is("tls-replication", "yes"))
      report({
        at: linePlace(replicaOf),
        message: "replication",
        certainty,
        fixes: [fix("tls-replication", "the primary must listen with TLS at this port")],
      });
    const cluster = conf.last("cluster-enabled");
    if (cluster && conf.is("cluster-enabled", "yes") && !conf.is("tls-cluster", "yes"))
      report({ at: linePlace(cluster), message: "cluster", certainty, fixes: [fix("tls-cluster", "all nodes must do the same")] });
  },
});
