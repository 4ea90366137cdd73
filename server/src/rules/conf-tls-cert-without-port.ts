/** A certificate that nothing uses. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confTlsCertWithoutPort = defineConfRule({
  id: "conf-tls-cert-without-port",
  title: "Certificate, but TLS is not on",
  cwe: [319],
  severity: "warning",
  messages: {
    off: "There is a certificate, but no tls-port, so that TLS is not on at all and everything goes over the network in clear text. Set tls-port, and port 0.",
  },
  docs: {
    why: `\`tls-cert-file\` and \`tls-key-file\` do not turn TLS on. The server listens with TLS only at \`tls-port\`, whose default is 0: none. Without it the certificate is never used, unless
\`tls-replication\` or \`tls-cluster\` is on, and the server speaks plain text as before.`,
    fix: `Move the port to TLS:

\`\`\`
port 0
tls-port 6379
tls-cert-file /etc/redis/tls/redis.crt
tls-key-file /etc/redis/tls/redis.key
tls-ca-cert-file /etc/redis/tls/ca.crt
\`\`\``,
  },
  check(conf, report) {
    const certificate = conf.last("tls-cert-file");
    const isUsed = conf.tlsPort !== 0 || conf.is("tls-replication", "yes") || conf.is("tls-cluster", "yes");
    if (!certificate || conf.value("tls-cert-file") === "" || isUsed || conf.language !== "redis-conf") return;
    const { port } = conf;
    report({
      at: linePlace(certificate),
      message: "off",
      certainty: conf.unread.length > 0 ? "possible" : "certain",
      fixes: [
        {
          title: "Move the port to TLS",
          setup: "all clients must use TLS",
          changes: [setDirective(conf, "port", ["0"]), setDirective(conf, "tls-port", [String(port === 0 ? 6379 : port)])],
        },
      ],
    });
  },
});
