/** Whether what a command keeps expires: by the command itself, by its wrapper, or by an expiry of the same key elsewhere in the function. */
import { effectsOf } from "../flow/effects.ts";
import type { Query } from "../flow/query.ts";
import type { Atom, Effect, Value } from "../flow/values.ts";
import { withNested } from "../lang/children.ts";
import type { CallFact, Unit } from "../lang/facts.ts";
import type { Stored } from "./concepts.ts";
import { type KeptParts, keptParts } from "./store-effects.ts";

/** Commands whose very name says that there is a time to live. */
const ALWAYS = /^(?:SETEX|PSETEX|HSETEX)$/;
/** Methods that let a key expire, on whatever they are called. */
const EXPIRING = /^(?:p?expire(?:_?at)?|h?p?expire|set_?expir(?:e|y|ation)|expire_?(?:async|in)|touch)$/i;
/** Commands that add to what is there, and leave its time to live as it is. */
const ADDS = /^(?:H|SADD|LPUSH|RPUSH|ZADD|APPEND)/;
/** Logs of which the oldest entries are cut off. */
const CUT_SHORT = /^XADD$/;
/** Options about it that the command itself does not have: those of another client, of which only the name is known. */
const KEEPS_TTL = /keep_?ttl|\b(?:expire|expires_?in|ttl)\s*[=:]/i;

/** `all` are the effects of the same call. */
export function expiryOf(
  tools: { readonly q: Query },
  call: CallFact,
  e: Effect,
  parts: KeptParts,
  all: readonly Effect[],
): Stored["expiry"] {
  if (ALWAYS.test(parts.command) || (parts.ttl && !isMissing(parts.ttl))) return "given";
  if (parts.isOpen || CUT_SHORT.test(parts.command) || KEEPS_TTL.test(call.unit.text.slice(call.argsStart, call.argsEnd))) return "unknown";
  const keys = parts.keys.map((k) => nameOf(k.value));
  if (keys.some((k) => k === "") || parts.keys.length === 0) return "unknown";
  if (all.some((o) => expires(o, keys))) return "given";
  if (isExpiredNearby(tools.q, call, e, keys)) return "given";
  return ADDS.test(parts.command) && isExpiredInFile(tools.q, call.unit, parts) ? "given" : "none";
}

/** Some function of the file lets keys of this shape expire: a field that is added later shares that. */
function isExpiredInFile(q: Query, unit: Unit, parts: KeptParts): boolean {
  const shapes = parts.keys.map((k) => shapeOf(k.value)).filter((shape) => /\w/.test(shape));
  const near = new Set(nearbyUnits(q, unit));
  return (
    shapes.length > 0 &&
    q.units().some((u) => {
      const calls = near.has(u) ? [] : q.index(u).calls.filter((c) => c.callee.kind === "member" && EXPIRING.test(c.callee.property));
      return calls
        .flatMap((c) => effectsOf(q, c))
        .some((o) => o.role === "expire" && keptParts(o)?.keys.some((k) => shapes.includes(shapeOf(k.value))));
    })
  );
}

/** Constant parts with `*` between them. */
function shapeOf(value: Value): string {
  const [a] = value;
  if (value.length !== 1 || !a) return "*";
  if (a.kind === "literal") return String(a.value);
  return a.kind === "text" ? a.parts.map(shapeOf).join("").replace(/\*+/g, "*") : "*";
}

/** A time to live that a wrapper leaves out. */
function isMissing(ttl: Value): boolean {
  return ttl.every(
    (a) => (a.kind === "literal" && (a.value === null || a.value === 0)) || (a.kind === "unknown" && a.origin === "other" && a.name === ""),
  );
}

function expires(e: Effect, keys: readonly string[]): boolean {
  return e.role === "expire" && (keptParts(e)?.keys.some((k) => keys.includes(nameOf(k.value))) ?? false);
}

/** Some call in the same function (or, outside of functions, in the module) lets the key expire. */
function isExpiredNearby(q: Query, call: CallFact, e: Effect, keys: readonly string[]): boolean {
  const key = e.through ? undefined : keyText(call);
  return nearbyUnits(q, call.unit).some((unit) =>
    q.index(unit).calls.some((c) => {
      if (c === call || c.args.length === 0) return false;
      const name = c.callee.kind === "member" ? c.callee.property : c.callee.kind === "name" ? c.callee.name : "";
      if (EXPIRING.test(name) && key !== undefined && c.args.some((a) => textOf(a.value) === key)) return true;
      return q.mayMatter(c) && effectsOf(q, c).some((o) => expires(o, keys));
    }),
  );
}

/** The first argument as written: the key of nearly all commands. */
function keyText(call: CallFact): string | undefined {
  const first = call.args[0];
  return first && textOf(first.value);
}

function textOf(e: { readonly unit: Unit; readonly start: number; readonly end: number }): string {
  return e.unit.text.slice(e.start, e.end);
}

/** The outermost function around a unit with all that is inside it. */
function nearbyUnits(q: Query, unit: Unit): readonly Unit[] {
  let outer = unit;
  while (outer.owner && outer.parent?.owner) outer = outer.parent;
  if (!outer.owner) return q.units().filter((u) => !u.owner);
  return withNested(outer);
}

/** The same for values that are the same; empty when that cannot be told. */
function nameOf(value: Value): string {
  return value.length === 1 && value[0] ? nameOfAtom(value[0]) : "";
}

function nameOfAtom(a: Atom): string {
  switch (a.kind) {
    case "literal":
      return `"${String(a.value)}"`;
    case "text":
      return a.parts.map((p) => nameOf(p) || "?").join("+");
    case "parameter":
      return `${a.fn}.${a.index}.${a.path.join(".")}`;
    case "input":
    case "unknown":
      return a.name || `?${a.site.start}`;
    case "external":
      return a.call ? `${a.path}@${a.call.site.start}` : a.path;
    default:
      return `${a.kind}@${a.site.start}`;
  }
}
