/** Versions of TLS that are broken. */
import { valuePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

const VERSIONS = ["tlsv1", "tlsv1.1", "tlsv1.2", "tlsv1.3"];

export const confTlsOldProtocol = defineConfRule({
  id: "conf-tls-old-protocol",
  title: "Old version of TLS allowed",
  cwe: [326, 327],
  severity: "warning",
  messages: {
    old: "{version} is allowed, which has known faults and which no program of today needs. Allow TLSv1.2 and TLSv1.3 only.",
    unknown: "There is no such version of TLS, so that a server with TLS does not start. Allow TLSv1.2 and TLSv1.3.",
  },
  docs: {
    why: `TLS 1.0 and 1.1 were given up by everybody in 2021 (RFC 8996): they rest on SHA-1 and on modes of encryption with known attacks. Without a \`tls-protocols\` line the server allows 1.2 and
later only; who writes the line with an old version allows it again.`,
    fix: `Allow the versions of today. The value is one word, so that two versions must be in quotes:

\`\`\`
tls-protocols "TLSv1.2 TLSv1.3"
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("tls-protocols");
    if (entry?.args.length !== 1) return;
    const words = conf
      .value("tls-protocols")
      .split(/\s+/)
      .filter((w) => w !== "");
    const old = words.find((w) => /^tlsv1(?:\.1)?$/i.test(w));
    const isUnknown = words.some((w) => !VERSIONS.includes(w.toLowerCase()));
    if (!old && !isUnknown) return;
    const [word] = entry.args;
    const fix = word && {
      title: "Allow TLSv1.2 and TLSv1.3 only",
      changes: [{ op: "setWord" as const, at: word, value: "TLSv1.2 TLSv1.3" }],
    };
    const setup = "clients must speak one of them";
    report({
      at: valuePlace(entry),
      message: old ? "old" : "unknown",
      data: { version: old ?? "" },
      fixes: fix ? [{ ...fix, setup }] : [],
    });
  },
});
