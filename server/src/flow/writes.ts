/** Objects and lists filled step by step: later writes to a name are part of what it is. */
import type { NameFact } from "../lang/facts.ts";
import { join, unknown } from "./atoms.ts";
import { givesMethod } from "./file-index.ts";
import type { Query } from "./query.ts";
import { contains, orderOf, orderOfDefinition } from "./reaching.ts";
import type { Definition, MemberWrite } from "./scopes.ts";
import type { Atom, ExternalAtom, Member, ObjectAtom, Site, Value } from "./values.ts";

/** `value` of a name at a use, with the writes to its members between its definitions and the use. */
export function withWrites(q: Query, value: Value, definitions: readonly Definition[], use: NameFact): Value {
  const isFilled = value.some((a) => a.kind === "object" || a.kind === "list");
  const given = !isFilled && value.some((a) => a.kind === "external") ? q.fileIndex.methodsGiven.get(use.name) : undefined;
  const unit = definitions[0]?.at.unit;
  if (!unit || (!isFilled && !given)) return value;
  const isModule = !unit.owner;
  const first = Math.min(...definitions.map(orderOfDefinition));
  const isLocal = use.unit === unit || (isModule && !use.unit.owner);
  const writes: MemberWrite[] = [];
  for (const list of given ? [given] : (isModule ? q.model.facts.units : [unit]).map((u) => q.index(u).writes)) {
    for (const w of list) {
      if (w.root !== use.name || contains(w.at, use) || (given && (isModule ? w.at.unit.owner : w.at.unit !== unit))) continue;
      if (orderOf(w.at) > first && (!isLocal || orderOf(w.at) < orderOf(use))) writes.push(w);
    }
  }
  if (writes.length === 0) return value;
  return value.map((atom) => writes.reduce((a, w) => write(q, a, w), atom));
}

function write(q: Query, atom: Atom, w: MemberWrite): Atom {
  if (atom.kind === "list" && w.form === "append" && w.path.length === 0) return { ...atom, items: [...atom.items, q.value(w.value)] };
  if (atom.kind === "external") return withMethod(q, atom, w);
  if (atom.kind !== "object") return atom;
  return writeInto(q, atom, w.path, w);
}

/** A method of the program's own, on an object of a library; what is written in the place of one of the library's own ends there as a rule. */
function withMethod(q: Query, atom: ExternalAtom, w: MemberWrite): ExternalAtom {
  const [name, ...rest] = w.path;
  if (name === undefined || rest.length > 0 || !givesMethod(w)) return atom;
  q.index(w.at.unit);
  const value = q.value(w.value);
  const isOwn = !q.semantics.knows(name);
  if (value.length === 0 || !value.every((a) => isMethodOf(a) || (isOwn && a.kind === "function"))) return atom;
  return { ...atom, known: new Map([...(atom.known ?? []), [name, value]]) };
}

/** `promisify(client.get)` is `client.get`; what other calls make of it is not known. */
function isMethodOf(atom: Atom): boolean {
  return atom.kind === "external" && !atom.path.endsWith("()");
}

function writeInto(q: Query, atom: ObjectAtom, path: readonly string[], w: MemberWrite): ObjectAtom {
  const entries = new Map(atom.entries);
  const [key, ...rest] = path;
  if (key === undefined) return w.form === "merge" ? mergeObject(atom, q.value(w.value)) : atom;
  if (rest.length === 0 && w.form === "set") {
    const before = entries.get(key);
    entries.set(key, {
      value: isConditional(w) && before ? join([before.value, q.value(w.value)]) : q.value(w.value),
      site: q.site(w.value),
      entry: q.site(w.at),
    });
    return { ...atom, entries };
  }
  const inner = entries.get(key) ?? { value: unknown(q.site(w.at)), entry: undefined };
  entries.set(key, {
    ...inner,
    value: inner.value.map((a) =>
      a.kind === "object" ? writeInto(q, a, rest, w) : a.kind === "list" && rest.length === 0 ? write(q, a, { ...w, path: [] }) : a,
    ),
  });
  return { ...atom, entries };
}

function isConditional(w: MemberWrite): boolean {
  for (let f = w.at.parent; f; f = f.parent) if (f.kind === "if" || f.kind === "switch" || f.kind === "loop") return true;
  return false;
}

/** `{...atom, ...value}`. An entry that only some alternatives have may be absent: it becomes open to the unknown. */
export function mergeObject(atom: ObjectAtom, value: Value, site?: Site): ObjectAtom {
  const entries = new Map(atom.entries);
  let isOpen = atom.isOpen;
  const objects = value.filter((a): a is ObjectAtom => a.kind === "object");
  // `...(cond && {…})`: the constant alternative adds nothing.
  const others = value.filter((a) => a.kind !== "object");
  if (others.some((a) => a.kind !== "literal")) isOpen = true;
  for (const o of objects) {
    if (o.isOpen) isOpen = true;
    for (const [key, m] of o.entries)
      entries.set(key, everyHas(value, key) ? joinMember(entries.get(key), m, objects.length > 1) : maybe(entries.get(key), m, o.site));
  }
  const spread = spreadInto(atom, value, objects, site);
  const given = givenTo(atom, value, objects);
  const { given: _, ...rest } = atom;
  return { ...rest, entries, isOpen, ...(spread && { spread }), ...(given && { given }) };
}

/** What the caller of a function brought into an object, after `value` is laid out into it as well. */
function givenTo(atom: ObjectAtom, value: Value, objects: readonly ObjectAtom[]): ObjectAtom["given"] {
  const brought = value.filter((a) => a.kind === "parameter");
  const isOnly = brought.length > 0 && value.every((a) => a.kind === "parameter" || a.kind === "object" || a.kind === "literal");
  if (isOnly) return { value: brought, fixed: new Set(), isClosed: !atom.isOpen && objects.every((o) => !o.isOpen) };
  const inner = objects.length === 1 && value.length === 1 ? objects[0]?.given : undefined;
  if (inner) return { ...inner, isClosed: inner.isClosed && !atom.isOpen };
  if (!atom.given || objects.length !== value.length || objects.some((o) => o.isOpen)) return undefined;
  const fixed = objects.flatMap((o) => [...o.entries.keys()]).filter((key) => everyHas(value, key));
  return { ...atom.given, fixed: new Set([...atom.given.fixed, ...fixed]) };
}

/** The object with what was given to it in the place of the parameter; what was written after that stays. */
export function withGiven(atom: ObjectAtom, value: Value): ObjectAtom {
  const { given, ...rest } = atom;
  if (!given) return atom;
  if (!value.every((a) => a.kind === "object")) return { ...rest, given: { ...given, value: value.filter((a) => a.kind === "parameter") } };
  const merged = mergeObject({ ...rest, isOpen: !given.isClosed }, value);
  const kept = [...given.fixed].flatMap((key) => {
    const m = atom.entries.get(key);
    return m ? [[key, m] as const] : [];
  });
  return { ...merged, entries: new Map([...merged.entries, ...kept]) };
}

/** What a request brought into an object, after `value` is laid out into it as well. */
function spreadInto(atom: ObjectAtom, value: Value, objects: readonly ObjectAtom[], site: Site | undefined): ObjectAtom["spread"] {
  const brought = value.filter((a) => a.kind === "input" && a.origin === "request");
  if (brought.length > 0) return { value: brought, site, fixed: new Set() };
  const inner = objects.find((o) => o.spread)?.spread;
  if (inner || !atom.spread) return inner;
  const fixed = objects.flatMap((o) => [...o.entries.keys()]).filter((key) => everyHas(value, key));
  return { ...atom.spread, fixed: new Set([...atom.spread.fixed, ...fixed]) };
}

function everyHas(value: Value, key: string): boolean {
  return value.every((a) => a.kind === "object" && a.entries.has(key));
}

function joinMember(before: Member | undefined, m: Member, isAlternative: boolean): Member {
  return before && isAlternative ? { ...m, value: join([before.value, m.value]) } : m;
}

function maybe(before: Member | undefined, m: Member, site: Site): Member {
  const otherwise = before?.value ?? unknown(m.entry ?? m.site ?? site, "other");
  return { ...m, value: join([m.value, otherwise]) };
}
