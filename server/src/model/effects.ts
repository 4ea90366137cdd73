/** What calls do, in roles: keys and credentials given to Redis, values written to logs. Flow carries these through wrappers. */
import type { Atom, CallArgument, CallInfo, Effect, ExternalAtom, ParameterAtom, UnknownAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import { aclMethods } from "../libraries/acl.ts";
import type { LogRow } from "../libraries/row.ts";
import { aclValue } from "./acl-uses.ts";
import { byLanguage } from "./by-language.ts";
import { callerPasswords } from "./caller-options.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ClientAt, type Clients, clientByName, receiverCall, scopeOf, type VersionOf } from "./clients.ts";
import type { Commands, WireCall } from "./commands.ts";
import type { Decoders } from "./decoders.ts";
import { keyPrefixOf } from "./key-prefixes.ts";
import { PathIndex } from "./path-index.ts";
import type { Scripts } from "./scripts.ts";
import { select } from "./select.ts";
import type { EffectFinder } from "./semantics.ts";
import { keptEffects } from "./store-effects.ts";
import { targetEffects } from "./targets.ts";

/** Roles of effects. */
export type Role =
  | "key"
  | "pattern"
  | "channel"
  | "lock"
  | "value"
  | "credential"
  | "connect"
  | "store"
  | "expire"
  | "persist"
  | "log"
  | "telemetry"
  | "stderr"
  | "decode"
  | "command"
  | "commandLine"
  | "options"
  | "splitWord"
  | "script"
  | "target"
  | "targetOptions"
  | "acl";

interface LogTables {
  readonly calls: PathIndex<LogRow>;
  readonly objects: PathIndex<LogRow>;
  /** Rows that know loggers by their names, by method. */
  readonly byMethod: ReadonlyMap<string, readonly LogRow[]>;
}

/** Loggers of both languages, looked up by access path. */
export class Logs {
  readonly #tables: Readonly<Record<LanguageId, LogTables>>;

  constructor(catalogue: Catalogue) {
    this.#tables = byLanguage((language) => logTables(catalogue, language));
  }

  /** The sink that calling this value writes to; undefined when it is no logger. */
  sink(callee: Atom, method: string, language: LanguageId): LogRow["sink"] | undefined {
    const t = this.#tables[language];
    if (callee.kind === "external") {
      const direct = t.calls.get(callee.path);
      if (direct) return direct.sink;
      const object = t.objects.get(callee.path.slice(0, -method.length - 1));
      if (object?.methods?.includes(method)) return object.sink;
    }
    const named = t.byMethod.get(method);
    const receiver = named && receiverName(callee);
    if (receiver === undefined) return undefined;
    return named?.find((r) => r.names?.includes(receiver))?.sink;
  }
}

/** Last name of what a method is called on, when that is not resolved. */
function receiverName(callee: Atom): string | undefined {
  if (callee.kind === "external") return callee.path.includes("(") ? undefined : callee.path.split(".").at(-2);
  if (callee.kind === "unknown" || callee.kind === "parameter") return callee.name.split(".").at(-2);
  return undefined;
}

function logTables(catalogue: Catalogue, language: LanguageId): LogTables {
  const rows = catalogue.logs.filter((r) => r.language === language);
  const calls = new PathIndex<LogRow>();
  const objects = new PathIndex<LogRow>();
  for (const row of rows) {
    for (const path of row.calls) calls.add(path, row);
    for (const path of row.objects ?? []) objects.add(path, row);
  }
  return { calls, objects, byMethod: rowsByMethod(rows) };
}

function rowsByMethod(rows: readonly LogRow[]): ReadonlyMap<string, readonly LogRow[]> {
  const all = new Map<string, LogRow[]>();
  for (const row of rows) if (row.names) for (const method of new Set(row.methods)) all.set(method, [...(all.get(method) ?? []), row]);
  return all;
}

export interface EffectTools {
  readonly clients: Clients;
  readonly commands: Commands;
  readonly logs: Logs;
  readonly decoders: Decoders;
  readonly scripts: Scripts;
}

/** Finds the effects of calls in one file; `version` is asked for packages as that file sees them. */
export function effectFinder(tools: EffectTools, version: VersionOf): EffectFinder {
  return (callee, method, call, language) => callee.flatMap((atom) => effectsOfAtom(tools, version, atom, callee, method, call, language));
}

function effectsOfAtom(
  tools: EffectTools,
  version: VersionOf,
  atom: Atom,
  callee: Value,
  method: string,
  call: () => CallInfo,
  language: LanguageId,
): readonly Effect[] {
  const sink = tools.logs.sink(atom, method, language);
  if (sink) return written(call()).map((a) => effect(sink, a, callee, method));
  const decoding = tools.decoders.at(atom, call, language, version);
  if (decoding) return [effect("decode", decoding.data, callee, decoding.row.library)];
  if (atom.kind === "external" && atom.path === "getattr") return methodByName(tools, version, callee, call(), language);
  const command = commandAt(tools, version, atom, method, call, language);
  if (command)
    return [...commandEffects(command.wire, command.client, callee, version), ...userEffects(command.wire, command.client, callee, call())];
  if (atom.kind !== "external") return [];
  return [
    ...tools.scripts.effects(atom, callee, call, language, version),
    ...creationEffects(tools, version, atom, callee, call, language),
  ];
}

/** All that a logger is given, `*args` included. */
function written({ positional, named, openList }: CallInfo): readonly CallArgument[] {
  return [...positional, ...named.values(), ...(openList ? [openList.argument] : [])];
}

/** `getattr(client, name)`: any command may be meant. */
function methodByName(tools: EffectTools, version: VersionOf, callee: Value, call: CallInfo, language: LanguageId): readonly Effect[] {
  const [object, name] = call.positional;
  return object && name ? commandByName(tools, version, object.value, name, callee, language) : [];
}

/** A method of a client that is chosen by a value. */
export function commandByName(
  tools: EffectTools,
  version: VersionOf,
  object: Value,
  name: CallArgument,
  callee: Value,
  language: LanguageId,
): readonly Effect[] {
  const client = object.map((a) => tools.clients.at(a, language, version)).find((c) => c?.dialect && !c.isByName && !c.isFake);
  return client ? [effect("command", name, callee, `${client.library} ${RAW}`)] : [];
}

/** The command that calling this value sends, and on which client. */
export function commandAt(
  tools: EffectTools,
  version: VersionOf,
  atom: Atom,
  method: string,
  call: () => CallInfo,
  language: LanguageId,
): { readonly wire: WireCall; readonly client: ClientAt } | undefined {
  const receiver = receiverOf(atom);
  if (!receiver) return undefined;
  const name = atom.kind === "external" ? atom.path.slice(atom.path.lastIndexOf(".") + 1) : method;
  if (!tools.commands.isCommandAnywhere(name)) return undefined;
  const group = moduleGroup(receiver);
  const spelled = group ? `${group.name}.${name}` : name;
  const known = tools.clients.at(group?.base ?? receiver, language, version);
  const client = known ?? (aclMethods.has(name) ? clientByName(language) : undefined);
  if (!client || client.isFake) return undefined;
  for (const dialect of client.isByName && language === "typescript"
    ? (["ioredis", "node-redis-4"] as const)
    : client.dialect
      ? [client.dialect]
      : []) {
    if (!tools.commands.isCommand(dialect, spelled)) continue;
    const wire = tools.commands.normalise(dialect, spelled, call());
    if (wire && (known || wire.command === "ACL SETUSER")) return { wire, client };
  }
  return undefined;
}

/** `client.json().get`, `client.json.get`: the module and the client. */
function moduleGroup(receiver: Atom): { readonly name: string; readonly base: Atom } | undefined {
  if (receiver.kind !== "external") return undefined;
  const name = /\.(json|ft|ts|bf|cf|cms|topk|topK|tdigest|tDigest|vset)(?:\(\))?$/.exec(receiver.path)?.[1];
  if (!name || !receiver.receiver) return undefined;
  const base =
    receiver.path.endsWith("()") && receiver.receiver.kind === "external" && receiver.receiver.path === receiver.path.slice(0, -2)
      ? receiver.receiver.receiver
      : receiver.receiver;
  return base && { name: name.toLowerCase(), base };
}

function receiverOf(atom: Atom): Atom | undefined {
  if (atom.kind === "external") return atom.receiver;
  if ((atom.kind === "unknown" || atom.kind === "parameter") && atom.name.includes(".")) return withoutLast(atom);
  return undefined;
}

function withoutLast(atom: UnknownAtom | ParameterAtom): Atom {
  return { ...atom, name: atom.name.slice(0, atom.name.lastIndexOf(".")) };
}

function effect(role: Role, a: CallArgument, callee: Value, detail: string): Effect {
  return {
    role,
    // Of most effects, such as what is logged, only the place is asked for.
    get value() {
      return a.value;
    },
    site: a.site,
    callee,
    detail,
  };
}

/** Objects in objects: `{ socket: { host } }`. */
const DEEPEST = 3;
/** Stands for the command where a call may send any. */
const RAW = "COMMAND";

function commandEffects(wire: WireCall, client: ClientAt, callee: Value, version: VersionOf): readonly Effect[] {
  const detail = `${client.library} ${wire.command}`;
  return [
    ...wire.keys.map((a) => keyEffect(a, wire, client, callee, version)),
    ...wire.patterns.map((a) => effect("pattern", a, callee, detail)),
    ...wire.channels.map((a) => effect("channel", a, callee, detail)),
    ...wire.locks.map((a) => effect("lock", a, callee, detail)),
    ...(wire.script ? [effect("script", wire.script, callee, detail)] : []),
    ...[wire, ...wire.batch].flatMap((w) =>
      w.raw
        ? [effect(client.dialect === "redis-py" ? "commandLine" : "command", w.raw, callee, `${client.library} ${w.command || RAW}`)]
        : [],
    ),
    ...wire.split.map((a) => effect("splitWord", a, callee, detail)),
    ...wire.options.map((a) => effect("options", a, callee, detail)),
    ...(client.isByName ? [] : wire.values.map((a) => effect("value", a, callee, detail))),
    ...keptEffects(wire, client, callee),
    ...(client.isByName ? [] : (wire.credential ?? []).map((a) => effect("credential", a, callee, detail))),
  ];
}

/** A key, behind what the client puts before it; asked for only where it matters. */
function keyEffect(a: CallArgument, wire: WireCall, client: ClientAt, callee: Value, version: VersionOf): Effect {
  return Object.defineProperty(effect("key", a, callee, `${client.library} ${wire.command}`), "ahead", {
    enumerable: true,
    get: () => keyPrefixOf(client, wire.command, version),
  });
}

/** The rules of a user of the server. */
function userEffects(wire: WireCall, client: ClientAt, callee: Value, call: CallInfo): readonly Effect[] {
  const value = wire.command === "ACL SETUSER" ? aclValue(wire, call) : undefined;
  return value ? [{ role: "acl", value, site: call.site, callee, detail: `${client.library} ${wire.command}` }] : [];
}

function entriesOf(value: Value, depth: number): readonly Value[] {
  if (depth === 0) return [];
  const objects = value.filter((a) => a.kind === "object");
  const members = objects.flatMap((a) => [...a.entries.values()]);
  return [
    ...objects.flatMap((a) => (a.given ? [a.given.value] : [])),
    ...members.flatMap((m) => [m.value, ...entriesOf(m.value, depth - 1)]),
  ];
}

/** A connection of which callers say something: what it is is known when they do. */
function connectEffects(callee: Value, call: CallInfo, library: string): readonly Effect[] {
  const items = [...call.positional, ...call.named.values()].flatMap((a) => [a.value, ...entriesOf(a.value, DEEPEST)]);
  if (!items.some((v) => v.some((a) => a.kind === "parameter"))) return [];
  const value: Value = [{ kind: "list", site: call.argsSite, trail: undefined, items, isOpen: false }];
  return [{ role: "connect", value, site: call.argsSite, callee, detail: library, call }];
}

/** A client made inside a function: its password may come from that function's parameters. */
function creationEffects(
  tools: EffectTools,
  version: VersionOf,
  atom: ExternalAtom,
  callee: Value,
  call: () => CallInfo,
  language: LanguageId,
): readonly Effect[] {
  const isCopy = atom.path.endsWith(").duplicate");
  if (!isCopy && !tools.clients.creates(atom.path, language)) return [];
  const info = call();
  // A copy of a client takes the options of the client's row.
  const row = isCopy
    ? atom.receiver && tools.clients.at(atom.receiver, language, version)?.row
    : tools.clients.row(atom.path, info, receiverCall(atom), language, version);
  if (!row || row.isFake) return [];
  const scope = scopeOf(row, info, receiverCall(atom), version);
  const passwords = Object.values(row.hops ?? {}).flatMap((hop) => hop.password ?? []);
  const credentials = passwords.flatMap((selector) =>
    select(selector, scope)
      .filter((s) => s.state === "present" && s.site && s.value.some((v) => v.kind === "parameter"))
      .map((s): Effect => ({ role: "credential", value: s.value, site: s.site ?? info.site, callee, detail: row.library })),
  );
  const inOptions = callerPasswords(info, passwords).map(({ value, site }): Effect => {
    return { role: "credential", value, site, callee, detail: row.library };
  });
  return [...credentials, ...inOptions, ...targetEffects(row, scope, callee, info), ...connectEffects(callee, info, row.library)];
}
