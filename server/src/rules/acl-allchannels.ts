/** A user who may use every channel. */
import { certaintyOfLogin, isAdministrator, rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclAllchannels = defineConfRule({
  id: "acl-allchannels",
  title: "User may use every channel",
  cwe: [732],
  severity: "warning",
  messages: {
    channels:
      "The user {user} may listen to and send on every channel, those of all other programs too. Give it the pattern of its own channels.",
  },
  docs: {
    why: `Messages are often commands to other programs: who may send on every channel can make them do things, and who may listen hears what they tell each other. In
Redis 6.2 new users have all channels unless \`acl-pubsub-default resetchannels\` is set; since 7.0 they have none.

Reported on users that are on and may publish or subscribe, unless they are for people who run the server.`,
    fix: `Name the channels, or none:

\`\`\`
user app on #<SHA-256 of the password> ~app:* resetchannels &app:* -@all +@read +@write +publish +subscribe
\`\`\``,
  },
  check(conf, report) {
    for (const user of conf.ownUsers) {
      const { isOn, allChannels, mayPublish } = user.state;
      if (!isOn || !allChannels || !mayPublish || isAdministrator(user)) continue;
      const prefix = user.name === "default" ? "app" : user.name;
      report({
        at: rulePlace(user, allChannels),
        message: "channels",
        data: { user: user.name },
        certainty: certaintyOfLogin(user),
        fixes: [
          {
            title: `Allow only channels that start with ${prefix}:`,
            setup: "the program must use no others",
            changes: [{ op: "setWord", at: allChannels, value: `&${prefix}:*` }],
          },
        ],
      });
    }
  },
});
