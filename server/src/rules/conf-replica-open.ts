/** A replica that gives away what its primary protects. */
import { linePlace } from "../model/conf-entries.ts";
import { createUsers } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confReplicaOpen = defineConfRule({
  id: "conf-replica-open",
  title: "Replica without a password of a primary with one",
  cwe: [306, 522],
  severity: "error",
  messages: {
    open: "The primary demands a password, but this copy of all its data does not: whoever connects here reads the data, and the password too, with CONFIG GET masterauth. Demand a login here as well.",
  },
  docs: {
    why: `\`masterauth\` is the password that the replica sends; it does not protect the replica. Without \`requirepass\` or users of its own everybody who connects to
the replica reads all data of the primary, and \`CONFIG GET masterauth\` shows the password in clear text.`,
    fix: `Give the replica the same users as the primary, or a password of its own; after a failover it is the primary:

\`\`\`
user default off
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    const replica = conf.replicaOf;
    if (!replica || !conf.isServer || conf.value("masterauth") === "" || !conf.isOpen) return;
    report({
      at: linePlace(replica),
      message: "open",
      certainty: conf.unread.length > 0 ? "possible" : "certain",
      fixes: [createUsers(conf)],
    });
  },
});
