/** What a whole file says, from its facts alone: kept with the facts, because every analysis of a file that imports it asks again. */
import { withNested } from "../lang/children.ts";
import type { CallFact, FileFacts, Unit } from "../lang/facts.ts";
import { Exports, exportsOfUnit } from "./exports.ts";
import { argumentNames, NameTables } from "./name-tables.ts";
import type { Definition, MemberWrite, UnitIndex } from "./scopes.ts";
import type { UnitIndexes } from "./unit-indexes.ts";

/** Answers about one version of a file, each worked out when it is first asked for. */
export class FileIndex {
  readonly #facts: FileFacts;
  readonly #indexes: UnitIndexes;
  #units: readonly Unit[] | undefined;
  #exports: Exports | undefined;
  #moduleNames: ReadonlyMap<string, readonly Definition[]> | undefined;
  #remoteWrites: ReadonlyMap<string, readonly Definition[]> | undefined;
  #memberNames: ReadonlySet<string> | undefined;
  #methodsGiven: ReadonlyMap<string, readonly MemberWrite[]> | undefined;
  #arguments: ReadonlyMap<string, CallFact> | undefined;
  #tables: NameTables | undefined;

  /** `before`: that of the version before, which is not asked any more. */
  constructor(facts: FileFacts, indexes: UnitIndexes, before: FileIndex | undefined) {
    this.#facts = facts;
    this.#indexes = indexes;
    const patch = facts.since?.patch;
    if (!before || !patch) return;
    this.#tables = before.#tables;
    before.#tables = undefined;
    this.#tables?.follow(patch);
  }

  /** For documents that change with each keystroke; where facts stay, answers to single questions cost less. */
  get tables(): NameTables {
    this.#tables ??= new NameTables(this.units, this.#indexes);
    return this.#tables;
  }

  /** Every unit of the file, outer before inner. */
  get units(): readonly Unit[] {
    this.#units ??= allUnits(this.#facts);
    return this.#units;
  }

  get exports(): Exports {
    this.#exports ??= new Exports(
      this.#facts.units.map((u) => this.#indexes.kept(u, "exports", () => exportsOfUnit(u, this.#indexes.of(u)))),
    );
    return this.#exports;
  }

  /** Definitions of the module's own names, in order. */
  get moduleNames(): ReadonlyMap<string, readonly Definition[]> {
    if (this.#moduleNames) return this.#moduleNames;
    const names = new Map<string, Definition[]>();
    for (const unit of this.#facts.units) merge(names, this.#indexes.of(unit).definitions);
    this.#moduleNames = names;
    return names;
  }

  /** Assignments to names of an outer scope from inside functions: JavaScript's bare ones, Python's `global`. */
  get remoteWrites(): ReadonlyMap<string, readonly Definition[]> {
    if (this.#remoteWrites) return this.#remoteWrites;
    const writes = new Map<string, Definition[]>();
    for (const unit of this.units) {
      if (!unit.owner) continue;
      const names = this.#indexes.kept(unit, "outer names", () => this.#namesWrittenOutside(unit));
      if (names.length === 0) continue;
      const index = this.#indexes.of(unit);
      for (const name of names) if (this.writesOutside(index, name)) append(writes, name, index.definitions.get(name) ?? []);
    }
    this.#remoteWrites = writes;
    return writes;
  }

  /** Names that what is inside a function binds in an outer scope, unless the function has parameters of these names. */
  #namesWrittenOutside(unit: Unit): readonly string[] {
    const { globals, definitions } = this.#indexes.of(unit);
    if (this.#facts.language === "python") return [...globals].filter((name) => definitions.has(name));
    const isBare = (list: readonly Definition[]) => list.every((d) => d.isBare || d.source.kind === "parameter");
    return [...definitions].filter(([, list]) => isBare(list)).map(([name]) => name);
  }

  /** True when assignments to `name` in a unit bind a name of an outer scope. */
  writesOutside(index: UnitIndex, name: string): boolean {
    if (this.#facts.language === "python") return index.globals.has(name);
    return (index.definitions.get(name) ?? []).every((d) => d.isBare);
  }

  /** Methods that the file gives to what names hold: `client.getJson = async (key) => …`. */
  get methodsGiven(): ReadonlyMap<string, readonly MemberWrite[]> {
    if (this.#methodsGiven) return this.#methodsGiven;
    const found = new Map<string, MemberWrite[]>();
    for (const unit of this.units)
      for (const w of this.#indexes.kept(unit, "methods given", () => this.#indexes.of(unit).writes.filter(givesMethod))) {
        const known = found.get(w.root);
        if (known) known.push(w);
        else found.set(w.root, [w]);
      }
    this.#methodsGiven = found;
    return found;
  }

  /** All names under which the file puts anything into objects. */
  get memberNames(): ReadonlySet<string> {
    if (this.#memberNames) return this.#memberNames;
    const names = new Set<string>();
    for (const unit of this.units) for (const name of this.#indexes.of(unit).names) names.add(name);
    this.#memberNames = names;
    return names;
  }

  /** Names that are given as arguments, each with its call. */
  get arguments(): ReadonlyMap<string, CallFact> {
    if (this.#arguments) return this.#arguments;
    const calls = new Map<string, CallFact>();
    for (const unit of this.units)
      for (const [name, call] of this.#indexes.kept(unit, "arguments", () => namedArguments(this.#indexes.of(unit)))) calls.set(name, call);
    this.#arguments = calls;
    return calls;
  }
}

/** The indexes of all files whose facts are in use. */
export class FileIndexes {
  readonly #known = new WeakMap<FileFacts, FileIndex>();

  of(facts: FileFacts, indexes: UnitIndexes): FileIndex {
    const known = this.#known.get(facts);
    if (known) return known;
    const before = facts.since?.before.deref();
    const made = new FileIndex(facts, indexes, before && this.#known.get(before));
    this.#known.set(facts, made);
    return made;
  }
}

function allUnits(facts: FileFacts): readonly Unit[] {
  return facts.units.flatMap(withNested);
}

function merge(into: Map<string, Definition[]>, from: ReadonlyMap<string, readonly Definition[]>): void {
  for (const [name, list] of from) append(into, name, list);
}

function append(into: Map<string, Definition[]>, name: string, list: readonly Definition[]): void {
  const known = into.get(name);
  if (known) known.push(...list);
  else into.set(name, [...list]);
}

/** Those of the module and of the object itself are told by themselves. */
const OWN = new Set(["module", "exports", "this", "self", "cls"]);

/** A function, or what a call makes of one, is given to something as its method. */
export function givesMethod({ form, path, root, value }: MemberWrite): boolean {
  return form === "set" && path.length === 1 && (value.kind === "function" || value.kind === "call") && !OWN.has(root);
}

function namedArguments(index: UnitIndex): readonly (readonly [string, CallFact])[] {
  return index.calls.flatMap((call) => argumentNames(call).map((name) => [name, call] as const));
}
