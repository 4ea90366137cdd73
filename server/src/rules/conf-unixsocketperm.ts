/** A Unix socket that every user of the machine can use. */
import { valuePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confUnixsocketperm = defineConfRule({
  id: "conf-unixsocketperm",
  title: "Unix socket open to every user",
  cwe: [732, 276],
  severity: "warning",
  messages: {
    others:
      "Every user of the machine can connect to the Unix socket, past protected mode and as a local client. Set unixsocketperm 770 or less, and add programs to the group.",
  },
  docs: {
    why: `Clients at the Unix socket count as local: protected mode does not refuse them, and \`local\` in \`enable-debug-command\` and its kin includes them. Who may connect is what the permissions of the file
say; with a bit for others, as in 777 or 666, every user and every service of the machine may.`,
    fix: `Let the group in, and put programs into it:

\`\`\`
unixsocketperm 770
\`\`\`

\`\`\`
usermod -aG redis www-data
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("unixsocketperm");
    const mode = Number.parseInt(conf.value("unixsocketperm"), 8);
    if (!entry || !(mode & 0o007) || (conf.isWhole && conf.unread.length === 0 && conf.value("unixsocket") === "")) return;
    report({
      at: valuePlace(entry),
      message: "others",
      fixes: [
        {
          title: "Set unixsocketperm 770",
          setup: "programs must be in the group of the server",
          changes: [setDirective(conf, "unixsocketperm", ["770"])],
        },
      ],
    });
  },
});
