/**
 * Makes `server/src/libraries/data/commands.json`, and what the tests check it against (`test/libraries/commands-facts.json`), from the collected facts (notation: `server/src/libraries/commands.ts`):
 * `npx tsx server/tools/generate-commands.ts FACTS_FOLDER [--check]`. Prints what was added, removed and changed; with `--check` it
 * writes nothing, and ends with 1 if there is anything.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CommandData, commandData } from "../src/libraries/commands.ts";
import { changesOf, report } from "./command-changes.ts";
import { AMBIGUOUS, WORD_KEYS, WORD_OPTIONS, WORD_ROLES } from "./command-shapes.ts";
import { CACHE_MANAGER, GLIDE, IOREDIS, NODE_REDIS, NODE_REDIS_3, RATE_LIMITER_FLEXIBLE, REDLOCK, UPSTASH } from "./shapes-javascript.ts";
import { DJANGO_CACHE, REDIS_PY } from "./shapes-python.ts";

interface KeySpec {
  readonly begin: { readonly index?: number; readonly keyword?: string } | "unknown";
  readonly find: { readonly last?: number; readonly step?: number; readonly limit?: number; readonly keynum_index?: number } | "unknown";
}
interface PyMethod {
  readonly method: string;
  readonly params: readonly string[];
  readonly key_params?: readonly { readonly param: string; readonly shape: string }[];
  readonly field_params?: readonly string[];
  readonly value_params?: readonly string[];
  readonly ttl_params?: readonly string[];
  readonly pattern_params?: readonly string[];
  readonly channel_params?: readonly string[];
  readonly script_params?: readonly string[];
  readonly internal?: boolean;
}
interface Command {
  readonly name: string;
  readonly module: string | null;
  readonly is_container: boolean;
  readonly arity: number;
  readonly group: string;
  readonly flags: { readonly write: boolean; readonly readonly: boolean; readonly dangerous: boolean };
  readonly returns_stored_values?: unknown;
  readonly key_specs: readonly KeySpec[];
  readonly channel_args?: unknown;
  readonly redis_py?: readonly PyMethod[];
}
interface NodeCommand {
  readonly wire: string;
  readonly keysStringProbe: readonly string[];
  readonly keysArrayProbe: readonly string[];
}

// ---------------------------------------------------------------- words of commands

function keyRole({ begin, find }: KeySpec): string | undefined {
  if (begin === "unknown" || find === "unknown") return undefined;
  const step = (find.step ?? 1) > 1 ? `/${find.step}` : "";
  if (begin.keyword) {
    if (begin.keyword === "MEMORY") return `k@${begin.keyword}`;
    return `k@${begin.keyword}${find.last === 0 ? "" : `..${(find.limit ?? 0) > 1 ? "h" : ""}`}`;
  }
  const at = begin.index ?? 1;
  if (find.keynum_index !== undefined) return `k${at}#${step}`;
  const last = find.last ?? 0;
  if (last > 0) return Array.from({ length: last + 1 }, (_, i) => `k${at + i}`).join(" ");
  return last === 0 ? `k${at}` : `k${at}..${last === -1 ? "" : last}${step}`;
}

function wordRoles(c: Command): string {
  const whole = WORD_KEYS[c.name];
  const keys = whole ? [whole] : c.channel_args ? [] : c.key_specs.map(keyRole).filter((r) => r !== undefined);
  return [...keys, WORD_ROLES[c.name]].filter(Boolean).join(" ");
}

function commandLine(c: Command): string {
  const { write, readonly, dangerous } = c.flags;
  const flags = `${write ? "w" : ""}${readonly ? "r" : ""}${dangerous ? "d" : ""}${c.returns_stored_values ? "s" : ""}`;
  return `${c.name}|${c.arity}|${flags}|${[wordRoles(c), WORD_OPTIONS[c.name]].filter(Boolean).join(" ")}`;
}

// ---------------------------------------------------------------- redis-py

const SHAPES: Readonly<Record<string, string>> = {
  scalar: "k",
  varargs: "k[]",
  list: "k[]",
  scalar_or_list: "k[]",
  mapping_keys: "k~",
  list_or_mapping_keys: "k[]!,k~",
  pattern: "p",
  "pattern or list of patterns": "p[]",
  "varargs: the first numkeys items are keys, the rest are ARGV": "k#",
  "list of (key, path, value) tuples": "k[].0",
  "list of (key, timestamp, value) tuples": "k[].0",
};
const VALUES: Readonly<Record<string, string>> = {
  "mapping(values)": "mapping v=",
  "items(odd)": "items v/1",
  "fields(values)": "fields v=",
  "mapping(keys are the members)": "mapping v~",
  "triplets[i][2]": "triplets v[].2",
  "password (credential)": "password x",
  "auth (credential)": "auth x",
};
const FIELDS: Readonly<Record<string, string>> = {
  "mapping(keys)": "mapping f~",
  "items(even)": "items f/0",
  "fields(keys)": "fields f~",
};

/** `param role` pairs of a method. */
function pyRoles(m: PyMethod): readonly string[] {
  const isLock = m.method.startsWith("lock(");
  const isList = (p: string) => m.params.includes(`*${p}`) || /^(keys|values|fields)$/.test(p);
  const keys = (m.key_params ?? []).map((k) => `${k.param} ${isLock ? "l" : SHAPES[k.shape]}`);
  const fields = (m.field_params ?? []).map((p) => FIELDS[p] ?? `${p} f${isList(p) ? "[]" : ""}`);
  const values = (m.value_params ?? []).map((p) => VALUES[p] ?? `${p} v${isList(p) ? "[]" : ""}`);
  const simple = (params: readonly string[] | undefined, role: string) =>
    (params ?? [])
      .filter((p) => !p.startsWith("match ("))
      .map((p) => (p === "kwargs names" ? `kwargs ${role}~` : `${p} ${role}${isList(p) ? "[]" : ""}`));
  const scripts = /sha|fcall/.test(m.method) ? [] : simple(m.script_params, "s");
  const counts = m.params.filter((p) => /^num_?keys$/i.test(p)).map((p) => `${p} n`);
  const isEcho = m.method === "echo";
  return [
    ...keys,
    ...fields,
    ...(isEcho ? [] : values),
    ...simple(m.ttl_params, "t"),
    ...simple(m.pattern_params, m.method === "sort" || m.method === "sort_ro" ? "p[]" : "p"),
    ...simple(m.channel_params, "c"),
    ...scripts,
    ...counts,
  ];
}

function pyParameters(m: PyMethod): string {
  const roles = new Map<string, Set<string>>();
  for (const [param, role] of pyRoles(m).map((r) => r.split(" "))) {
    if (param && role) roles.set(param, (roles.get(param) ?? new Set()).add(role));
  }
  const out: string[] = [];
  let keywordOnly = false;
  for (const written of m.params) {
    const [, kw, stars = "", name = ""] = /^(\[kw\])?(\*{0,2})(\w+)/.exec(written) ?? [];
    if (kw && !keywordOnly && !out.some((p) => /^\*\w/.test(p))) out.push("*");
    keywordOnly ||= kw !== undefined;
    const own = roles.get(name);
    out.push(`${stars}${name}${own ? `:${[...own].join(",")}` : ""}`);
  }
  while (out.length > 0 && !out.at(-1)?.includes(":")) out.pop();
  return out.join(" ");
}

/** `json().get` → `json.get`, `lock(name)` → `lock`, `pubsub().subscribe` → `subscribe`; undefined for forms that other lines cover. */
function pyName(method: string): string | undefined {
  if (/^(object|register_script)\(/.test(method)) return undefined;
  return method
    .replace(/^pubsub\(\)\./, "")
    .replace("().", ".")
    .replace(/\s*\(.*$/, "");
}

function redisPy(commands: readonly Command[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const c of commands) {
    for (const m of c.redis_py ?? []) {
      const name = pyName(m.method);
      if (name === undefined || m.internal) continue;
      const isOther = lines.has(name) && !c.name.toLowerCase().endsWith(name.split(".").at(-1) ?? "");
      // `incr` sends INCRBY, `decr` DECRBY.
      if (!isOther || /^(incr|decr)$/.test(name)) lines.set(name, `${c.name}|${pyParameters(m)}`);
    }
  }
  for (const [name, line] of Object.entries(REDIS_PY)) lines.set(name, line);
  return lines;
}

// ---------------------------------------------------------------- methods whose arguments are the words in order

/** Parameters from the roles of words; a range becomes a parameter that may be a list. */
function inOrder(roles: string, name: string): string {
  const skip = name.split(" ").length;
  const params: string[] = [];
  for (const role of roles.split(" ")) {
    const [, letter, at, range] = /^(\w)(\d+)(\.\.(?:-\d+)?)?$/.exec(role) ?? [];
    if (letter && at) params[Number(at) - skip] = `a${Number(at) - skip}:${letter}${range ? "[]" : ""}`;
  }
  return Array.from(params, (p, i) => p ?? `a${i}`).join(" ");
}

function nodeRedis(commands: ReadonlyMap<string, Command>, probed: Readonly<Record<string, NodeCommand>>): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [method, probe] of Object.entries(probed)) {
    const words = probe.wire.split(" ");
    const two = words.slice(0, 2).join(" ");
    const command = commands.get(two) ?? commands.get(words[0] ?? "");
    const name = command?.name ?? two.replace(/ [A0-9,{].*$/, "");
    lines.set(
      method,
      `${name}|${withProbedKeys(probe, command && !command.channel_args ? wordRoles(command) : (WORD_ROLES[name] ?? ""), name)}`,
    );
  }
  for (const [method, line] of groupMethods([...commands.values()])) lines.set(method, line);
  for (const [method, line] of Object.entries(NODE_REDIS)) setAnyCase(lines, method, line);
  return lines;
}

/** `json.set` and the like: the commands of modules as methods of a group. */
function groupMethods(commands: readonly Command[]): readonly (readonly [string, string])[] {
  return commands.flatMap((c) => {
    const [group = "", method] = c.name.split(".");
    if (method === undefined || !c.module) return [];
    return [[`${group.toLowerCase()}.${method.toLowerCase().replace(/[ _]/g, "")}`, `${c.name}|${inOrder(wordRoles(c), c.name)}`] as const];
  });
}

/** Beside the commands as words in order, the JSON module as a group of methods. */
function upstash(commands: readonly Command[]): ReadonlyMap<string, string> {
  const json = groupMethods(commands.filter((c) => c.name.startsWith("JSON.")));
  return new Map([...json, ...Object.entries(UPSTASH)]);
}

function setAnyCase(lines: Map<string, string>, method: string, line: string): void {
  for (const known of lines.keys()) if (known !== method && known.toLowerCase() === method.toLowerCase()) lines.delete(known);
  lines.set(method, line);
}

function withProbedKeys(probe: NodeCommand, roles: string, name: string): string {
  const params: string[] = [];
  const isPublish = /PUBLISH$/.test(name);
  for (const key of isPublish ? [] : probe.keysStringProbe) {
    const at = /^A(\d)$/.exec(key)?.[1];
    if (at !== undefined) params[Number(at)] = `a${at}:k${probe.keysArrayProbe.includes(`B${at}`) ? "[]" : ""}`;
  }
  inOrder(roles, name)
    .split(" ")
    .forEach((p, i) => {
      if (/:[^k]/.test(p)) params[i] ??= p;
    });
  return Array.from(params, (p, i) => p ?? `a${i}`).join(" ");
}

function glide(commands: readonly Command[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const c of commands) {
    if (!c.module && c.group !== "sentinel" && !c.is_container)
      lines.set(c.name.toLowerCase().replace(/[ _-]/g, ""), `${c.name}|${inOrder(wordRoles(c), c.name)}`);
  }
  for (const [method, line] of Object.entries(GLIDE)) setAnyCase(lines, method, line);
  return lines;
}

// ---------------------------------------------------------------- all

const DISTINCTIVE_GROUPS = /^(string|hash|list|set|sorted-set|stream|hyperloglog|geo|bitmap|generic|pubsub|scripting|server)$/;
const SCANS =
  "scaniter hscaniter sscaniter zscaniter scaniterator hscaniterator sscaniterator zscaniterator scanstream hscanstream sscanstream zscanstream".split(
    " ",
  );

function distinctive(commands: readonly Command[]): string {
  const names = commands
    .filter((c) => DISTINCTIVE_GROUPS.test(c.group) && !/[ .]/.test(c.name))
    .map((c) => c.name.toLowerCase().replace(/[_-]/g, ""));
  return [...new Set([...names, ...SCANS])].filter((n) => !AMBIGUOUS.has(n)).join(" ");
}

function text(lines: ReadonlyMap<string, string> | Readonly<Record<string, string>>): string {
  const entries = lines instanceof Map ? [...lines] : Object.entries(lines);
  return entries.map(([name, line]) => `${name}=${line}`).join("\n");
}

/** What the facts say about keys, as they say it: read by the tests, which know nothing of this generator. */
function expectations(commands: readonly Command[], probed: Readonly<Record<string, NodeCommand>>, ioredis: unknown): unknown {
  const py = commands.flatMap((c) =>
    (c.redis_py ?? []).flatMap((m) => {
      const name = pyName(m.method);
      const { params, key_params: keys = [], pattern_params: patterns = [], channel_params: channels = [] } = m;
      return name === undefined || m.internal
        ? []
        : [{ command: c.name, name, params, keys: keys.map((k) => [k.param, k.shape]), patterns, channels }];
    }),
  );
  const node = Object.entries(probed).map(([name, p]) => [name, p.wire.split(" ")[0], p.keysStringProbe, p.keysArrayProbe]);
  return { py, node, ioredis };
}

function main(folder: string, isCheck: boolean): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const { commands } = read("redis-commands.json") as { readonly commands: readonly Command[] };
  const probed = read("js-noderedis6-commands.json") as Readonly<Record<string, NodeCommand>>;
  const known = read("js-ioredis-keyspec.json") as { readonly commands: Readonly<Record<string, unknown>> };
  const byName = new Map(commands.map((c) => [c.name, c]));
  const missing = Object.keys(known.commands).filter((n) => !byName.has(n.toUpperCase()));
  if (missing.length > 0) console.log(`ioredis commands without facts: ${missing.join(", ")}`);
  const data: CommandData = {
    commands: commands.map(commandLine).join("\n"),
    methods: {
      "redis-py": text(redisPy(commands)),
      "node-redis-3": text(NODE_REDIS_3),
      "node-redis-4": text(nodeRedis(byName, probed)),
      ioredis: text(IOREDIS),
      upstash: text(upstash(commands)),
      redlock: text(REDLOCK),
      "django-cache": text(DJANGO_CACHE),
      glide: text(glide(commands)),
      "cache-manager": text(CACHE_MANAGER),
      "rate-limiter-flexible": text(RATE_LIMITER_FLEXIBLE),
    },
    distinctive: distinctive(commands),
  };
  const changes = changesOf(commandData, data);
  console.log(report(changes));
  if (isCheck) process.exitCode = changes.length > 0 ? 1 : 0;
  else write(data, expectations(commands, probed, known.commands));
}

function write(data: CommandData, facts: unknown): void {
  writeFileSync(join(import.meta.dirname, "../../test/libraries/commands-facts.json"), `${JSON.stringify(facts)}\n`);
  writeFileSync(join(import.meta.dirname, "../src/libraries/data/commands.json"), `${JSON.stringify(data)}\n`);
}

const [folder, option] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== "--check")) {
  console.error("usage: npx tsx server/tools/generate-commands.ts FACTS_FOLDER [--check]");
  process.exitCode = 2;
} else main(folder, option === "--check");
