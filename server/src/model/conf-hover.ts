/** What an editor shows of the word under the pointer: what a directive, a value or a rule of a user means. Shows no value of the file. */
import type { Place } from "../lang/conf/conf-file.ts";
import type { Directive } from "../libraries/directives.ts";
import { describeRule } from "./acl-words.ts";
import type { Conf } from "./conf.ts";
import { type ConfEntry, namePlace } from "./conf-entries.ts";
import { type ServerVersion, valuesOf } from "./conf-version.ts";

/** Markdown about a place of the file. */
export interface Described extends Place {
  readonly markdown: string;
}

/** What stands at an offset, explained. */
export function describeAt(conf: Conf, offset: number): Described | undefined {
  const entry = conf.ownEntries.find(({ line }) => line.start <= offset && offset <= line.end);
  if (!entry) return undefined;
  const name = namePlace(entry);
  if (offset <= name.end && name.start <= offset) return entry.main === "user" ? userLine(name) : directive(entry, name, conf.version);
  return entry.main === "user" ? ruleAt(conf, entry, offset) : undefined;
}

function userLine({ start, end }: Place): Described {
  const markdown =
    "**user NAME RULE…** makes a user of the server. Rules are carried out from left to right on a new user, who is off and may nothing. The user `default` is who does not log in.";
  return { start, end, markdown };
}

function directive(entry: ConfEntry, { start, end }: Place, server: ServerVersion): Described | undefined {
  const { directive: d } = entry;
  return d && { start, end, markdown: describeDirective(d, entry.name, server) };
}

/** Markdown about a directive. */
export function describeDirective(d: Directive, name: string, server: ServerVersion): string {
  const alias = name === d.name ? "" : ` (today \`${d.name}\`)`;
  const values = d.values ? valuesOf(server, d).map((v) => `\`${v}\``) : [];
  const facts = [
    d.args && `Followed by \`${d.args}\``,
    d.default !== undefined && `Default: \`${d.default === "" ? '""' : d.default}\``,
    values.length > 0 && `Values: ${values.join(", ")}`,
    d.min !== undefined && d.max !== undefined && d.max.length < 11 && `From ${d.min} to ${d.max}`,
    d.since && `Since Redis ${d.since}`,
    d.sinceValkey && `Since Valkey ${d.sinceValkey}`,
    d.isImmutable && "Cannot be changed while the server runs",
    d.removedAfter && `Removed after Redis ${d.removedAfter}`,
    d.deprecated,
  ].filter((fact) => typeof fact === "string");
  const security = d.security ? `\n\n**Security**: ${d.security}` : "";
  return `**${name}**${alias}: ${d.description}\n\n${facts.map((fact) => `- ${fact}`).join("\n")}${security}`;
}

function ruleAt(conf: Conf, entry: ConfEntry, offset: number): Described | undefined {
  const user = conf.users.find((u) => u.entry === entry);
  const word = entry.args.slice(1).find((w) => w.start <= offset && offset <= w.end);
  if (!user || !word) return undefined;
  const inner = /^[(]?(.*?)[)]?$/s.exec(word.value)?.[1] ?? word.value;
  const markdown =
    describeRule(word.value.startsWith("(") && !word.value.includes(" ") ? inner : word.value, conf.version) ??
    describeRule(inner, conf.version);
  return markdown === undefined ? undefined : { start: word.start, end: word.end, markdown };
}
