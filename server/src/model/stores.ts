/** Sessions, tokens and secrets that commands keep: as they are or not, and for how long. */
import { calleeValue } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import type { Atom, Effect, Site } from "../flow/values.ts";
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import type { VersionOf } from "./clients.ts";
import type { Stored } from "./concepts.ts";
import type { EffectTools } from "./effects.ts";
import { expiryOf } from "./expiry.ts";
import { expiryFixes } from "./expiry-fixes.ts";
import { type KeyNames, keyNames } from "./key-names.ts";
import type { SecretNames } from "./names.ts";
import { isMadeOf, secretParameter, secretsIn } from "./secret-values.ts";
import { type KeptParts, keptParts } from "./store-effects.ts";

export interface StoreTools extends EffectTools {
  readonly q: Query;
  readonly version: VersionOf;
  readonly names: SecretNames;
}

/** Commands that keep one thing under a key of its own; others add to a collection. */
const SINGLE = /^(?:SET|SETEX|PSETEX|SETNX|GETSET|MSET|HSET|HMSET|HSETEX|JSON\.SET)$/;

/** What a call keeps that is a secret, a token or a session. */
export function storedBy(tools: StoreTools, call: CallFact, effects: readonly Effect[]): readonly Stored[] {
  const found = effects.flatMap((e) => (e.role === "store" ? storesOfEffect(tools, call, e, effects) : removal(tools, call, e)));
  // A wrapper with several ways to store: what one of them lets expire is meant to.
  return found.map((s) => (found.some((o) => isSamePlace(o.site, s.site) && o.expiry === "given") ? { ...s, expiry: "given" } : s));
}

function storesOfEffect(tools: StoreTools, call: CallFact, e: Effect, all: readonly Effect[]): readonly Stored[] {
  const parts = keptParts(e);
  return !parts || isToldInside(tools, call, e) ? [] : pairsOf(parts).flatMap((pair) => storesOfKey(tools, call, e, pair, all));
}

/** `MSET` keeps several things, each under a key of its own. */
function pairsOf(parts: KeptParts): readonly KeptParts[] {
  const { keys, values } = parts;
  if (keys.length < 2 || keys.length !== values.length) return [parts];
  return keys.map((key, i) => ({ ...parts, keys: [key], values: values.slice(i, i + 1) }));
}

function storesOfKey(tools: StoreTools, call: CallFact, e: Effect, parts: KeptParts, all: readonly Effect[]): readonly Stored[] {
  const key = keyNames(tools, parts.keys, keyExpressions(tools, call, e, parts));
  if (key.isHarmless && !key.isShortLived) return [];
  const kept = key.isHarmless ? [] : parts.values;
  const secrets = kept.flatMap((v) =>
    writtenAs(tools, call, e, v).flatMap((expression) =>
      secretsIn(tools, { expression, value: v.value, field: v.field, key, isClaim: isClaim(call, parts) }),
    ),
  );
  const isSession = key.isSession && SINGLE.test(parts.command);
  const holds = key.holdsSecret && !key.isHarmless && SINGLE.test(parts.command);
  const isShortLived = key.isShortLived && SINGLE.test(parts.command) && !isFlag(key, parts);
  if (secrets.length === 0 && !isSession && !holds && !isShortLived) return [];
  const base = {
    library: parts.library,
    command: parts.command,
    expiry: expiryOf(tools, call, e, parts, all),
    expirySite: expirySite(tools, call, e, parts),
    expiryFixes: e.through ? [] : expiryFixes(tools, call, parts),
  };
  const certain = parts.isByName ? "possible" : "certain";
  const raw = secrets.map(
    (s): Stored => ({ ...base, ...s, kind: "secret", isRaw: true, certainty: parts.isByName ? "possible" : s.certainty }),
  );
  if (raw.length > 0 && !isShortLived) return raw;
  const kind = holds ? "in-key" : isSession ? "session" : "secret";
  // That it must expire is said by the key: what the value is does not matter, so this comes first.
  const byKey: Stored = {
    ...base,
    site: base.expirySite,
    kind,
    isRaw: false,
    isPassword: false,
    name: key.name,
    certainty: certain,
    trail: undefined,
  };
  return [byKey, ...raw];
}

/** What is kept about someone is constant: it says that a code was sent, or when. */
function isFlag(key: KeyNames, { values }: KeptParts): boolean {
  return key.isOfSomeone && values.every((v) => v.value.length > 0 && v.value.every(saysNothing));
}

function saysNothing(a: Atom): boolean {
  return a.kind === "literal" || (a.kind === "safe" && /^(?:boolean|time|enum)$/.test(a.why));
}

/** `SET … NX`, also as an option. */
function isClaim(call: CallFact, { command }: KeptParts): boolean {
  return command.endsWith("NX") || /\bnx\b/i.test(call.unit.text.slice(call.argsStart, call.argsEnd));
}

/** `PERSIST` of a key that names a secret or a session. */
function removal(tools: StoreTools, call: CallFact, e: Effect): readonly Stored[] {
  const parts = e.role === "persist" ? keptParts(e) : undefined;
  if (!parts || e.through) return [];
  const key = keyNames(tools, parts.keys, keyExpressions(tools, call, e, parts));
  if (key.isHarmless || !(key.isSecret || key.isSession || key.isShortLived)) return [];
  return [
    {
      library: parts.library,
      command: parts.command,
      site: e.site,
      expiry: "removed",
      expirySite: e.site,
      expiryFixes: [],
      kind: key.isSession && !key.isSecret ? "session" : "secret",
      isRaw: false,
      isPassword: false,
      name: key.name,
      certainty: parts.isByName ? "possible" : "certain",
      trail: undefined,
    },
  ];
}

/** The wrapper that is called (or the handler that is registered) says by itself what it stores: it is told there, once. */
function isToldInside(tools: StoreTools, call: CallFact, e: Effect): boolean {
  const { through } = e;
  if (!through) return false;
  for (const a of calleeValue(tools.q, call)) {
    if (a.kind !== "function") continue;
    const own = a.fn.summary().effects.find((o) => isOrigin(o, e, through.site));
    const written = own && writtenInside(own);
    if (!written) continue;
    const key = keyNames(tools, written.keys, []);
    const isNamed = key.isSecret || key.isSession || key.isShortLived || key.holdsSecret || key.isHarmless;
    return isNamed || written.values.some((v) => secretParameter(tools, v.value, a.fn.id));
  }
  return true;
}

/** The effect in the wrapper's own terms: the same, or a call of what the caller hands over. */
function isOrigin(o: Effect, e: Effect, site: Site): boolean {
  if (o.role === "store") return o.detail === e.detail && isSamePlace(o.site, site);
  const isAround = o.site.file === site.file && o.site.unit === site.unit && o.site.start <= site.start && o.site.end >= site.end;
  return o.call !== undefined && isAround;
}

function writtenInside(own: Effect): Pick<KeptParts, "keys" | "values"> | undefined {
  if (!own.call) return keptParts(own);
  const all = [...own.call.positional, ...own.call.named.values()];
  return { keys: all.slice(0, 1), values: all.slice(1).map((a) => ({ ...a, field: undefined })) };
}

function keyExpressions(tools: StoreTools, call: CallFact, e: Effect, parts: KeptParts): readonly Expression[] {
  return e.through ? [] : parts.keys.flatMap((k) => expressionAt(tools, call, k.site) ?? []);
}

/** The key where it is written, else what is handed over. */
function expirySite(tools: StoreTools, call: CallFact, e: Effect, parts: KeptParts): Site {
  const key = e.through ? undefined : parts.keys[0]?.site;
  if (key && expressionAt(tools, call, key)) return key;
  const written = parts.values.flatMap((v) => writtenAs(tools, call, e, v))[0];
  return written ? tools.q.site(written) : tools.q.site(call.callee);
}

/** A value as the call writes it; through a wrapper, the arguments that become it or a part of it. */
function writtenAs(tools: StoreTools, call: CallFact, e: Effect, v: KeptParts["values"][number]): readonly Expression[] {
  if (!e.through) return [expressionAt(tools, call, v.site) ?? []].flat();
  return call.args.flatMap(({ value }) => (isMadeOf(v.value, tools.q.value(value)) ? [value] : []));
}

/** The expression of a call's arguments that stands at a place. */
function expressionAt(tools: StoreTools, call: CallFact, site: Site): Expression | undefined {
  if (site.file !== tools.q.model.file || site.unit !== call.unit) return undefined;
  for (const a of call.args) if (site.start >= a.value.start && site.end <= a.value.end) return exact(a.value, site) ?? a.value;
  return undefined;
}

function exact(fact: Fact, site: Site): Expression | undefined {
  if (fact.start === site.start && fact.end === site.end) return fact as Expression;
  let found: Expression | undefined;
  forEachChild(fact, (child) => {
    if (site.start >= child.start && site.end <= child.end) found ??= exact(child, site);
  });
  return found;
}

function isSamePlace(a: Site, b: Site): boolean {
  return a.file === b.file && a.unit === b.unit && a.start === b.start && a.end === b.end;
}
