/** The password of the server in clear text. */
import type { Conf } from "../model/conf.ts";
import { type ConfEntry, linePlace, valuePlace } from "../model/conf-entries.ts";
import { certaintyOf, isPlainText, isTemplate, weaknessOf } from "../model/conf-passwords.ts";
import { type ConfFix, defineConfRule } from "../model/conf-rule.ts";
import { isAtLeast } from "../model/conf-version.ts";

export const confRequirepassPlaintext = defineConfRule({
  id: "conf-requirepass-plaintext",
  title: "Password of the server in clear text",
  cwe: [256, 798],
  severity: "warning",
  messages: {
    plain:
      "The password of the server stands here in clear text, for everybody who can read the file, its copies and its history. Use users with the SHA-256 of their passwords, or include a file that only the server can read.",
  },
  docs: {
    why: `\`requirepass\` has no form with a hash: the password is there for everybody who can read the file, a backup of it, or the history of its repository, and a server that does not like the line prints it into its
log. It is also one password for everybody, with all rights.

Holes of templates (\`\${…}\`, \`{{ … }}\`, \`<%= … %>\`) are not reported. A password that is easily found is reported as \`conf-requirepass-weak\` instead.`,
    fix: `Users keep the SHA-256 only, and each program gets one with the rights that it needs:

\`\`\`
user default off
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\`

The quick fix gives the default user the hash of the same password, so that clients need no other, and the commands and keys that the
sources of the workspace use.

Or keep the line in a file of its own, readable for the server alone and in no repository: \`include /etc/redis/secrets.conf\`.`,
  },
  check(conf, report) {
    const entry = conf.own("requirepass");
    const password = entry?.args[0]?.value ?? "";
    if (entry?.args.length !== 1 || password === "" || isTemplate(password) || weaknessOf(password)) return;
    report({ at: valuePlace(entry), message: "plain", certainty: certaintyOf(password), fixes: hashFixes(conf, entry, password) });
  },
});

/** The default user with the hash of its password, which logs in as before. Only where nothing else decides about that user. */
function hashFixes(conf: Conf, entry: ConfEntry, password: string): readonly ConfFix[] {
  const isAlone = conf.isServer && conf.defaultUser.from === "requirepass" && conf.all("requirepass").length === 1;
  if (!isAlone || conf.unread.length > 0 || !isPlainText(password) || !isAtLeast(conf.version, "6.2")) return [];
  return [
    {
      title: "Write a user default line with the SHA-256 of the password, and only the rights that programs need, instead",
      setup: "the same password logs in; check that the programs need no more",
      changes: [{ op: "makeUser", at: linePlace(entry), name: "default", password }],
    },
  ];
}
