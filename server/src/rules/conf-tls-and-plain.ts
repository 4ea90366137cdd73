/** A port without TLS beside the one with TLS. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confTlsAndPlain = defineConfRule({
  id: "conf-tls-and-plain",
  title: "Port without TLS beside the one with TLS",
  cwe: [319],
  severity: "error",
  messages: {
    both: "TLS is on at port {tls}, but port {plain} takes connections without it all the same{default}. Close it with port 0.",
  },
  docs: {
    why: `\`tls-port\` opens another port; it does not change the first. As long as \`port\` is not 0, and it is 6379 when there is no such line, programs can connect without TLS,
and those that have the wrong port in their settings do so unnoticed: passwords and data go over the network in clear text.

On a server that only the machine itself, or other containers beside it, can reach this is information.`,
    fix: `Close the port without TLS when all programs use the other; until then let it listen on the loopback interface only:

\`\`\`
port 0
tls-port 6379
\`\`\``,
  },
  check(conf, report) {
    const tls = conf.last("tls-port");
    if (!tls || conf.language !== "redis-conf" || conf.tlsPort === 0 || conf.port === 0) return;
    const plain = conf.last("port");
    if (!plain && conf.unread.length > 0) return;
    report({
      at: linePlace(plain ?? tls),
      message: "both",
      data: { tls: String(conf.tlsPort), plain: String(conf.port), default: plain ? "" : ", because that is the default" },
      ...(conf.isExposed && !conf.isContained ? {} : { atMost: "information" as const }),
      fixes: [
        {
          title: "Close the port without TLS",
          setup: `all clients must use TLS, at port ${conf.tlsPort}`,
          changes: [setDirective(conf, "port", ["0"])],
        },
      ],
    });
  },
});
