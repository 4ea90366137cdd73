/** Secrets that reach a log: passwords and URLs, options and clients that hold one, and what is stored in Redis under a secret's name. */
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Atom, Effect, ExternalAtom, Site, Value } from "../flow/values.ts";
import type { CallFact, Expression, Fact, Unit } from "../lang/facts.ts";
import type { Clients, VersionOf } from "./clients.ts";
import { scopeOf } from "./clients.ts";
import type { Disclosure } from "./concepts.ts";
import type { SecretNames } from "./names.ts";
import { select } from "./select.ts";
import { holds } from "./table.ts";

const SINKS = new Set(["log", "telemetry", "stderr"]);
/** Functions and methods whose result does not show their argument. */
const HIDES = /^(?:len|hash|bool|type|id|isinstance|typeof|sha\w*|md5|hexdigest|createHash|createHmac|redact|mask|sanitize\w*|obfuscate|startsWith|endswith|startswith|includes|length|keys|count|encrypt|hexdigest|digest)$/i;
const REDIS_SETTING = /redis|valkey|broker|result_backend|cache_url|celery/i;

export interface DisclosureTools {
  readonly q: Query;
  readonly clients: Clients;
  readonly version: VersionOf;
  readonly names: SecretNames;
  /** Names of variables that a command stores or reads as a secret, by unit. */
  readonly stored: ReadonlyMap<Unit, ReadonlySet<string>>;
  /** Sites of literals that end up as passwords. */
  readonly passwords: readonly Site[];
}

/** What a call that logs gives away. */
export function disclosuresOf(tools: DisclosureTools, call: CallFact, effects: readonly Effect[]): readonly Disclosure[] {
  const logged = effects.filter((e) => SINKS.has(e.role));
  if (logged.length === 0) return [];
  const found: Disclosure[] = [];
  for (const argument of call.args) {
    const site = tools.q.site(argument.value);
    const effect = logged.find((e) => e.site.unit === site.unit && e.site.start === site.start && e.site.end === site.end);
    if (!effect) continue;
    for (const leaf of leavesOf(argument.value)) {
      const d = disclosureAt(tools, leaf, effect.role as Disclosure["sink"]);
      if (d) found.push(d);
    }
  }
  return found;
}

/** The expressions that a logged one shows. */
function leavesOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case "template":
      return e.parts.flatMap((p) => (p.kind === "interpolation" ? leavesOf(p.value) : []));
    case "binary":
      return /^(?:\+|%)$/.test(e.operator) ? [...leavesOf(e.left), ...leavesOf(e.right)] : [];
    case "list":
      return e.items.flatMap(leavesOf);
    case "object":
      return e.entries.flatMap((x) => leavesOf(x.value));
    case "spread":
    case "await":
    case "cast":
      return leavesOf(e.value);
    case "conditional":
      return [...leavesOf(e.whenTrue), ...leavesOf(e.whenFalse)];
    case "logical":
      return e.operator === "and" ? leavesOf(e.right) : [...leavesOf(e.left), ...leavesOf(e.right)];
    case "call":
      return callLeaves(e);
    case "name":
    case "member":
    case "index":
      return [e];
    default:
      return [];
  }
}

/** Calls that only put their arguments into text show them; others are looked at as a whole. */
function callLeaves(e: CallFact): readonly Expression[] {
  const name = e.callee.kind === "member" ? e.callee.property : e.callee.kind === "name" ? e.callee.name : "";
  if (HIDES.test(name)) return [];
  if (/^(?:str|repr|String|stringify|dumps|format|inspect|join|concat|toString|decode|encode)$/.test(name)) {
    const own = e.callee.kind === "member" && !/^(?:stringify|dumps|inspect)$/.test(name) ? leavesOf(e.callee.object) : [];
    return [...own, ...e.args.flatMap((a) => leavesOf(a.value))];
  }
  return [e];
}

function disclosureAt(tools: DisclosureTools, e: Expression, sink: Disclosure["sink"]): Disclosure | undefined {
  const { q } = tools;
  const value = q.value(e);
  const name = nameFor(e);
  const base = { sink, site: q.site(e), name, trail: value.find((a) => a.trail)?.trail } as const;
  const password = value.find((a) => isPassword(tools, a));
  if (password) return { ...base, kind: "password", certainty: "certain" };
  const environment = value.find((a) => a.kind === "input" && a.origin === "environment");
  if (environment?.kind === "input" && REDIS_SETTING.test(environment.name)) {
    if (tools.names.isSecret(environment.name)) return { ...base, kind: "password", certainty: "certain" };
    if (/_?(?:url|uri|dsn)$|broker$|backend$/i.test(environment.name)) return { ...base, kind: "url", certainty: "possible" };
  }
  if (value.some((a) => holdsPassword(tools, a))) return { ...base, kind: "options", certainty: "certain" };
  const client = value.find((a): a is ExternalAtom => a.kind === "external" && leaks(tools, a));
  if (client) return { ...base, kind: "client", certainty: "certain" };
  if (isStoredSecret(tools, e, value)) return { ...base, kind: "stored-secret", certainty: "certain" };
  return undefined;
}

/** A name for messages: code, but never the content of a literal. */
function nameFor(e: Expression): string {
  return (pathOf(e)?.join(".") ?? (e.kind === "call" ? `${pathOf(e.callee)?.join(".") ?? "call"}()` : "value")).slice(0, 60);
}

function isPassword(tools: DisclosureTools, a: Atom): boolean {
  if (a.kind === "text") return a.parts.some((p) => p.some((x) => isPassword(tools, x)));
  return a.kind === "literal" && typeof a.value === "string" && tools.passwords.some((s) => s.file === a.site.file && s.unit === a.site.unit && s.start === a.site.start);
}

/** An options object with a password for Redis in it, or a URL built with one. */
function holdsPassword(tools: DisclosureTools, a: Atom): boolean {
  if (a.kind === "external" && /\.(?:connection_kwargs|get_connection_kwargs\(\)|options)$/.test(a.path) && a.receiver) return isOfClient(tools, a.receiver);
  if (a.kind !== "object") return false;
  return [...a.entries.values()].some((m) => m.value.some((v) => isPassword(tools, v)));
}

function isOfClient(tools: DisclosureTools, receiver: Atom): boolean {
  for (let r: Atom | undefined = receiver; r; r = r.kind === "external" ? r.receiver : undefined) {
    const client = tools.clients.at(r, tools.q.language, tools.version);
    if (client && !client.isByName) return client.row !== undefined;
  }
  return false;
}

/** The string form of the client shows its password. */
function leaks(tools: DisclosureTools, a: ExternalAtom): boolean {
  const client = tools.clients.at(a, tools.q.language, tools.version);
  const { row } = client ?? {};
  if (!row?.leaksInRepr || !a.call || client?.made !== a) return false;
  const scope = scopeOf(row, a.call, undefined, tools.version);
  const hasPassword = Object.values(row.hops ?? {}).some((h) => (h.password ?? []).some((p) => select(p, scope).some((s) => s.state === "present")));
  return hasPassword && (row.leaksInRepr === true || holds(row.leaksInRepr, scope) === true);
}

/** A variable with a secret's name that is written to Redis or was read from it. */
function isStoredSecret(tools: DisclosureTools, e: Expression, value: Value): boolean {
  const name = pathOf(e)?.join(".") ?? "";
  const isStored = name !== "" && (storedIn(tools, e).has(name) || value.some((a) => a.kind === "external" && isRead(tools, a)));
  if (!isStored && !(e.kind === "call" && value.some((a) => a.kind === "external" && isRead(tools, a)))) return false;
  return tools.names.isSecret(name) || value.some((a) => a.kind === "external" && readsSecret(tools, a));
}

function storedIn(tools: DisclosureTools, e: Fact): ReadonlySet<string> {
  const all = new Set<string>();
  for (let unit: Unit | undefined = e.unit; unit; unit = unit.parent) for (const n of tools.stored.get(unit) ?? []) all.add(n);
  return all;
}

/** The result of a reading command of a client. */
function isRead(tools: DisclosureTools, a: ExternalAtom): boolean {
  if (!a.call || !a.receiver || !/\.(?:get|hget|hgetall|hGet|hGetAll|getdel|getDel|getex|getEx|mget|mGet|lpop|rpop|spop|getset)\(\)$/.test(a.path)) return false;
  const client = tools.clients.at(a.receiver.kind === "external" && `${a.receiver.path}()` === a.path ? (a.receiver.receiver ?? a.receiver) : a.receiver, tools.q.language, tools.version);
  return client !== undefined && !client.isByName;
}

/** The key that is read names a secret: `r.get("access_token")`, `` `otp:${id}` ``. */
function readsSecret(tools: DisclosureTools, a: ExternalAtom): boolean {
  const key = a.call?.positional[0]?.value ?? [];
  return key.some((k) => constantPieces(k).some((piece) => piece.split(/[:\s]/).some((word) => tools.names.isSecret(word))));
}

function constantPieces(a: Atom): readonly string[] {
  if (a.kind === "literal" && typeof a.value === "string") return [a.value];
  if (a.kind === "text") return a.parts.flatMap((p) => p.flatMap(constantPieces));
  return [];
}
