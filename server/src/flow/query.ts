/** One analysis of one file: answers what an expression can be, with memo, bounds and cycles. All flow questions about a file go through it. */
import type { CallFact, ClassFact, Expression, Fact, FileFacts, FunctionFact, LanguageId, TypeFact, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";
import { literal, siteOf, unknown } from "./atoms.ts";
import { type Bounds, Memo } from "./bounds.ts";
import { buildCall, invoked } from "./calls.ts";
import { classRef } from "./classes.ts";
import type { Dependence } from "./dependence.ts";
import { evaluate } from "./evaluate.ts";
import type { Exports } from "./exports.ts";
import type { FileIndex } from "./file-index.ts";
import { functionRef } from "./functions.ts";
import { member, memberOf } from "./members.ts";
import { type Binding, definitionsAt, definitionValue, lookUp, nameValue } from "./names.ts";
import { parameterMember } from "./parameters.ts";
import { type Definition, specifierOf, type UnitIndex } from "./scopes.ts";
import type { DescribedFunction, Semantics } from "./semantics.ts";
import type { Shapes } from "./shape.ts";
import { starred } from "./stars.ts";
import { TypeMemos } from "./type-memos.ts";
import { typesIn } from "./types.ts";
import type { UnitIndexes } from "./unit-indexes.ts";
import type { Atom, CallInfo, ClassRef, FunctionRef, ParameterAtom, Site, Value } from "./values.ts";

/** What an import gives. */
export type Imported = { readonly kind: "value"; readonly value: Value } | { readonly kind: "external" } | { readonly kind: "pending" };

/** Answers imports of one file: `name` is an exported name, `default`, or `*` for the module itself. */
export interface Imports {
  resolve(specifier: string, name: string): Imported;
  /** True when the specifier leads out of the workspace, for sure. */
  isExternal(specifier: string): boolean;
  /** Files that import this one and may register its functions with a framework. */
  registrars(): readonly Query[];
  /** The flow of another file of the workspace. */
  of(file: string): Query | undefined;
  /** Files of the package that seem to make, or to declare, what is looked for (`makingOf`, `declaringOf`). */
  having(key: string): readonly Query[];
}

export interface FileModel {
  readonly file: string;
  readonly language: LanguageId;
  readonly facts: FileFacts;
}

/** A place in this file. */
interface Place {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

export class Query {
  readonly model: FileModel;
  readonly semantics: Semantics;
  readonly imports: Imports;
  readonly #indexes: UnitIndexes;
  readonly #values: Memo<Fact, Value>;
  readonly #functions = new Map<FunctionFact, FunctionRef>();
  readonly #classes = new Map<ClassFact, ClassRef>();
  readonly #ids = new Map<string, FunctionFact>();
  readonly types: TypeMemos;
  readonly #described = new Map<FunctionFact, DescribedFunction>();
  readonly #calls: Memo<CallFact, CallInfo>;
  readonly #definitions: Memo<Definition, Value>;
  readonly #variables = new Map<string, boolean>();
  #stars: boolean | undefined;
  readonly #starred: Memo<string, Value | undefined>;
  #types: ReadonlyMap<string, TypeFact> | undefined;
  #hasNeighbours: boolean | undefined;
  readonly #bounds: Bounds;
  readonly #dependence: Dependence | undefined;
  readonly fileIndex: FileIndex;

  constructor(
    model: FileModel,
    semantics: Semantics,
    imports: Imports,
    indexes: UnitIndexes,
    bounds: Bounds,
    dependence: Dependence | undefined,
  ) {
    this.#dependence = dependence;
    this.model = model;
    this.semantics = semantics;
    this.imports = imports;
    this.#indexes = indexes;
    this.#bounds = bounds;
    this.fileIndex = bounds.files.of(model.facts, indexes);
    this.#values = new Memo(bounds);
    this.types = new TypeMemos(bounds);
    this.#calls = new Memo(bounds);
    this.#starred = new Memo(bounds);
    this.#definitions = new Memo(bounds);
  }

  get language(): LanguageId {
    return this.model.language;
  }

  /** What an expression can be. */
  value(e: Expression): Value {
    const asker = this.#dependence?.enter(e.unit);
    const value = this.#values.get(e, () =>
      this.guarded(
        e,
        () => evaluate(this, e),
        () => unknown(this.site(e)),
      ),
    );
    this.#dependence?.leave(asker);
    return value;
  }

  /** Asks for a unit: answers that are remembered must depend on the same units whoever asked first. */
  within<T>(unit: Unit, answer: () => T): T {
    const asker = this.#dependence?.enter(unit);
    const value = answer();
    this.#dependence?.leave(asker);
    return value;
  }

  /** A memo for answers that other questions of this query may cut short. */
  memo<K, V>(): Memo<K, V> {
    return new Memo(this.#bounds);
  }

  /** Runs `answer` unless the same question is open already or questions nest too deep; then `otherwise`. */
  guarded<T>(question: unknown, answer: () => T, otherwise: () => T): T {
    return this.#bounds.guarded(question, answer, otherwise);
  }

  get bounds(): Pick<Bounds, "spend"> {
    return this.#bounds;
  }

  site(fact: { readonly unit: Unit; readonly start: number; readonly end: number }): Site {
    return siteOf(this.model.file, fact);
  }

  index(unit: Unit): UnitIndex {
    this.#dependence?.touch(unit);
    return this.#indexes.of(unit);
  }

  /** The index of a unit that is searched with all others for names: nothing depends on what else is in it. */
  searched(unit: Unit): UnitIndex {
    return this.#indexes.of(unit);
  }

  /** What `make` gives for a unit, kept with it across versions of the file: it may depend on nothing but the unit's own facts. */
  kept<T>(unit: Unit, name: string, make: () => T): T {
    return this.#indexes.kept(unit, name, make);
  }

  /**
   * False for calls that cannot do anything the model knows of, by the last name of what they call: the model does not know it, nothing
   * in this file is declared under it, and it is no member of something from another module. Most calls need not be evaluated so.
   */
  mayMatter(call: CallFact): boolean {
    // What is left after too many questions is not looked at: each call would take its time to learn nothing.
    if (this.#bounds.isExhausted) return false;
    const { callee } = call;
    const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : undefined;
    if (name === undefined || name === "this" || name === "super" || this.semantics.knows(name)) return true;
    if (this.declares(name)) return true;
    if (callee.kind !== "member") return this.#hasStars();
    return this.#namesMember(name) || (this.#importsWorkspace() && !this.#isOutside(callee.object));
  }

  /** The file has a variable, function or class of this name, in any scope. */
  declares(name: string): boolean {
    return remembered(this.#variables, name, () => {
      const units = this.#dependence ? [...this.fileIndex.tables.declaring(name)] : this.units();
      const of = (unit: Unit): readonly Definition[] => this.searched(unit).definitions.get(name) ?? [];
      return units.some((unit) => of(unit).some((d) => isOfInterest(this, d)));
    });
  }

  /** The file puts something into objects under this name. */
  #namesMember(name: string): boolean {
    return this.#dependence ? this.fileIndex.tables.isMember(name) : this.fileIndex.memberNames.has(name);
  }

  /** Something of this file comes, or may come, from another module of the workspace. */
  #importsWorkspace(): boolean {
    const sources = (): Iterable<string> =>
      this.#dependence ? this.fileIndex.tables.sources() : this.units().flatMap((unit) => this.searched(unit).sources);
    this.#hasNeighbours ??= [...sources()].some((s) => !this.imports.isExternal(s));
    return this.#hasNeighbours;
  }

  /** `math`, `os.path`: a global, or imported from outside of the workspace. */
  #isOutside(e: Expression): boolean {
    if (e.kind === "member") return this.#isOutside(e.object);
    if (e.kind !== "name" || e.name === "this" || e.name === "super") return false;
    const definitions = this.lookUp(e.name, e)?.definitions ?? [];
    if (definitions.length === 0 && this.#hasStars()) return false;
    return definitions.every(
      ({ source }) => source.kind === "import" && this.imports.isExternal(specifierOf(source.statement, source.name)),
    );
  }

  fn(fact: FunctionFact): FunctionRef {
    const known = this.#functions.get(fact);
    if (known) return known;
    const ref = functionRef(this, fact);
    this.#functions.set(fact, ref);
    this.#ids.set(ref.id, fact);
    return ref;
  }

  /** The declaration of a function of this file. */
  functionWithId(id: string): FunctionFact | undefined {
    return this.#ids.get(id);
  }

  described(fact: FunctionFact, make: () => DescribedFunction): DescribedFunction {
    const known = this.#described.get(fact);
    if (known) return known;
    const description = this.within(fact.unit, make);
    this.#described.set(fact, description);
    return description;
  }

  /** A call with its arguments evaluated. */
  callInfo(call: CallFact): CallInfo {
    return this.#calls.get(call, () => this.within(call.unit, () => buildCall(this, call)));
  }

  /** The value of `value.name`, read at `at`. */
  member(value: Value, name: string, at: Place): Value {
    return member(this, value, name, at);
  }

  /** A member of one alternative. */
  memberOf(atom: Atom, name: string, site: Site): Value {
    return memberOf(this, atom, name, site);
  }

  /** What calling a method of one alternative gives, for a call whose arguments are known. */
  invoke(receiver: Atom, name: string, call: CallInfo, text: string): Value {
    return invoked(this, receiver, name, call, text);
  }

  parameterMember(atom: ParameterAtom, name: string, site: Site): Value {
    return parameterMember(this, atom, name, site);
  }

  /** The scope that owns a name as seen from a place; undefined for globals of the language. */
  lookUp(name: string, at: Fact): Binding | undefined {
    return lookUp(this, name, at);
  }

  /** Definitions of a name that can reach a use. */
  definitionsAt(name: string, at: Fact): readonly Definition[] {
    return definitionsAt(this, name, at);
  }

  /** What a definition gives to its name. */
  definitionValue(d: Definition): Value {
    return this.within(d.at.unit, () => this.#definitions.get(d, () => definitionValue(this, d)));
  }

  /** A call that is given the name as an argument (`app.get("/", show)`). */
  callWithArgument(name: string): CallFact | undefined {
    return this.#dependence ? this.fileIndex.tables.callWithArgument(name) : this.fileIndex.arguments.get(name);
  }

  cls(fact: ClassFact): ClassRef {
    const known = this.#classes.get(fact);
    if (known) return known;
    const ref = classRef(this, fact);
    this.#classes.set(fact, ref);
    return ref;
  }

  /** Identity of a fact in the workspace. */
  id(fact: Fact): string {
    return `${this.model.file}#${unitStart(fact.unit) + fact.start}`;
  }

  /** Definitions of the module's own names, in order. */
  moduleNames(): ReadonlyMap<string, readonly Definition[]> {
    return this.fileIndex.moduleNames;
  }

  /** Assignments to names of an outer scope from inside functions: JavaScript's bare ones, Python's `global`. */
  remoteWrites(): ReadonlyMap<string, readonly Definition[]> {
    return this.fileIndex.remoteWrites;
  }

  /** True when assignments to `name` in this unit bind a name of an outer scope. */
  writesOutside(index: UnitIndex, name: string): boolean {
    return this.fileIndex.writesOutside(index, name);
  }

  /** What this file exports, as it is written. */
  exports(): Exports {
    return this.fileIndex.exports;
  }

  /** Interfaces and type aliases of the file. */
  typeDeclarations(): ReadonlyMap<string, TypeFact> {
    this.#types ??= new Map(this.model.facts.units.flatMap((unit) => this.kept(unit, "types", () => typesIn(unit.body))));
    return this.#types;
  }

  get shapes(): Shapes {
    return this.#bounds.shapes;
  }

  undefinedAt(fact: Fact): Value {
    return [literal(null, this.site(fact))];
  }

  /** The value that a star import of this file gives to a name; undefined when none does. */
  starred(name: string): Value | undefined {
    return this.#hasStars() ? this.#starred.get(name, () => starred(this, name)) : undefined;
  }

  /** Names may come from a module of the workspace without being named here. */
  #hasStars(): boolean {
    this.#stars ??= this.exports().starImports.some((s) => !this.imports.isExternal(s.source));
    return this.#stars;
  }

  /** The value of a name as seen from a place. */
  valueOfName(name: string, at: Fact): Value {
    return nameValue(this, { kind: "name", unit: at.unit, start: at.start, end: at.start, parent: at.parent, name });
  }

  /** Every unit of the file, outer before inner. */
  units(): readonly Unit[] {
    return this.fileIndex.units;
  }
}

function remembered(known: Map<string, boolean>, name: string, answer: () => boolean): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = answer();
  known.set(name, is);
  return is;
}

/** Not what an import from outside of the workspace gives a name that the model does not know. */
function isOfInterest(q: Query, { source }: Definition): boolean {
  if (source.kind !== "import" || q.semantics.knows(source.name.imported)) return true;
  return !q.imports.isExternal(specifierOf(source.statement, source.name));
}
