/** Passwords with which the server itself logs in elsewhere. */
import { type ConfEntry, wordPlace } from "../model/conf-entries.ts";
import { certaintyOf, isTemplate } from "../model/conf-passwords.ts";
import { defineConfRule } from "../model/conf-rule.ts";

/** Directives whose last word is the secret, with what it opens. */
const SECRETS: Readonly<Record<string, string>> = {
  masterauth: "the primary",
  "tls-key-file-pass": "the private key",
  "tls-client-key-file-pass": "the private key",
  "sentinel auth-pass": "the servers that are watched",
  "sentinel sentinel-pass": "the other Sentinels",
};

export const confMasterauthInFile = defineConfRule({
  id: "conf-masterauth-in-file",
  title: "Password for another server, or for a key, in clear text",
  cwe: [256, 798],
  severity: "warning",
  messages: {
    plain:
      "The password for {what} stands here in clear text, for everybody who can read the file, its copies and its history. Keep it in a file of its own that only the server can read, and include that.",
  },
  docs: {
    why: `\`masterauth\`, \`sentinel auth-pass\`, \`sentinel sentinel-pass\` and the passwords of private keys must be there in clear text, because the server sends or uses them itself. In the configuration they reach
repositories, images and backups with it. \`CONFIG GET masterauth\` shows the first to whoever may ask.

Holes of templates (\`\${…}\`, \`{{ … }}\`, \`<%= … %>\`) are not reported.`,
    fix: `Keep the line in a file of its own, readable for the server alone and in no repository, and give the user for replication no more than it needs:

\`\`\`
include /etc/redis/secrets.conf
\`\`\`

\`\`\`
user replica on #<SHA-256 of the password> -@all +psync +replconf +ping
\`\`\``,
  },
  check(conf, report) {
    for (const entry of conf.ownEntries) {
      const what = SECRETS[entry.main];
      const secret = what === undefined ? undefined : secretOf(entry);
      if (what && secret) report({ at: wordPlace(entry, secret), message: "plain", data: { what }, certainty: certaintyOf(secret.value) });
    }
  },
});

function secretOf({ main, args }: ConfEntry): ConfEntry["args"][number] | undefined {
  const word = args.length === (main === "sentinel auth-pass" ? 2 : 1) ? args.at(-1) : undefined;
  return word && word.value !== "" && !isTemplate(word.value) ? word : undefined;
}
