/** TLS that cannot start. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confTlsMissingMaterial = defineConfRule({
  id: "conf-tls-missing-material",
  title: "TLS without what it needs",
  cwe: [295],
  severity: "error",
  messages: { missing: "TLS is on without {what}, so the server does not start. Add it." },
  docs: {
    why: `With a \`tls-port\` the server needs \`tls-cert-file\` and \`tls-key-file\`, and one of \`tls-ca-cert-file\` and \`tls-ca-cert-dir\` to check the certificates of clients, unless \`tls-auth-clients\` is \`no\`, and of other servers with \`tls-replication\` or
\`tls-cluster\`. When one is missing it stops at the start ("No tls-cert-file configured!").`,
    fix: `Name all files; the server must be able to read them:

\`\`\`
tls-port 6379
tls-cert-file /etc/redis/tls/redis.crt
tls-key-file /etc/redis/tls/redis.key
tls-ca-cert-file /etc/redis/tls/ca.crt
\`\`\``,
  },
  check(conf, report) {
    const port = conf.last("tls-port");
    if (!port || conf.tlsPort === 0 || conf.language !== "redis-conf") return;
    const isSet = (name: string): boolean => conf.value(name) !== "";
    const checksOthers = !conf.is("tls-auth-clients", "no") || conf.is("tls-replication", "yes") || conf.is("tls-cluster", "yes");
    const missing = [
      ...(isSet("tls-cert-file") ? [] : ["tls-cert-file"]),
      ...(isSet("tls-key-file") ? [] : ["tls-key-file"]),
      ...(!checksOthers || isSet("tls-ca-cert-file") || isSet("tls-ca-cert-dir") ? [] : ["tls-ca-cert-file"]),
    ];
    if (missing.length === 0) return;
    const certainty = conf.unread.length > 0 ? "possible" : "certain";
    report({ at: linePlace(port), message: "missing", data: { what: missing.join(", ") }, certainty });
  },
});
