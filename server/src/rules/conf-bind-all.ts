/** A server that listens everywhere. */
import type { Conf } from "../model/conf.ts";
import { bindLoopback } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confBindAll = defineConfRule({
  id: "conf-bind-all",
  title: "Server listens on every interface",
  cwe: [1327],
  severity: "error",
  messages: {
    every:
      "The server listens on every interface of the machine{how}, so that whatever network it joins can try to get in{guard}. Bind to the address that the programs use.",
    public:
      "The server listens on a public address{how}, so that the whole Internet can try to get in{guard}. Bind to the address that the programs use.",
    missing:
      "Without a bind line the server listens on every interface of the machine{how}{guard}. Add one with the address that the programs use.",
    contained:
      "The server listens on every interface of its container{how}{guard}. No other machine can try to get in, since {why}; the other containers of its network can.",
    published:
      "The server listens on every interface of its container{how}{guard}, and {why}, so that whatever network the machine joins can try to get in. Publish it on the address that the programs use.",
  },
  docs: {
    why: `An address that is not bound cannot be attacked. A server that listens on \`0.0.0.0\`, \`*\`, \`::\` or a public address is found by scanners within
minutes, can have its password tried out at hundreds of thousands of tries a second, and is open at once when a fault lets clients in
before they log in. Without any \`bind\` line the server listens everywhere too; in a container that is what makes the port of the service reachable,
and what is published from there decides. Where a Compose file says that this is for the machine only, or nothing, this is information.

It is less when TLS and a password are demanded, and when protected mode still refuses others: since Redis 7.0 as long as the default user has no password, in 3.2 to 6.2 only without
a \`bind\` line.`,
    fix: `Bind to the loopback interface, or to the one address that the programs use; a \`-\` before an address lets the server start where it is missing:

\`\`\`
bind 127.0.0.1 -::1
\`\`\`

\`\`\`
bind 10.1.2.3 127.0.0.1
\`\`\``,
  },
  check(conf, report) {
    if (!conf.isServer || conf.isOpenToNetwork || conf.exposure !== "all") return;
    const isSaid = conf.says("bind");
    if (!isSaid && !conf.isWhole) return;
    const isEvery = conf.addresses.some((a) => a.isEvery);
    const isTls = conf.port === 0;
    const isGuarded = conf.isOpen && conf.isGuarded;
    report({
      at: conf.at("bind", "port", "tls-port"),
      message: conf.isInContainer ? (conf.isContained ? "contained" : "published") : isSaid ? (isEvery ? "every" : "public") : "missing",
      data: {
        how: isTls ? "" : " without TLS",
        guard: isGuarded ? guardOf(conf) : "",
        why: conf.publication,
      },
      certainty: isSaid ? "certain" : conf.certainty,
      ...(conf.isContained
        ? { atMost: "information" as const }
        : (isTls && !conf.isOpen) || isGuarded
          ? { atMost: "warning" as const }
          : {}),
      fixes: bindLoopback(conf),
    });
  },
});

/** What protected mode does depends on the version, except where there is no bind line. */
function guardOf(conf: Conf): string {
  const isSure = conf.version.major !== undefined || !conf.says("bind");
  return isSure
    ? "; only protected mode refuses them"
    : "; only protected mode refuses them, and before Redis 7.0 it does nothing beside a bind line";
}
