/** A replica that cannot log in at its primary. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confReplicaNoMasterauth = defineConfRule({
  id: "conf-replica-no-masterauth",
  title: "Replica without a password for its primary",
  cwe: [306],
  severity: "warning",
  messages: {
    missing:
      "This replica has no password for its primary: either that needs none and is open, or the copy never starts, with NOAUTH in the log. Add masterauth, and masteruser for a user of its own.",
  },
  docs: {
    why: `A replica logs in at its primary with \`masterauth\`. Without it there are two cases: the primary demands a password, and replication stays down with
\`NOAUTH\` in the log; or it demands none, and everybody else can copy all data just the same. Which it is stands in another file, so that this is a possible finding.`,
    fix: `Give the primary a user for replication, and the replica its name and password:

\`\`\`
masteruser replica
masterauth <password>
\`\`\`

\`\`\`
user replica on #<SHA-256 of the password> -@all +psync +replconf +ping
\`\`\``,
  },
  check(conf, report) {
    const replica = conf.replicaOf;
    if (!replica || !conf.isServer || conf.value("masterauth") !== "") return;
    report({ at: linePlace(replica), message: "missing", certainty: "possible" });
  },
});
