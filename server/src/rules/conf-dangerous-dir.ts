/** A place for the server's files where they can do harm. */
import { valuePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

const DIRS =
  /^\/(?:root\/\.ssh|home\/[^/]+\/\.ssh|etc\/(?:cron[^/]*|init\.d|systemd|profile\.d|sudoers\.d|ssh)|var\/spool\/cron|var\/www|srv\/www|usr\/share\/nginx|usr\/lib\/systemd)(?:\/|$)|\/(?:htdocs|public_html|webroot|wwwroot)(?:\/|$)/;
const FILES = /^(?:authorized_keys2?|root|crontab|.*\.(?:php\d?|phtml|jspx?|aspx?|cgi|sh|service|so))$/i;

export const confDangerousDir = defineConfRule({
  id: "conf-dangerous-dir",
  title: "Server writes its files where they can do harm",
  cwe: [73, 552],
  severity: "error",
  messages: {
    dir: "The server writes its snapshots into a folder that other programs read keys, jobs or pages from: whoever may write data decides what stands there. Give it a folder of its own.",
    file: "The server writes its snapshot into a file that other programs read keys, jobs or pages from: whoever may write data decides what stands there. Name it dump.rdb.",
  },
  docs: {
    why: `A snapshot holds what clients store, and programs that read line by line skip what they do not understand: that is how data becomes an SSH key in \`authorized_keys\`, a job of cron, or a page of a web
server. A configuration with such a place is the trace of a break-in, or asks for one.`,
    fix: `Give the server a folder that only it can write, and that nothing else reads:

\`\`\`
dir /var/lib/redis
dbfilename dump.rdb
\`\`\``,
  },
  check(conf, report) {
    const dir = conf.last("dir");
    if (dir && DIRS.test(conf.value("dir"))) report({ at: valuePlace(dir), message: "dir" });
    for (const name of ["dbfilename", "appendfilename"]) {
      const entry = conf.last(name);
      if (entry && FILES.test(conf.value(name))) report({ at: valuePlace(entry), message: "file" });
    }
  },
});
