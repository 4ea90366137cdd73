/** New users who may use every channel. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";
import { isBefore } from "../model/conf-version.ts";

export const confAclPubsubAllchannels = defineConfRule({
  id: "conf-acl-pubsub-allchannels",
  title: "New users may use every channel",
  cwe: [276, 732],
  severity: "information",
  messages: {
    set: "Every user may use every channel unless its rules say otherwise. Set acl-pubsub-default resetchannels, and give users the channels that they need.",
    default:
      "In Redis 6.2 every user may use every channel unless its rules say otherwise. Set acl-pubsub-default resetchannels, and give users the channels that they need.",
  },
  docs: {
    why: `\`acl-pubsub-default\` says which channels a new user has. In Redis 6.2 it is \`allchannels\`, since 7.0 \`resetchannels\`: none. The line counts for all users wherever it stands, because they are made after all lines have been
read. A user that may \`PUBLISH\` on every channel can make other programs do things.`,
    fix: `Start from no channels, and name them per user:

\`\`\`
acl-pubsub-default resetchannels
user app on #<SHA-256 of the password> ~app:* &app:* -@all +@read +@write +publish +subscribe
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("acl-pubsub-default");
    const isOld = !entry && isBefore(conf.version, "7.0") && conf.users.length > 0 && conf.unread.length === 0;
    if (entry ? !conf.is("acl-pubsub-default", "allchannels") : !isOld || conf.language !== "redis-conf") return;
    report({
      at: entry ? linePlace(entry) : conf.at("user"),
      message: entry ? "set" : "default",
      fixes: [
        {
          title: "Set acl-pubsub-default resetchannels",
          setup: "users must be given their channels",
          changes: [setDirective(conf, "acl-pubsub-default", ["resetchannels"])],
        },
      ],
    });
  },
});
