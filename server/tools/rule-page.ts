/** The documentation page of a rule, and its row in the README. */
import type { RuleEntry } from "../src/engine/catalogue.ts";

/** Source to quote: file name and text without marks. */
export interface Example {
  readonly file: string;
  readonly text: string;
}
export interface Examples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** `docs/rules/<id>.md`. */
export function rulePage(rule: RuleEntry, examples: Examples): string {
  const sections = [
    `<!-- Made by \`npm run generate\` from server/src/rules/${rule.id}.ts and test/rules/${rule.id}/. Do not edit. -->`,
    `# ${rule.id}: ${rule.title}`,
    `Severity: **${rule.severity}** · ${rule.cwe.map(cweLink).join(", ")}`,
    `## Why it matters\n\n${rule.docs.why.trim()}`,
    quotes("## Reported", examples.bad),
    quotes("## Not reported", examples.good),
    `## How to mend it\n\n${rule.docs.fix.trim()}`,
    settingsSection(rule),
    referencesSection(rule),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** The table of all rules. */
export function ruleTable(rules: readonly RuleEntry[]): string {
  const isServers = (r: RuleEntry) => r.isAboutServer;
  const parts = [
    tableOf(rules.filter((r) => !isServers(r))),
    "In `redis.conf`, `sentinel.conf` and `users.acl`, of Redis and of Valkey:",
    tableOf(rules.filter(isServers)),
  ];
  return parts.join("\n\n");
}

function tableOf(rules: readonly RuleEntry[]): string {
  const rows = rules.map((r) => `| [${r.id}](docs/rules/${r.id}.md) | ${r.title} | ${r.severity} | ${r.cwe.map(cweLink).join(", ")} |`);
  return ["| rule | what it reports | severity | CWE |", "|---|---|---|---|", ...rows].join("\n");
}

function quotes(heading: string, examples: readonly Example[]): string {
  return examples.length === 0 ? "" : [heading, ...examples.map(quote)].join("\n\n");
}

function quote({ file, text }: Example): string {
  const language = file.endsWith(".py") ? "python" : /\.(?:conf|acl)$/.test(file) ? "conf" : "ts";
  return `\`\`\`${language}\n${text.trim()}\n\`\`\``;
}

function settingsSection({ id, severity, isAboutServer }: RuleEntry): string {
  const other = severity === "error" ? "warning" : severity === "off" ? "hint" : "error";
  const comment = `redwarden-ignore ${id} -- why it is fine here`;
  return `## Settings

In \`redwarden.config.json\`, or in VS Code as \`redwarden.rules\`:

\`\`\`json
{ "rules": { "${id}": "${other}" } }
\`\`\`

\`"off"\` switches the rule off; \`{ "severity": "${other}", "parameter": "off", "possible": "hint" }\` also says how loud findings
are that are not certain. ${isAboutServer ? confComment(comment) : codeComment(comment)}`;
}

function codeComment(comment: string): string {
  return `One place can be accepted with a comment, which must give a reason:

\`\`\`python
# ${comment}
\`\`\`

\`\`\`ts
// ${comment} until 2027-01-31
\`\`\``;
}

/** The server takes a comment at the end of a line for values, and one in a users.acl keeps it from starting. */
function confComment(comment: string): string {
  return `One place in \`redis.conf\` can be accepted with a comment on the line before, which must give a reason:

\`\`\`conf
# ${comment}
\`\`\`

\`users.acl\` cannot hold comments; there, and anywhere else, the configuration can accept it:

\`\`\`json
{ "suppress": [{ "rule": "${/ignore (\S+)/.exec(comment)?.[1] ?? ""}", "files": "redis/users.acl", "containing": "user app ", "reason": "why it is fine here" }] }
\`\`\``;
}

function referencesSection({ cwe, docs }: RuleEntry): string {
  const links = (docs.references ?? []).map((r) => `[${r.title}](${r.url})`);
  return links.length === 0 ? "" : `## References\n\n${[...cwe.map(cweLink), ...links].map((l) => `- ${l}`).join("\n")}`;
}

function cweLink(cwe: number): string {
  return `[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`;
}
