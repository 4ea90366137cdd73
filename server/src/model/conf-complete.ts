/** What can be written at a place of a server's file. */
import { aclCommands } from "../libraries/acl-commands.ts";
import { type Directive, directives } from "../libraries/directives.ts";
import { aclCategories } from "./acl-rules.ts";
import { aclCategoryWords, aclRuleWords } from "./acl-words.ts";
import type { Conf } from "./conf.ts";
import { directiveNamed } from "./conf-entries.ts";
import { describeDirective } from "./conf-hover.ts";
import { knowsCommand, knowsDirective, type ServerVersion, valuesOf } from "./conf-version.ts";

/** One thing that can be written in the place of `[start, end)`. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "directive" | "value" | "rule" | "category" | "command";
  readonly detail: string;
  readonly markdown: string;
}

/** Everything that can be written at an offset; editors choose by what is typed. */
export function completionsAt(conf: Conf, offset: number): readonly Completion[] {
  const { text } = conf.source;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/^\s*#/.test(before)) return [];
  const start = offset - (/[^\s(]*$/.exec(before)?.[0].length ?? 0);
  const end = offset + (/^[^\s)]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const words = before
    .slice(0, start - lineStart)
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const at = { start, end };
  if (conf.language === "redis-acl" && words.length === 0) return [{ ...at, ...plain("user", "rule", "a user") }];
  if (words.length === 0) return names(conf.version).map((c) => ({ ...at, ...c }));
  if (words[0] === "user")
    return words.length < 2
      ? [{ ...at, ...plain("default", "value", "who does not log in") }]
      : rules(conf.version).map((c) => ({ ...at, ...c }));
  if (words[0] === "sentinel" && words.length === 1) return statements(conf.version).map((c) => ({ ...at, ...c }));
  return values(words, conf).map((c) => ({ ...at, ...c }));
}

type Offer = Omit<Completion, "start" | "end">;

function plain(text: string, kind: Completion["kind"], detail: string): Offer {
  return { text, kind, detail, markdown: "" };
}

function names(server: ServerVersion): readonly Offer[] {
  const known = directives.filter((d) => d.type !== "sentinel" && knowsDirective(server, d, d.name) && !d.deprecated);
  return [...known.map((d) => offer(d, d.name, server)), plain("sentinel", "directive", "statement of a Sentinel")];
}

function statements(server: ServerVersion): readonly Offer[] {
  const known = directives.filter((d) => d.type === "sentinel");
  return known.map((d) => ({ ...offer(d, d.name, server), text: d.name.slice("sentinel ".length), detail: d.args ?? "" }));
}

function offer(d: Directive, text: string, server: ServerVersion): Offer {
  const detail = d.default === undefined ? "" : `default ${d.default === "" ? '""' : d.default}`;
  return { text, kind: "directive", detail, markdown: describeDirective(d, d.name, server) };
}

function values([name = "", second = ""]: readonly string[], { version, entries }: Conf): readonly Offer[] {
  const d = directiveNamed(name) ?? directiveNamed(`${name} ${second}`);
  if (d?.type === "bool" || d?.args === "yes|no") return ["yes", "no"].map((v) => plain(v, "value", v === d.default ? "default" : ""));
  if (d?.type === "enum") return valuesOf(version, d).map((v) => plain(v, "value", v === d.default ? "default" : ""));
  if (d?.type === "address-list") return ["127.0.0.1", "-::1", "0.0.0.0", "*", "::"].map((v) => plain(v, "value", ADDRESSES[v] ?? ""));
  if (d?.name === "tls-protocols") return [plain('"TLSv1.2 TLSv1.3"', "value", "the versions of today")];
  if (d?.type === "client-class-limits") return ["normal", "replica", "pubsub"].map((v) => plain(v, "value", "class of clients"));
  if (d?.type === "command newname")
    return Object.keys(aclCommands)
      .filter((c) => !c.includes("|"))
      .map((c) => plain(c.toUpperCase(), "command", ""));
  if (d?.args?.startsWith("<name>")) {
    const primaries = new Set(entries.filter((e) => e.name === "sentinel monitor").flatMap((e) => e.args[0]?.value ?? []));
    return [...primaries].map((p) => plain(p, "value", "a primary that is watched"));
  }
  return [];
}

const ADDRESSES: Readonly<Record<string, string>> = {
  "127.0.0.1": "this machine",
  "-::1": "this machine, IPv6, where there is such an interface",
  "0.0.0.0": "every interface",
  "*": "every interface",
  "::": "every interface, IPv6",
};

function rules(server: ServerVersion): readonly Offer[] {
  const words = Object.entries(aclRuleWords).map(([text, markdown]): Offer => ({ text, kind: "rule", detail: "", markdown }));
  const categories = aclCategories.flatMap((c) =>
    ["+@", "-@"].map((sign): Offer => ({ text: sign + c, kind: "category", detail: "category", markdown: aclCategoryWords[c] ?? "" })),
  );
  const commands = Object.entries(aclCommands).filter(([, c]) => knowsCommand(server, c));
  const single = commands.flatMap(([name, c]) =>
    ["+", "-"].map((sign) => plain(sign + name, "command", c.categories.map((x) => `@${x}`).join(" "))),
  );
  const patterns = ["~", "%R~", "%W~", "&", "#"].map((text) => plain(text, "rule", PATTERNS[text] ?? ""));
  return [...words, ...patterns, ...categories, ...single];
}

const PATTERNS: Readonly<Record<string, string>> = {
  "~": "pattern of keys",
  "%R~": "pattern of keys that may be read",
  "%W~": "pattern of keys that may be written",
  "&": "pattern of channels",
  "#": "SHA-256 of a password",
};
