/** A user who needs no password. */
import { rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclNopass = defineConfRule({
  id: "acl-nopass",
  title: "User without a password",
  cwe: [306, 521],
  severity: "error",
  messages: {
    default:
      "The default user needs no password, so that everybody who connects may do what it may: {rights}. Switch it off, or give it a password.",
    user: "The user {user} can be used with any password: whoever knows the name may do what it may: {rights}. Give it a password.",
  },
  docs: {
    why: `\`nopass\` makes every password right. On the default user it means that nobody has to log in at all; on another user the name is all that is needed, and names stand in
sources, logs and \`ACL WHOAMI\`. What counts is what the rules come to from left to right: a password after \`nopass\` takes it away again, and
so does \`resetpass\`. Users that are off, or may run nothing, are not reported.`,
    fix: `Give the user a password, best as its SHA-256, and a long random one:

\`\`\`
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\`

Switch the default user off: \`user default off\`.`,
  },
  check(conf, report) {
    for (const user of conf.ownUsers) {
      const { isOn, nopass, mayRun, allCommands, allKeys, dangerous } = user.state;
      if (!isOn || !nopass || !mayRun) continue;
      const isBroad = allCommands ?? allKeys ?? dangerous;
      report({
        at: rulePlace(user, nopass),
        message: user.name === "default" ? "default" : "user",
        data: { user: user.name, rights: allCommands ? "everything" : isBroad ? "a lot" : "some commands" },
        ...(isBroad ? {} : { atMost: "warning" as const }),
        fixes: [
          {
            title: `Take nopass from ${user.name === "default" ? "the default user" : user.name}`,
            setup: "it can log in again when it has a password",
            changes: [{ op: "setWord", at: nopass, value: "resetpass" }],
          },
        ],
      });
    }
  },
});
