/** A server without any password. */
import type { Conf } from "../model/conf.ts";
import { createUsers } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confNoAuth = defineConfRule({
  id: "conf-no-auth",
  title: "Server without a password",
  cwe: [306],
  severity: "error",
  messages: {
    exposed:
      "No password is needed, and only protected mode keeps the network out. Switch the default user off and let each program log in.",
    contained:
      "No password is needed, and only protected mode keeps other containers out; no other machine reaches the server, since {why}. Switch the default user off and let each program log in.",
    local:
      "No password is needed: every program and every user of this machine has all data, and so has whoever can make one of them send a request. Switch the default user off and let each program log in.",
  },
  docs: {
    why: `Without \`requirepass\` and without \`user\` lines whoever connects is the default user, who may do everything. On the loopback interface that is every
program and user of the machine, every container that shares its network, and whoever can make a program there send a request of theirs to
port 6379.

Reported on files that say enough to be a whole configuration; what includes could not be read makes it possible only; information where Docker
Compose runs the server and publishes its port for this machine only, or not at all.`,
    fix: `Switch the default user off, and give each program a user with the commands and keys that it needs. The hash is the SHA-256 of a long random
password; \`ACL GENPASS\` makes one:

\`\`\`
user default off
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    const { defaultUser } = conf;
    if (!conf.isServer || !conf.isWhole || conf.isOpenToNetwork || defaultUser.from !== "built-in" || conf.users.length > 0) return;
    // Then the rule about that says it.
    if (conf.replicaOf && conf.value("masterauth") !== "") return;
    if (conf.exposure === "none" && !isSocketForAll(conf)) return;
    const hasClientCertificates = conf.port === 0 && conf.tlsPort !== 0 && conf.is("tls-auth-clients", "yes");
    report({
      at: conf.at("requirepass", "port", "bind"),
      message: !conf.isExposed ? "local" : conf.isContained ? "contained" : "exposed",
      data: { why: conf.publication },
      certainty: conf.certainty,
      ...(hasClientCertificates || (conf.isExposed && conf.isContained)
        ? { atMost: "information" as const }
        : conf.isExposed
          ? {}
          : { atMost: "warning" as const }),
      fixes: [createUsers(conf)],
    });
  },
});

/** To connect one must be allowed to write: without a line about it, only the server's own user is. */
function isSocketForAll(conf: Conf): boolean {
  return conf.value("unixsocket") !== "" && (Number.parseInt(conf.value("unixsocketperm"), 8) & 0o002) !== 0;
}
