/** What a name can be: its definitions that reach a use, and what each of them gives. */
import type { ClassFact, Expression, Fact, FunctionFact, NameFact, Unit } from "../lang/facts.ts";
import { along, describe, external, join, literal, unknown, withFallback } from "./atoms.ts";
import { atIndex, elementOf, restOf } from "./members.ts";
import { augmented } from "./operators.ts";
import { packageValue } from "./packages.ts";
import { parameterValue } from "./parameters.ts";
import type { Query } from "./query.ts";
import { orderOf, orderOfDefinition, reaching } from "./reaching.ts";
import { type Definition, type PathStep, specifierOf } from "./scopes.ts";
import { typedValue } from "./types.ts";
import type { Value } from "./values.ts";
import { withWrites } from "./writes.ts";

export interface Binding {
  /** Definitions in the scope that owns the name. */
  readonly definitions: readonly Definition[];
  /** The use stands in that scope itself, so order matters. */
  readonly isLocal: boolean;
}

/** The scope that owns a name as seen from a place; undefined for globals of the language. */
export function lookUp(q: Query, name: string, at: Fact): Binding | undefined {
  let isLocal = true;
  for (let unit: Unit | undefined = at.unit; unit?.owner; unit = unit.owner.unit) {
    const index = q.index(unit);
    const own = index.definitions.get(name);
    if (own && !q.writesOutside(index, name)) return { definitions: own, isLocal };
    isLocal = false;
  }
  const own = q.moduleNames().get(name) ?? [];
  const remote = q.remoteWrites().get(name) ?? [];
  if (own.length + remote.length === 0) return undefined;
  return { definitions: remote.length ? [...own, ...remote] : own, isLocal: isLocal && remote.length === 0 };
}

/** Definitions of a name that can reach this use. */
export function definitionsAt(q: Query, name: string, at: Fact): readonly Definition[] {
  const binding = lookUp(q, name, at);
  if (!binding) return [];
  if (!binding.isLocal || binding.definitions.length < 2) return binding.definitions;
  const own = inComprehension(binding.definitions, at);
  if (own.length > 0) return own;
  return reaching(
    binding.definitions.filter((d) => d.at.kind !== "comprehension"),
    at,
  );
}

/** What the only definition of a name was written as; undefined where there are several, or another kind. */
export function writtenAs(q: Query, e: NameFact): Expression | undefined {
  const all = q.definitionsAt(e.name, e);
  const source = all.length === 1 ? all[0]?.source : undefined;
  return source?.kind === "expression" && source.path.length === 0 ? source.expression : undefined;
}

/** The definitions of the innermost comprehension around a place: no other reaches into it, and they reach nowhere else. */
function inComprehension(all: readonly Definition[], at: Fact): readonly Definition[] {
  for (let child = at, f = at.parent; f; child = f, f = f.parent) {
    if (f.kind !== "comprehension" || child === f.clauses[0]?.iterable) continue;
    const own = all.filter((d) => d.at === f);
    if (own.length > 0) return own;
  }
  return [];
}

export function nameValue(q: Query, e: NameFact): Value {
  if (e.name === "this" || e.name === "super") return receiverValue(q, e);
  const member = classBodyName(q, e);
  if (member) return member;
  const binding = lookUp(q, e.name, e);
  if (!binding) {
    const found = q.starred(e.name);
    return found ? along(found, "imported", e.name, q.site(e)) : [external(e.name, q.site(e))];
  }
  const definitions = definitionsAt(q, e.name, e);
  if (definitions.length === 0) return unknown(q.site(e), "other", e.name);
  const values = definitions.map((d) => q.definitionValue(d));
  const value = withoutInitialNull(join(values), definitions.length);
  return withWrites(q, value, definitions, e);
}

/** `x = None` first and a real value elsewhere: the real one is what matters. */
function withoutInitialNull(value: Value, count: number): Value {
  if (count < 2) return value;
  const real = value.filter((a) => !(a.kind === "literal" && a.value === null));
  return real.length > 0 ? real : value;
}

/** Python: names in a class body see the fields before them. */
function classBodyName(q: Query, e: NameFact): Value | undefined {
  if (q.language !== "python" || q.index(e.unit).classes.length === 0) return undefined;
  for (let f: Fact | undefined = e.parent; f; f = f.parent) {
    if (f.kind !== "class") continue;
    const fields = f.members.filter((m) => m.name === e.name && m.end <= e.start && m.value && m.form === "field");
    const last = fields.at(-1)?.value;
    if (last) return along(q.value(last), "assigned", e.name, q.site(last));
  }
  return undefined;
}

/** The class that `this` is of at a place, and whether it is the class itself; undefined outside methods. */
export function enclosingClass(at: Fact): { readonly cls: ClassFact; readonly isStatic: boolean } | undefined {
  for (let unit: Unit | undefined = at.unit; unit?.owner; unit = unit.owner.unit) {
    const fn: FunctionFact = unit.owner;
    if (fn.parent?.kind === "class") return receiverIn(fn.parent, fn);
    if (!fn.isArrow) return undefined;
  }
  for (let child = at, f = at.parent; f; child = f, f = f.parent) if (f.kind === "class") return receiverIn(f, child);
  return undefined;
}

/** The object literal whose method a place is in: `{ prefix: "t:", key(id) { return this.prefix + id; } }`. */
function enclosingObject(at: Fact): Expression | undefined {
  for (let unit: Unit | undefined = at.unit; unit?.owner; unit = unit.owner.unit) {
    const fn: FunctionFact = unit.owner;
    if (!fn.isArrow) return fn.parent?.kind === "object" ? fn.parent : undefined;
  }
  return undefined;
}

function receiverIn(cls: ClassFact, inside: Fact): { readonly cls: ClassFact; readonly isStatic: boolean } {
  const member = cls.members.find((m) => m.start <= inside.start && inside.end <= m.end && inside.unit === cls.unit);
  return { cls, isStatic: member?.isStatic ?? false };
}

function receiverValue(q: Query, e: NameFact): Value {
  const found = enclosingClass(e);
  if (!found) {
    const object = e.name === "this" ? enclosingObject(e) : undefined;
    return object ? q.value(object) : unknown(q.site(e), "other", e.name);
  }
  const { cls, isStatic } = found;
  if (e.name === "super") return cls.bases[0] ? q.value(cls.bases[0]) : unknown(q.site(e));
  if (isStatic) return [{ kind: "class", site: q.site(e), trail: undefined, cls: q.cls(cls) }];
  return [{ kind: "instance", site: q.site(e), trail: undefined, cls: q.cls(cls), call: undefined }];
}

export function definitionValue(q: Query, d: Definition): Value {
  return q.guarded(
    d,
    () => sourceValue(q, d),
    () => unknown(q.site(d.at), "loop", d.name),
  );
}

function sourceValue(q: Query, d: Definition): Value {
  const { source } = d;
  switch (source.kind) {
    case "expression": {
      const typed = d.typeOf?.type && source.path.length === 0 ? typedValue(q, d.typeOf.type, q.site(d.at)) : undefined;
      const value = follow(q, q.value(source.expression), source.path, d.at);
      if (typed && value.every((a) => a.kind === "unknown" || a.kind === "parameter")) return typed;
      return along(value, "assigned", d.name, q.site(d.at));
    }
    case "augmented":
      return augmented(q, d);
    case "element":
      return follow(
        q,
        source.isKey ? unknown(q.site(d.at), "loop", d.name) : elementOf(q, q.value(source.iterable), q.site(d.at)),
        source.path,
        d.at,
      );
    case "parameter":
      return follow(q, parameterValue(q, source.fn, source.index), source.path, d.at);
    case "import":
      return importedValue(q, d);
    case "declaration":
      return q.value(source.value);
    case "enum":
      return enumValue(q, source.fact);
    case "unset":
      if (d.typeOf?.type) return typedValue(q, d.typeOf.type, q.site(d.at)) ?? [literal(null, q.site(d.at))];
      return [literal(null, q.site(d.at))];
    default:
      return unknown(q.site(d.at), "other", d.name);
  }
}

/** Goes from a destructured value to one of its targets. */
export function follow(q: Query, value: Value, path: readonly PathStep[], at: Fact): Value {
  let current = value;
  for (const step of path) {
    if ("key" in step) current = q.member(current, step.key, at as Expression);
    else if ("index" in step) current = atIndex(q, current, step.index, q.site(at));
    else if ("rest" in step) current = restOf(current, q.site(at));
    else current = withFallback(current, q.value(step.fallback));
  }
  return current;
}

function importedValue(q: Query, d: Definition): Value {
  if (d.source.kind !== "import") return unknown(q.site(d.at));
  const { statement, name } = d.source;
  const inPackage = name.bindsRoot ? packageValue(q, d) : undefined;
  if (inPackage) return inPackage;
  const specifier = specifierOf(statement, name);
  const found = q.imports.resolve(specifier, name.imported);
  if (found.kind === "value") return along(found.value, "imported", d.name, q.site(d.at));
  if (found.kind === "pending" || specifier.startsWith(".")) return unknown(q.site(d.at), "import", d.name);
  return [external(importPath(specifier, name.imported), q.site(d.at))];
}

/** Canonical access path of an imported name. */
export function importPath(specifier: string, imported: string): string {
  const module = specifier.replace(/^node:/, "");
  return imported === "*" || imported === "default" ? module : `${module}.${imported}`;
}

function enumValue(q: Query, fact: Fact): Value {
  if (fact.kind !== "enum") return unknown(q.site(fact));
  const entries = new Map(
    fact.members.map((m) => [m.name, { value: m.value ? q.value(m.value) : [literal(m.name, q.site(fact))], entry: undefined }] as const),
  );
  return [{ kind: "object", site: q.site(fact), trail: undefined, entries, isOpen: false, isEnum: true }];
}

/** True when no definition of the name lies between two places of its scope. */
export function isUnchangedBetween(q: Query, name: string, from: Fact, to: Fact): boolean {
  const binding = lookUp(q, name, to);
  if (!binding?.isLocal) return true;
  // What was checked outside the function is another variable of the same name.
  if (to.unit.owner && from.unit !== to.unit) return false;
  const start = orderOf(from);
  const end = orderOf(to);
  return !binding.definitions.some((d) => orderOfDefinition(d) > start && orderOfDefinition(d) < end);
}

export function nameOf(e: Expression): string {
  if (e.kind === "name") return e.name;
  if (e.kind === "member") return e.property;
  if (e.kind === "index" && e.index?.kind === "string") return e.index.value;
  if (e.kind === "call") return nameOf(e.callee);
  if (e.kind === "await" || e.kind === "cast") return nameOf(e.value);
  return describe(e);
}
