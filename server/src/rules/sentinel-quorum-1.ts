/** A Sentinel that decides alone. */
import { wordPlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const sentinelQuorum1 = defineConfRule({
  id: "sentinel-quorum-1",
  title: "One Sentinel decides alone",
  cwe: [654],
  severity: "information",
  messages: {
    alone:
      "One Sentinel alone declares {name} to be down, so that a fault of its own network starts a failover. Use three Sentinels and a quorum of 2.",
  },
  docs: {
    why: `The quorum is how many Sentinels must agree that a primary is down. With 1 a single one, whose own network may be what is down, or which somebody controls, starts a failover; with several of them that still needs the votes of
most, but on a single Sentinel nothing else asks.`,
    fix: `Run three Sentinels or more, on different machines, and let two of them agree:

\`\`\`
sentinel monitor mymaster 10.0.0.1 6379 2
\`\`\``,
  },
  check(conf, report) {
    for (const entry of conf.ownEntries) {
      const [name, , , quorum] = entry.args;
      if (entry.name !== "sentinel monitor" || !name || quorum?.value !== "1") continue;
      report({ at: wordPlace(entry, quorum), message: "alone", data: { name: name.value } });
    }
  },
});
