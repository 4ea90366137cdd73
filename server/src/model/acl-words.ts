/** What rules of users mean, in words: for hovers and completions. */
import { aclCommands } from "../libraries/acl-commands.ts";
import { knowsCommand, type ServerVersion } from "./conf-version.ts";

/** Rules that are words, with what they do. */
export const aclRuleWords: Readonly<Record<string, string>> = {
  on: "The user may log in.",
  off: "The user cannot log in; who is logged in stays so.",
  nopass: "Any password is right. On the default user: nobody has to log in.",
  resetpass: "Takes all passwords and nopass away.",
  allkeys: "Every key may be read and written; the same as `~*`.",
  resetkeys: "Takes all patterns of keys away.",
  allchannels: "Every channel may be used; the same as `&*`.",
  resetchannels: "Takes all patterns of channels away.",
  allcommands: "Every command may be run; the same as `+@all`.",
  nocommands: "Takes all commands away; the same as `-@all`.",
  clearselectors: "Takes all selectors away (since 7.0).",
  reset: "Makes the user as new: off, without passwords, keys, channels and commands.",
  "sanitize-payload": "What the user gives to RESTORE is checked.",
  "skip-sanitize-payload": "What the user gives to RESTORE is not checked.",
};

/** Categories with what they have in common. */
export const aclCategoryWords: Readonly<Record<string, string>> = {
  keyspace: "Commands about keys whatever they hold: DEL, EXPIRE, KEYS, FLUSHALL …",
  read: "Commands that read keys.",
  write: "Commands that write keys, FLUSHALL and MIGRATE too.",
  set: "Commands about sets.",
  sortedset: "Commands about sorted sets.",
  list: "Commands about lists.",
  hash: "Commands about hashes.",
  string: "Commands about strings.",
  bitmap: "Commands about bitmaps.",
  hyperloglog: "Commands about HyperLogLogs.",
  geo: "Commands about places.",
  stream: "Commands about streams.",
  pubsub: "Commands about channels.",
  admin: "Commands for people who run the server.",
  fast: "Commands that take the same short time whatever the data.",
  slow: "All commands that are not fast.",
  blocking: "Commands that wait.",
  dangerous: "Commands that can take over, empty, copy or stop the server.",
  connection: "Commands about the connection: AUTH, PING, SELECT, CLIENT …",
  transaction: "MULTI, EXEC and the commands around them.",
  scripting: "Commands about scripts and functions.",
  all: "All commands, those of modules too.",
};

/** Commands of a category in a server, in order. */
export function commandsOf(category: string, server: ServerVersion): readonly string[] {
  return Object.entries(aclCommands)
    .filter(([, c]) => (category === "all" || c.categories.includes(category)) && knowsCommand(server, c))
    .map(([name]) => name.replace("|", " ").toUpperCase());
}

/** What one rule does, as Markdown; undefined for what is no rule. Names no secret. */
export function describeRule(text: string, server: ServerVersion): string | undefined {
  const word = text.toLowerCase();
  const known = aclRuleWords[word];
  if (known) return `**${word}**: ${known}`;
  const sign = word.startsWith("+") ? "Allows" : "Takes away";
  if (/^[+-]@/.test(word)) return describeCategory(sign, word.slice(2), server);
  if (/^[+-]/.test(word)) return describeCommand(sign, word.slice(1));
  if (word.startsWith(">")) return "**>password** adds a password, here in clear text. `#` and its SHA-256 does the same.";
  if (word.startsWith("<")) return "**<password** takes a password away; the user must have it.";
  if (word.startsWith("#")) return "**#hash** adds the password that has this SHA-256: 64 hexadecimal digits, lower case.";
  if (word.startsWith("!")) return "**!hash** takes the password with this SHA-256 away; the user must have it.";
  if (word.startsWith("("))
    return "**(rules)**, a selector, allows what it says besides the rest: rules about keys, channels and commands (since 7.0).";
  return describePattern(text);
}

const PERMISSIONS: Readonly<Record<string, string>> = { r: "read", w: "written", rw: "read and written", wr: "read and written" };

function describePattern(text: string): string | undefined {
  if (text.startsWith("&")) return `**${text}**: channels of this pattern may be used.`;
  const match = /^(?:%([rw]{1,2}))?~(.*)$/is.exec(text);
  const how = match && PERMISSIONS[(match[1] ?? "rw").toLowerCase()];
  return how ? `**${text}**: keys of this pattern may be ${how}.` : undefined;
}

const MOST_LISTED = 400;

function describeCategory(sign: string, category: string, server: ServerVersion): string | undefined {
  const words = aclCategoryWords[category];
  if (!words) return undefined;
  const commands = commandsOf(category, server);
  const list = category === "all" ? "" : `\n\n${commands.slice(0, MOST_LISTED).join(", ")}`;
  return `**${sign} @${category}** (${commands.length} commands). ${words}${list}`;
}

function describeCommand(sign: string, name: string): string | undefined {
  const command = Object.hasOwn(aclCommands, name) ? aclCommands[name] : undefined;
  if (!command) return undefined;
  const categories = command.categories.map((c) => `@${c}`).join(" ");
  const parts = Object.keys(aclCommands).filter((n) => n.startsWith(`${name}|`));
  const subcommands = parts.length > 0 ? `\n\nSubcommands: ${parts.map((n) => n.slice(name.length + 1).toUpperCase()).join(", ")}` : "";
  return `**${sign} ${name.replace("|", " ").toUpperCase()}**, since ${command.since}, in ${categories}.${subcommands}`;
}
