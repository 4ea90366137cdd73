/** What a module exports. */
import type { ExportFact, NameFact, Unit } from "../lang/facts.ts";
import { join } from "./atoms.ts";
import { declaredNames, isAllOf } from "./exports.ts";
import { definitionsAt, nameValue } from "./names.ts";
import type { Query } from "./query.ts";
import { declaredType } from "./types.ts";
import type { Member, ObjectAtom, Value } from "./values.ts";

/** The value of an exported name (`*`: the module as an object, `default`: its default export); undefined when there is none. */
export function moduleExport(q: Query, name: string): Value | undefined {
  return q.guarded(
    `export ${q.model.file} ${name}`,
    () => (q.language === "python" ? pythonExport(q, name) : scriptExport(q, name)),
    () => undefined,
  );
}

function pythonExport(q: Query, name: string): Value | undefined {
  if (name === "*") return [moduleObject(q, [...q.moduleNames().keys()])];
  if (q.moduleNames().has(name)) return valueAtEnd(q, name);
  return q.starred(name);
}

/** The value that a module-level name has when the module is loaded. */
function valueAtEnd(q: Query, name: string): Value | undefined {
  const last = q.model.facts.units.at(-1);
  if (!last) return undefined;
  const use = nameAtEnd(name, last);
  return definitionsAt(q, name, use).length > 0 ? nameValue(q, use) : undefined;
}

function nameAtEnd(name: string, unit: Unit): NameFact {
  return { kind: "name", unit, start: unit.text.length, end: unit.text.length, parent: undefined, name };
}

function moduleObject(q: Query, names: readonly string[]): ObjectAtom {
  const first = q.model.facts.units[0];
  const site = first ? q.site({ unit: first, start: 0, end: 0 }) : { file: q.model.file, unit: undefined, start: 0, end: 0 };
  return { kind: "object", site, trail: undefined, entries: new Lazy(names, (n) => moduleExport(q, n)), isOpen: false };
}

/** Members that are worked out when they are asked for. */
class Lazy extends Map<string, Member> {
  readonly #names: ReadonlySet<string>;
  readonly #find: (name: string) => Value | undefined;

  constructor(names: readonly string[], find: (name: string) => Value | undefined) {
    super();
    this.#names = new Set(names);
    this.#find = find;
  }

  override get(name: string): Member | undefined {
    const known = super.get(name);
    if (known) return known;
    const value = this.#find(name);
    const member = value && { value, entry: undefined };
    if (member) super.set(name, member);
    return member;
  }

  override has(name: string): boolean {
    return this.#names.has(name) || this.get(name) !== undefined;
  }
}

function scriptExport(q: Query, name: string): Value | undefined {
  const commonJs = commonJsExport(q, name);
  if (name === "*") {
    const names = q.exports().facts.flatMap((e) => e.names.map((n) => n.exported));
    return commonJs ?? [moduleObject(q, names)];
  }
  for (const e of q.exports().of(name)) {
    const found = fromExport(q, e, name);
    if (found) return found;
  }
  // A default import of a module that only has named exports is the module itself (CommonJS interoperation).
  return commonJs ?? typeNamed(q, name);
}

function typeNamed(q: Query, name: string): Value | undefined {
  const type = declaredType(q, name);
  return type && [type];
}

function fromExport(q: Query, e: ExportFact, name: string): Value | undefined {
  if (name === "default" && e.default) return q.value(e.default);
  const named = e.names.find((n) => n.exported === name);
  if (e.source !== undefined) {
    if (named) return imported(q, e.source, named.local);
    return isAllOf(e) ? imported(q, e.source, name) : undefined;
  }
  if (named) return valueAtEnd(q, named.local) ?? typeNamed(q, named.local);
  return e.declaration && declaredNames(e.declaration).includes(name) ? valueAtEnd(q, name) : undefined;
}

function imported(q: Query, source: string, name: string): Value | undefined {
  const found = q.imports.resolve(source, name);
  if (found.kind === "value") return found.value;
  if (found.kind !== "external") return undefined;
  const unit = q.model.facts.units[0];
  if (!unit) return undefined;
  const path = name === "*" || name === "default" ? source : `${source}.${name}`;
  return [{ kind: "external", site: q.site({ unit, start: 0, end: 0 }), trail: undefined, path, receiver: undefined, call: undefined }];
}

/** `module.exports = x`, `exports.name = x`, `module.exports.name = x`. */
function commonJsExport(q: Query, name: string): Value | undefined {
  const { commonJs } = q.exports();
  if (commonJs.length === 0) return undefined;
  const wholes = (): Value[] => commonJs.filter((c) => c.name === undefined).map((c) => q.value(c.value));
  if (name !== "*" && name !== "default") {
    const own = commonJs.findLast((c) => c.name === name);
    if (own) return q.value(own.value);
    const entry = wholes()
      .flat()
      .find((a) => a.kind === "object");
    return entry?.kind === "object" ? entry.entries.get(name)?.value : undefined;
  }
  const members = new Map<string, Value>();
  for (const c of commonJs) if (c.name !== undefined) members.set(c.name, q.value(c.value));
  const whole = wholes();
  if (whole.length > 0) return withMembers(join(whole), members);
  const object = moduleObject(q, []);
  return [{ ...object, entries: new Map([...members].map(([k, value]) => [k, { value, entry: undefined }])) }];
}

function withMembers(value: Value, members: ReadonlyMap<string, Value>): Value {
  if (members.size === 0) return value;
  return value.map((a) => {
    if (a.kind !== "object") return a;
    const entries = new Map<string, Member>(a.entries);
    for (const [name, v] of members) entries.set(name, { value: v, entry: undefined });
    return { ...a, entries };
  });
}
