/** Secrets that reach a log or the text of an exception. */
import { calleeValue } from "../flow/effects.ts";
import { enclosingClass, lookUp } from "../flow/names.ts";
import type { Query } from "../flow/query.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Atom, Effect, ExternalAtom, Site, Value } from "../flow/values.ts";
import type { CallFact, Expression, Fact, ThrowFact, Unit } from "../lang/facts.ts";
import { whoSecretsStandFor } from "../libraries/secret-names.ts";
import { isOptionPassword, optionsOwner, optionsSecret } from "./client-options.ts";
import type { VersionOf } from "./clients.ts";
import type { Disclosure } from "./concepts.ts";
import { readsPassword } from "./config-reads.ts";
import { dumpedSecret } from "./dumps.ts";
import { commandAt, type EffectTools } from "./effects.ts";
import { isFoundBySecret, saysHarmless } from "./key-names.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { partsBehind, shownLeaves } from "./leaves.ts";
import { isPlaceholder } from "./literals.ts";
import { type SecretNames, snakeCase } from "./names.ts";
import { isKeptCode, namesKeptCode } from "./one-time-codes.ts";
import { redisRead } from "./reads.ts";
import { flatten, siteOf, slice } from "./text.ts";

const SINKS = new Set(["log", "telemetry", "stderr"]);
const REDIS_SETTING = /redis|valkey|broker|result_backend|cache_url|celery/i;
const REDIS = /redis|valkey/i;
const URL_NAME = /(?:^|_)(?:url|uri|dsn|connection_string|broker|backend)$/;
/** What is kept under such a key is for everybody, whatever else the key says: `jwt:public_key`. */
const PUBLIC = /(?:^|_)public(?:$|_)/;
/** A URL with something in the place of the password (group 1), also in the middle of a text, but none that shows how URLs look (`redis://user:pass@host:port`); holes are private-use characters. */
const URL_WITH_PASSWORD =
  /(?:redis|rediss|valkey|valkeys)(?:\+\w+|-sentinel)?:\/\/[^\s/@:]*:([^\s@/]+)@(?!(?:<?host(?:name)?>?|<?ip>?)(?::<?port>?)?(?![\w.-]))/d;
/** Whom a token stands for. */
const SOMEBODY = new RegExp(`(?:^|_)(?:${whoSecretsStandFor})$`);
/** What is kept about a token may hold it, or only say whose it is. */
const ABOUT = /(?:token|jwt)_(?:data|record|entry|object|dict|json)$/;
const READS = new Set(
  "GET HGET HGETALL HMGET MGET GETDEL GETEX GETSET LPOP RPOP SPOP LRANGE LINDEX SMEMBERS SRANDMEMBER ZRANGE ZREVRANGE ZRANGEBYSCORE ZREVRANGEBYSCORE ZRANGEBYLEX ZPOPMIN ZPOPMAX ZRANDMEMBER HVALS JSON.GET".split(
    " ",
  ),
);
const SESSION_STORE = /(?:session|token)s?(?:_\w+)?_(?:redis|store|storage|repository|cache)|redis_(?:\w+_)?(?:session|token)/;
const SECRET_SINKS = new Set(["password", "url", "options"]);

export interface DisclosureTools extends EffectTools {
  readonly q: Query;
  readonly version: VersionOf;
  readonly names: SecretNames;
  /** Names of variables whose values a command stores, by unit; true when the key's name says that it is a secret. */
  readonly stored: ReadonlyMap<Unit, ReadonlyMap<string, boolean>>;
  readonly known: KnownSecrets;
  /** Sites of literals that end up as passwords. */
  readonly passwords: readonly Site[];
}

/** What a call that logs gives away. */
export function disclosuresOf(tools: DisclosureTools, call: CallFact, effects: readonly Effect[]): readonly Disclosure[] {
  const logged = effects.filter((e) => SINKS.has(e.role));
  return call.args.flatMap(({ value }) => {
    const site = tools.q.site(value);
    const effect = logged.find((e) => isSamePlace(e.site, site)) ?? logged.find((e) => isAmong(site, e));
    return effect ? shownBy(tools, value, effect.role as Disclosure["sink"], effect.through && effect.value) : [];
  });
}

/** One of the arguments that a wrapper writes together (`*args`, or in one text). */
function isAmong(argument: Site, { site, value, through }: Effect): boolean {
  const isInside = site.unit === argument.unit && site.start <= argument.start && site.end >= argument.end;
  return through !== undefined && isInside && value.some((a) => a.kind === "list" || a.kind === "text");
}

/** What the text of an exception gives away: passwords, and URLs that have one. */
export function disclosuresInThrow(tools: DisclosureTools, fact: ThrowFact): readonly Disclosure[] {
  const { value } = fact;
  const shown = value?.kind === "call" ? value.args.map((a) => a.value) : value?.kind === "template" ? [value] : [];
  return shown.flatMap((e) => shownBy(tools, e, "exception")).filter((d) => SECRET_SINKS.has(d.kind) && d.certainty === "certain");
}

/** `written`: what a function that is called makes of the argument before it is written. */
function shownBy(tools: DisclosureTools, e: Expression, sink: Disclosure["sink"], written?: Value): readonly Disclosure[] {
  const found = shownLeaves(e, tools.q.language).flatMap((leaf) => {
    if (written && !isPartOf(tools.q.value(leaf.expression), written)) return [];
    return disclosureAt(tools, leaf.expression, leaf.isText, sink) ?? [];
  });
  if (found.length > 0 || written || (e.kind !== "template" && e.kind !== "binary" && e.kind !== "call")) return found;
  const password = tools.q.value(e).flatMap(urlPasswords)[0];
  const isHere = password?.file === tools.q.model.file;
  return isHere ? [{ sink, site: password, kind: "url", name: "This text", certainty: "certain", trail: undefined }] : [];
}

/** Some alternative is written as it is, or as a part of a text; not only something that is read from it. */
function isPartOf(value: Value, written: Value): boolean {
  const isPart = (p: Value): boolean => isPartOf(value, p);
  return written.some(
    (w) =>
      !w.isCut &&
      (value.some((a) => isSameAtom(a, w)) || (w.kind === "text" && w.parts.some(isPart)) || (w.kind === "list" && w.items.some(isPart))),
  );
}

/** Variables that are taken out of one object have one place, and differ by their names. */
function isSameAtom(a: Atom, b: Atom): boolean {
  const isSameName = !("name" in a && "name" in b) || a.name === b.name;
  return a.kind === b.kind && isSameName && isSamePlace(a.site, b.site);
}

function isSamePlace(a: Site, b: Site): boolean {
  return a.file === b.file && a.unit === b.unit && a.start === b.start && a.end === b.end;
}

/** What an expression gives away where it is shown. */
export function disclosureAt(tools: DisclosureTools, e: Expression, isText: boolean, sink: Disclosure["sink"]): Disclosure | undefined {
  const whole = tools.q.value(e).filter((a) => !(a.kind === "literal" && (a.value === null || a.value === "")));
  const value = whole.filter((a) => a.kind !== "safe" && !a.isCut);
  const base = { sink, site: tools.q.site(e), name: nameFor(e), trail: value.find((a) => a.trail)?.trail } as const;
  const found =
    passwordIn(tools, e, value) ??
    urlIn(tools, e, value) ??
    (isText ? undefined : objectIn(tools, value)) ??
    dumpedSecret(tools, e, sink === "response", (field, v) => fieldIn(tools, field, v)) ??
    storedIn(tools, e, whole.filter(isReadable), sink === "response") ??
    partsBehind(tools.q, e).flatMap((p) => {
      const part = storedIn(tools, p, tools.q.value(p).filter(isReadable), sink === "response");
      return part ? [{ ...part, name: nameFor(p) }] : [];
    })[0];
  return found && { ...base, ...found };
}

type Found = Pick<Disclosure, "kind" | "certainty">;

function passwordIn(tools: DisclosureTools, e: Expression, value: Value): Found | undefined {
  const isKnown = value.some((a) => isPassword(tools, a) || tools.known.isPassword(a) || isOptionPassword(tools, a));
  if (isKnown) return { kind: "password", certainty: "certain" };
  const environment = value.find((a) => a.kind === "input" && a.origin === "environment");
  const name = environment?.kind === "input" ? environment.name : (pathOf(e)?.at(-1) ?? "");
  if (!isNamedPassword(tools, name) || !isPlainSetting(value)) return undefined;
  return { kind: "password", certainty: value.some((a) => a.kind === "parameter") ? "parameter" : "certain" };
}

/** A field of an object that is given out whole. */
function fieldIn(tools: DisclosureTools, field: string, value: Value): Found | undefined {
  if (value.some((a) => isPassword(tools, a) || tools.known.isPassword(a))) return { kind: "password", certainty: "certain" };
  if (isNamedPassword(tools, field) && isPlainSetting(value)) return { kind: "password", certainty: "certain" };
  return value.some((a) => tools.known.isUrl(a)) ? { kind: "url", certainty: "possible" } : undefined;
}

/** What a generated or numeric secret is made of can be read; what is left of one after hashing cannot. */
function isReadable(a: Atom): boolean {
  if (a.isCut) return false;
  return a.kind !== "safe" || a.why === "generated" || a.why === "number";
}

/** Not the result of a call, which may be anything that is made from the setting. */
function isPlainSetting(value: Value): boolean {
  return value.some(
    (a) =>
      a.kind === "input" ||
      a.kind === "literal" ||
      a.kind === "parameter" ||
      (a.kind === "unknown" && a.origin !== "call") ||
      (a.kind === "external" && !a.path.endsWith("()")),
  );
}

function urlIn(tools: DisclosureTools, e: Expression, value: Value): Found | undefined {
  if (value.some((a) => urlPasswords(a).length > 0)) return { kind: "url", certainty: "certain" };
  if (value.some((a) => tools.known.isUrl(a))) return { kind: "url", certainty: "possible" };
  if (value.some(isOtherUrl)) return undefined;
  const environment = value.find((a) => a.kind === "input" && a.origin === "environment");
  const isOpen =
    environment !== undefined ||
    isEach(
      value,
      (a) => (a.kind === "unknown" && a.origin !== "call") || a.kind === "parameter" || (a.kind === "external" && !a.path.endsWith("()")),
    );
  // `config.redis.url`
  const name = environment?.kind === "input" ? environment.name : (pathOf(e)?.slice(-2).join("_") ?? "");
  return (isOpen && namesUrl(name)) || namesUrl(settingBehind(tools.q, e)) ? { kind: "url", certainty: "possible" } : undefined;
}

function namesUrl(name: string): boolean {
  return REDIS_SETTING.test(name) && URL_NAME.test(snakeCase(name));
}

/** The name in `app.config.get("REDIS_URL", …)`, also behind the name of a variable. */
function settingBehind(q: Query, e: Expression): string {
  const all = e.kind === "name" ? q.definitionsAt(e.name, e) : [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  const call = source?.kind === "expression" && source.path.length === 0 ? source.expression : e;
  if (call.kind !== "call" || call.callee.kind !== "member" || !/^get(?:OrThrow)?$/.test(call.callee.property)) return "";
  const [name] = call.args;
  return name?.value.kind === "string" && /config|settings/i.test(pathOf(call.callee.object)?.at(-1) ?? "") ? name.value.value : "";
}

/** A URL of something else: `amqp://…`. */
function isOtherUrl(a: Atom): boolean {
  const start = a.kind === "text" ? a.parts[0]?.[0] : a;
  return start?.kind === "literal" && /^(?!redis|valkey)[a-z][\w+.-]*:\/\//i.test(String(start.value));
}

function objectIn(tools: DisclosureTools, value: Value): Found | undefined {
  if (value.some((a) => tools.known.holdsPassword(a) || hasPassword(tools, a))) return { kind: "options", certainty: "certain" };
  for (const a of value) {
    if (a.kind !== "external") continue;
    const options = optionsOwner(a);
    const isOptions = options !== undefined;
    const certainty = optionsSecret(tools, options ?? a, isOptions);
    if (certainty) return { kind: isOptions ? "options" : "client", certainty };
  }
  return undefined;
}

/** An object with a password of Redis among its values: one that is known, or by the name of its variable. */
function hasPassword(tools: DisclosureTools, object: Atom, depth = 0): boolean {
  if (object.kind !== "object" || depth > 3) return false;
  const all = [...object.entries.values()].flatMap((m) => m.value);
  return all.some(
    (v) =>
      isPassword(tools, v) ||
      tools.known.holdsPassword(v) ||
      hasPassword(tools, v, depth + 1) ||
      (v.kind === "input" && v.origin === "environment" && isNamedPassword(tools, v.name)),
  );
}

function isNamedPassword(tools: DisclosureTools, name: string): boolean {
  return REDIS.test(name) && tools.names.isSecret(name);
}

/** `isSent`: what was only just stored is handed to the one that it is for. */
function storedIn(tools: DisclosureTools, e: Expression, value: Value, isSent: boolean): Found | undefined {
  const name = pathOf(e)?.join(".") ?? "";
  // A constant says what there is not (`TOKEN_MISSING`), or is looked at where it is written.
  if (/(?:^|\.)[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(name)) return undefined;
  const read =
    value.map((a) => readBy(tools, a)).find((r) => r !== undefined) ??
    callbackRead(tools, e) ??
    (readsPassword(tools.q, e) ? { isSecret: true, isByName: false } : undefined);
  const isNamed = tools.names.isSecret(name);
  const isUnsure = ABOUT.test(snakeCase(name));
  if (read && (isNamed || (read.isSecret && !SOMEBODY.test(snakeCase(name)))))
    return { kind: "stored-secret", certainty: read.isByName || isUnsure ? "possible" : "certain" };
  if (isSent) {
    const isKept =
      isKeptCode(tools.q, e) || (!isEach(value, (a) => a.kind === "literal") && namesKeptCode(name, storedNames(tools, e).get(name)));
    return isKept ? { kind: "code", certainty: "certain" } : undefined;
  }
  if (isKeptCode(tools.q, e)) return { kind: "stored-secret", certainty: "certain" };
  const taken = isNamed ? value.map((a) => redisRead(tools, a)).find((r) => r !== undefined) : undefined;
  if (taken) return { kind: "stored-secret", certainty: taken.isByName || isUnsure ? "possible" : "certain" };
  const stored = value.length > 0 ? storedNames(tools, e).get(name) : undefined;
  const isSession = (read !== undefined || stored !== undefined) && isInSessionStore(e);
  if (isSession && !(isNamed || stored)) return { kind: "stored-secret", certainty: "possible" };
  if (stored === undefined || !(isNamed || stored) || isEach(value, (a) => a.kind === "literal")) return undefined;
  return { kind: "stored-secret", certainty: "certain" };
}

function isEach(value: Value, test: (a: Atom) => boolean): boolean {
  return value.length > 0 && value.every(test);
}

/** A name for messages: code, but never the content of a literal. */
export function nameFor(e: Expression): string {
  return (pathOf(e)?.join(".") ?? (e.kind === "call" ? `${pathOf(e.callee)?.join(".") ?? "call"}()` : "value")).slice(0, 60);
}

function isPassword(tools: DisclosureTools, a: Atom): boolean {
  if (a.isCut) return false;
  if (a.kind === "text") return a.parts.some((p) => p.some((x) => isPassword(tools, x)));
  if (a.kind !== "literal" || typeof a.value !== "string") return false;
  return tools.passwords.some((s) => s.file === a.site.file && s.unit === a.site.unit && s.start === a.site.start);
}

/** Places of the passwords in the URLs that a text has inside. */
function urlPasswords(a: Atom): readonly Site[] {
  if (a.kind !== "text" && (a.kind !== "literal" || typeof a.value !== "string")) return [];
  return flatten(a).flatMap((text) => {
    const [start, end] = URL_WITH_PASSWORD.exec(text.chars)?.indices?.[1] ?? [0, 0];
    if (end === 0) return [];
    const password = slice(text, start, end);
    const isHarmless = password.every((p) => p.kind === "safe" || (p.kind === "literal" && isPlaceholder(String(p.value))));
    return isHarmless ? [] : [siteOf(text, start, end)];
  });
}

function storedNames(tools: DisclosureTools, e: Fact): ReadonlyMap<string, boolean> {
  const all = new Map<string, boolean>();
  for (let unit: Unit | undefined = e.unit; unit; unit = unit.parent)
    for (const [n, isSecret] of tools.stored.get(unit) ?? []) all.set(n, isSecret || (all.get(n) ?? false));
  return all;
}

/** Inside a class that keeps sessions or tokens, whatever its variables are called. */
function isInSessionStore(e: Fact): boolean {
  return SESSION_STORE.test(snakeCase(enclosingClass(e)?.cls.name ?? ""));
}

interface Read {
  /** The key's name says that a secret is kept there. */
  readonly isSecret: boolean;
  readonly isByName: boolean;
}

/** The reading command that gave a value. */
function readBy(tools: DisclosureTools, a: Atom): Read | undefined {
  if (a.kind !== "external" || !a.call || !a.path.endsWith("()")) return undefined;
  const { call } = a;
  return readingCommand(tools, { ...a, path: a.path.slice(0, -2), call: undefined }, () => call);
}

function readingCommand(tools: DisclosureTools, callee: Atom, call: () => NonNullable<ExternalAtom["call"]>): Read | undefined {
  const path = callee.kind === "external" ? callee.path : callee.kind === "unknown" || callee.kind === "parameter" ? callee.name : "";
  const method = path.slice(path.lastIndexOf(".") + 1);
  const command = commandAt(tools, tools.version, callee, method, call, tools.q.language);
  if (!command || !READS.has(command.wire.command)) return undefined;
  const isSecret = command.wire.keys.some((k) => k.value.some((v) => namesSecret(tools, v) && !isFoundBySecret(tools.names, v)));
  return { isSecret, isByName: command.client.isByName };
}

/** `client.get(key, (error, token) => …)`: what the callback is given. */
function callbackRead(tools: DisclosureTools, e: Expression): Read | undefined {
  if (e.kind !== "name" || tools.q.language !== "typescript") return undefined;
  const source = lookUp(tools.q, e.name, e)?.definitions[0]?.source;
  const call = source?.kind === "parameter" && source.index === 1 && source.path.length === 0 ? source.fn.parent : undefined;
  if (call?.kind !== "call" || call.args.at(-1)?.value !== (source as { fn: Fact }).fn) return undefined;
  return calleeValue(tools.q, call)
    .map((a) => readingCommand(tools, a, () => tools.q.callInfo(call)))
    .find((r) => r !== undefined);
}

/** A key that names a secret: `access_token`, `` `otp:${id}` ``. */
export function namesSecret(tools: { readonly names: SecretNames }, key: Atom): boolean {
  const words = constantPieces(key).flatMap((piece) => piece.split(/[:\s/.]/).map((word) => word.replace(/^_+|_+$/g, "")));
  return (
    words.some((word) => tools.names.isSecret(word)) &&
    !words.some((word) => PUBLIC.test(snakeCase(word))) &&
    !saysHarmless(words.map(snakeCase))
  );
}

function constantPieces(a: Atom): readonly string[] {
  if (a.kind === "literal" && typeof a.value === "string") return [a.value];
  if (a.kind === "text") return a.parts.flatMap((p) => p.flatMap(constantPieces));
  return [];
}
