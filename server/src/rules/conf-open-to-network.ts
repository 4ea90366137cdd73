/** A server that anybody in the network can use. */
import { linePlace } from "../model/conf-entries.ts";
import { bindLoopback, createUsers } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confOpenToNetwork = defineConfRule({
  id: "conf-open-to-network",
  title: "Server open to the network without a password",
  cwe: [306, 1327],
  severity: "error",
  messages: {
    open: "Anybody who reaches {where} can read, change and delete all data, and can often take over the machine: no password is needed and protected mode is off. Bind to 127.0.0.1, or demand a login.",
    contained:
      "{who} can read, change and delete all data, since no password is needed and protected mode is off; no other machine can, since {why}. Demand a login.",
    published:
      "Anybody who reaches this machine can read, change and delete all data, and can often take over the container: no password is needed, protected mode is off, and {why}. Publish it on 127.0.0.1, or demand a login.",
  },
  docs: {
    why: `A server that listens on more than the loopback interface, needs no password, and has \`protected-mode no\` obeys everybody: all
data can be read and deleted, \`CONFIG SET dir\` and \`REPLICAOF\` have been used to take over the machine, and bots look for such servers all day.

Protected mode would refuse such clients: since Redis 7.0 whenever the default user has no password, in 3.2 to 6.2 only if there is no \`bind\` line. The official
images of Redis and Valkey switch it off, and so does Sentinel.

Information where Docker Compose runs the server and publishes its port for this machine only, or not at all: then other containers reach it.`,
    fix: `Listen on the loopback interface if only programs on this machine need the server, and otherwise demand a login:

\`\`\`
bind 127.0.0.1 -::1
protected-mode yes
user default off
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    if (!conf.isOpenToNetwork || !conf.isServer) return;
    const bind = conf.last("bind");
    const off = conf.last("protected-mode");
    const at = bind ?? off;
    report({
      at: at ? linePlace(at) : conf.at("port"),
      message: conf.isContained ? "contained" : conf.isInContainer ? "published" : "open",
      data: {
        why: conf.publication,
        who:
          conf.audience === "machine"
            ? "Every program of this machine, and every container of the same network,"
            : "Every container of the same network",
        where: conf.exposure === "all" ? "any interface of this machine" : "this machine's address",
      },
      certainty: conf.certainty,
      ...(conf.isContained ? { atMost: "information" as const } : {}),
      because: at === bind && off ? [{ at: linePlace(off), says: "Protected mode is off" }] : [],
      fixes: [...bindLoopback(conf), createUsers(conf)],
    });
  },
});
