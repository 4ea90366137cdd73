/** Making and combining values. */
import type { CallFact, Fact } from "../lang/facts.ts";
import type { Atom, CallInfo, ExternalAtom, LiteralAtom, SafeAtom, Site, Trail, TrailStep, UnknownAtom, Value } from "./values.ts";

/** More alternatives than this say nothing; the rest becomes one unknown. */
const MOST_ATOMS = 12;

export function unknown(site: Site, origin: UnknownAtom["origin"] = "other", name = "", of?: Atom): Value {
  return [of ? { kind: "unknown", site, trail: undefined, origin, name, of } : { kind: "unknown", site, trail: undefined, origin, name }];
}

/** What may tell where a part of it comes from. */
export function originOf(atom: Atom): Atom | undefined {
  return atom.kind === "external" || (atom.kind === "unknown" && atom.of) ? atom : undefined;
}

/** A step from something that depends on a parameter of a function; a plain unknown from anything else. */
export function later(receiver: Atom, name: string, site: Site, call?: { readonly info: CallInfo; readonly text: string }): Value {
  const isPending = receiver.kind === "parameter" || (receiver.kind === "unknown" && receiver.pending !== undefined);
  const path = !call && receiver.kind === "unknown" && receiver.name ? `${receiver.name}.${name}` : name;
  const of = call ? calleeOf(receiver, name, site) : originOf(receiver);
  const origin = call ? "call" : "attribute";
  const atom = { kind: "unknown", site, trail: undefined, origin, name: path, ...(of && { of }) } as const;
  return isPending ? [{ ...atom, pending: { receiver, name, call: call?.info, text: call?.text ?? "" } }] : [atom];
}

/** A method that is called, by its name as far as that is known. */
function calleeOf(receiver: Atom, name: string, site: Site): Atom | undefined {
  if (receiver.kind === "parameter") return { ...receiver, name: `${receiver.name}.${name}` };
  return receiver.kind === "unknown" ? later(receiver, name, site)[0] : undefined;
}

/** Path of a method of constant texts that may be kept, to be called later. */
export const FORMAT = "str.format";

export function literal(value: LiteralAtom["value"], site: Site, contentStart?: number): LiteralAtom {
  return { kind: "literal", site, trail: undefined, value, contentStart, isFallback: false };
}

export function safe(why: SafeAtom["why"], site: Site): Value {
  return [{ kind: "safe", site, trail: undefined, why }];
}

export function external(path: string, site: Site, receiver?: Atom): ExternalAtom {
  return { kind: "external", site, trail: undefined, path, receiver, call: undefined };
}

export function siteOf(file: string, fact: { readonly unit: Site["unit"]; readonly start: number; readonly end: number }): Site {
  return { file, unit: fact.unit, start: fact.start, end: fact.end };
}

/** All alternatives of the values; repeated ones once. */
export function join(values: readonly Value[]): Value {
  if (values.length === 1) return values[0] as Value;
  const all: Atom[] = [];
  for (const value of values) for (const atom of value) if (!all.some((a) => isSame(a, atom))) all.push(atom);
  if (all.length <= MOST_ATOMS) return all;
  const last = all[MOST_ATOMS] as Atom;
  return [...all.slice(0, MOST_ATOMS), { kind: "unknown", site: last.site, trail: undefined, origin: "other", name: "" }];
}

function isSame(a: Atom, b: Atom): boolean {
  if (a === b) return true;
  if (
    a.kind !== b.kind ||
    a.isCut !== b.isCut ||
    a.site.start !== b.site.start ||
    a.site.unit !== b.site.unit ||
    a.site.file !== b.site.file
  )
    return false;
  if (a.kind === "literal" && b.kind === "literal") return a.value === b.value;
  if (a.kind === "external" && b.kind === "external") return a.path === b.path && a.call === b.call;
  if (a.kind === "parameter" && b.kind === "parameter") return a.fn === b.fn && a.index === b.index && a.path.join() === b.path.join();
  if (a.kind === "unknown" && b.kind === "unknown") return a.pending?.receiver === b.pending?.receiver;
  return a.kind === "safe";
}

/** The value with one more step on its way, for atoms whose way matters to users. */
export function along(value: Value, step: TrailStep, name: string, site: Site): Value {
  return value.map((atom) => {
    if (atom.kind === "unknown" || atom.kind === "safe" || atom.kind === "function" || atom.kind === "class") return atom;
    if (lengthOf(atom.trail) >= 8) return atom;
    return { ...atom, trail: { site, step, name, previous: atom.trail } };
  });
}

function lengthOf(trail: Trail | undefined): number {
  let n = 0;
  for (let t = trail; t; t = t.previous) n++;
  return n;
}

/** The constant string that a value is, put together from its parts; undefined when any part is not constant or there are several alternatives. */
export function constantText(value: Value): string | undefined {
  if (value.length !== 1) return undefined;
  const atom = value[0] as Atom;
  if (atom.kind === "literal") return atom.value === null || typeof atom.value === "boolean" ? undefined : String(atom.value);
  if (atom.kind !== "text") return undefined;
  let text = "";
  for (const part of atom.parts) {
    const piece = constantText(part);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** True when all alternatives are constants (or constant texts, or lists of such). */
export function isConstant(value: Value): boolean {
  return value.every(
    (a) =>
      a.kind === "literal" ||
      a.kind === "regex" ||
      (a.kind === "text" && a.parts.every(isConstant)) ||
      (a.kind === "list" && !a.isOpen && a.items.every(isConstant)),
  );
}

/** Whether a constant counts as true in a condition; undefined when it is not constant. */
export function truth(value: Value): boolean | undefined {
  const all = value.map((a): boolean | undefined => {
    if (a.kind === "literal") return Boolean(a.value);
    if (a.kind === "object") return true;
    return undefined;
  });
  return all.every((t) => t === all[0]) ? all[0] : undefined;
}

/** Text as written in a fact, shortened for messages; string contents are never included. */
export function describe(fact: Fact): string {
  return fact.unit.text.slice(fact.start, fact.end).replace(/\s+/g, " ").slice(0, 60);
}

/** A default applies when the value is missing: environment values and objects that may lack the key. */
export function withFallback(value: Value, fallback: Value): Value {
  const kept = value.filter((a) => !(a.kind === "literal" && (a.value === null || a.value === false || a.value === "")));
  const fromEnvironment = kept.some((a) => a.kind === "input" && a.origin === "environment");
  const marked = fromEnvironment ? fallback.map((a) => markFallback(a)) : fallback;
  if (kept.length > 0 && kept.every((a) => a.kind === "literal" || a.kind === "object" || a.kind === "list" || a.kind === "instance"))
    return kept;
  return join([kept, marked]);
}

/** What an environment variable gives, with a fallback. `variable`: its name, of which `name` only tells how it is written. */
export function fromEnvironment(name: string, fallback: Value, site: Site, variable?: Value): Value {
  const isGiven = variable?.some((a) => a.kind === "parameter" || a.kind === "text");
  const read: Atom = { kind: "input", site, trail: undefined, origin: "environment", name, ...(isGiven && { variable }) };
  return join([[read], fallback.filter((a) => !(a.kind === "literal" && a.value === null)).map(markFallback)]);
}

function markFallback(a: Value[number]): Value[number] {
  return a.kind === "literal" ? { ...a, isFallback: true } : a;
}

/** The last name of what a call calls; empty when it has none. */
export function calledName({ callee }: CallFact): string {
  if (callee.kind === "name") return callee.name;
  return callee.kind === "member" ? callee.property : "";
}
