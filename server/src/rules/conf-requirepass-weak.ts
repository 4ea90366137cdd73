/** A password of the server that is easily found. */
import { valuePlace } from "../model/conf-entries.ts";
import { certaintyOf, isTemplate, weaknessOf } from "../model/conf-passwords.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confRequirepassWeak = defineConfRule({
  id: "conf-requirepass-weak",
  title: "Password of the server easily found",
  cwe: [521, 1391],
  severity: "error",
  messages: {
    known:
      "This password is one that everybody tries first, and the server answers hundreds of thousands of tries a second. Choose a long random one.",
    short:
      "This password has fewer than 16 characters, and the server answers hundreds of thousands of tries a second. Choose a long random one.",
  },
  docs: {
    why: `Redis is fast, also at saying that a password is wrong: hundreds of thousands of tries a second, from one machine, without a limit. \`foobared\`, the sample in the file that ships with the server, and
the passwords of guides and images are tried first. Programs remember the password, so it can be as long as one likes.`,
    fix: `Take 32 random bytes, and users instead of one password for everybody:

\`\`\`
redis-cli ACL GENPASS
openssl rand -base64 48
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.own("requirepass");
    const password = entry?.args[0]?.value ?? "";
    const weakness = weaknessOf(password);
    if (entry?.args.length !== 1 || password === "" || isTemplate(password) || !weakness) return;
    report({ at: valuePlace(entry), message: weakness, certainty: certaintyOf(password) });
  },
});
