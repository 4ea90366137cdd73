/** The hash of a password that everybody tries. */
import { rulePlace } from "../model/acl-user.ts";
import { weakHashTest, weaknessOf } from "../model/conf-passwords.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclWeakHash = defineConfRule({
  id: "acl-weak-hash",
  title: "Password of a user that everybody tries",
  cwe: [521, 1391],
  severity: "error",
  messages: {
    hash: "This is the hash of a password that everybody tries first: {user} can be used by anybody who reaches the server. Choose a long random one.",
    plain: "This is a password that everybody tries first: {user} can be used by anybody who reaches the server. Choose a long random one.",
  },
  docs: {
    why: `The server answers hundreds of thousands of logins a second, and its hashes have no salt: the SHA-256 of \`foobared\`, \`password\` or \`changeme\` is as good as the word. Those of samples, guides and
images are tried first, by programs that do nothing else. The list is in the tool; nothing is looked up anywhere.`,
    fix: `Let the server make a password, and keep its SHA-256 in the file:

\`\`\`
redis-cli ACL GENPASS | tee app.password | tr -d '\\n' | sha256sum
\`\`\``,
  },
  check(conf, report) {
    const isWeakHash = weakHashTest();
    for (const user of conf.ownUsers)
      for (const { rule, isHash } of user.state.passwords) {
        const text = rule.text.slice(1);
        const isWeak = isHash ? isWeakHash(text) : text !== "" && weaknessOf(text) === "known";
        if (isWeak) report({ at: rulePlace(user, rule), message: isHash ? "hash" : "plain", data: { user: user.name } });
      }
  },
});
