/** Which units of a file use a name for what: taken over by the next version when one function's body is all that changed. */
import { withNested } from "../lang/children.ts";
import type { CallFact, Expression, Patch, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";
import type { UnitIndex } from "./scopes.ts";
import type { UnitIndexes } from "./unit-indexes.ts";

type Table = Map<string, Set<Unit>>;

/** Tables of names for the units of one version of a file. */
export class NameTables {
  readonly #indexes: UnitIndexes;
  /** As they were when they were taken in: a body can come under another signature, and has other parameters then. */
  readonly #taken = new Map<Unit, UnitIndex>();
  readonly #declared: Table = new Map();
  readonly #members: Table = new Map();
  readonly #passed: Table = new Map();
  readonly #sources: Table = new Map();

  constructor(units: readonly Unit[], indexes: UnitIndexes) {
    this.#indexes = indexes;
    for (const unit of units) this.#take(unit);
  }

  /** Follows the step to the next version. */
  follow({ body: [gone, come] }: Patch): void {
    for (const unit of withNested(gone)) this.#drop(unit);
    for (const unit of withNested(come)) this.#take(unit);
  }

  /** Units that define a variable, function or class of this name. */
  declaring(name: string): Iterable<Unit> {
    return this.#declared.get(name) ?? [];
  }

  /** Something is put into objects under this name. */
  isMember(name: string): boolean {
    return this.#members.has(name);
  }

  /** Modules that are imported, as written. */
  sources(): Iterable<string> {
    return this.#sources.keys();
  }

  /** The last call that is given the name as an argument. */
  callWithArgument(name: string): CallFact | undefined {
    const [first, ...others] = this.#passed.get(name) ?? [];
    const last = others.reduce((a, b) => (a && isBefore(b, a) ? a : b), first);
    return last && this.#taken.get(last)?.calls.findLast((call) => argumentNames(call).includes(name));
  }

  #take(unit: Unit): void {
    const index = this.#indexes.of(unit);
    this.#taken.set(unit, index);
    for (const [table, name] of this.#entries(index)) {
      const units = table.get(name);
      if (units) units.add(unit);
      else table.set(name, new Set([unit]));
    }
  }

  #drop(unit: Unit): void {
    const index = this.#taken.get(unit);
    this.#taken.delete(unit);
    for (const [table, name] of index ? this.#entries(index) : []) {
      const units = table.get(name);
      units?.delete(unit);
      if (units?.size === 0) table.delete(name);
    }
  }

  *#entries(index: UnitIndex): Iterable<readonly [Table, string]> {
    for (const name of index.definitions.keys()) yield [this.#declared, name];
    for (const name of index.names) yield [this.#members, name];
    for (const name of index.sources) yield [this.#sources, name];
    for (const call of index.calls) for (const name of argumentNames(call)) yield [this.#passed, name];
  }
}

/** Names under which a call is given functions: `handler`, a method as `this.handler`, and either behind `.bind(this)`. */
export function argumentNames(call: CallFact): readonly string[] {
  return call.args.flatMap((a) => givenName(a.value) ?? []);
}

function givenName(e: Expression): string | undefined {
  if (e.kind === "name") return e.name;
  if (e.kind === "call") return e.callee.kind === "member" && e.callee.property === "bind" ? givenName(e.callee.object) : undefined;
  const isOwn = e.kind === "member" && e.object.kind === "name" && OWN.has(e.object.name);
  return isOwn ? ownName(e.property) : undefined;
}

/** How the methods of an object are called in it, in either language. */
const OWN = new Set(["this", "self"]);

/** The name under which a method is given by its own object. */
export function ownName(method: string): string {
  return `this.${method}`;
}

/** In the order of all units of a file: by their starts, and outer before inner. */
function isBefore(a: Unit, b: Unit): boolean {
  const delta = unitStart(a) - unitStart(b);
  return delta < 0 || (delta === 0 && depth(a) < depth(b));
}

function depth(unit: Unit): number {
  return unit.parent ? depth(unit.parent) + 1 : 0;
}
