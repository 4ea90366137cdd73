/** What a module exports, by what is written: the statements that may export a name, looked up instead of searched for each time. */
import type { ExportFact, Expression, ImportFact, Pattern, Statement, Unit } from "../lang/facts.ts";
import { pathOf, type UnitIndex } from "./scopes.ts";

/** `module.exports = x` (no name), `exports.name = x`, `module.exports.name = x`. */
export interface CommonJsExport {
  readonly name: string | undefined;
  readonly value: Expression;
}

/** A statement with the names that it states. */
interface StatedExport {
  readonly fact: ExportFact;
  readonly names: ReadonlySet<string>;
}

/** What the statements of one unit export. */
export interface UnitExports {
  readonly stated: readonly StatedExport[];
  readonly commonJs: readonly CommonJsExport[];
  /** Python: `from x import *`, at any depth outside functions. */
  readonly starImports: readonly ImportFact[];
}

/** The exports of one top-level unit, from nothing but its own facts. */
export function exportsOfUnit(unit: Unit, index: UnitIndex): UnitExports {
  return {
    stated: unit.body.filter((s) => s.kind === "export").map((fact) => ({ fact, names: new Set(statedNames(fact)) })),
    commonJs: index.assigns.flatMap((a) => {
      const { value } = a;
      return value ? a.targets.flatMap((t) => commonJsTarget(t).map((name) => ({ name, value }))) : [];
    }),
    starImports: index.stars,
  };
}

/** The name under which a module of CommonJS exports what is assigned to a target; one without a name is that of the module itself. */
export function commonJsTarget(target: Pattern): readonly (string | undefined)[] {
  const path = pathOf(target);
  const rest = path?.[0] === "module" && path[1] === "exports" ? path.slice(2) : path?.[0] === "exports" ? path.slice(1) : undefined;
  return rest && rest.length < 2 ? [rest[0]] : [];
}

/** The exports of one module. */
export class Exports {
  readonly commonJs: readonly CommonJsExport[];
  readonly starImports: readonly ImportFact[];
  readonly #stated: readonly StatedExport[];
  /** The statements that export all of another module. */
  readonly #allOf: readonly ExportFact[];
  /** Statements by the names that are stated somewhere; undefined until they are asked for. */
  readonly #byName: Map<string, readonly ExportFact[] | undefined>;

  constructor(units: readonly UnitExports[]) {
    this.#stated = units.flatMap((u) => u.stated);
    this.#allOf = this.facts.filter(isAllOf);
    this.#byName = new Map(this.#stated.flatMap((s) => [...s.names].map((name) => [name, undefined])));
    this.commonJs = units.flatMap((u) => u.commonJs);
    this.starImports = units.flatMap((u) => u.starImports);
  }

  get facts(): readonly ExportFact[] {
    return this.#stated.map((s) => s.fact);
  }

  /** The statements that may export a name, in order: those that state it, and every `export * from`. */
  of(name: string): readonly ExportFact[] {
    if (!this.#byName.has(name)) return this.#allOf;
    const found = this.#byName.get(name) ?? this.#stated.filter((s) => s.names.has(name) || isAllOf(s.fact)).map((s) => s.fact);
    this.#byName.set(name, found);
    return found;
  }
}

/** `export * from "source"`. */
export function isAllOf(e: ExportFact): boolean {
  return e.source !== undefined && e.isStar && e.names.length === 0;
}

function statedNames(e: ExportFact): readonly string[] {
  return [...e.names.map((n) => n.exported), ...(e.default ? ["default"] : []), ...(e.declaration ? declaredNames(e.declaration) : [])];
}

/** The names that a declaration declares. */
export function declaredNames(s: Statement): readonly string[] {
  switch (s.kind) {
    case "declaration":
      return s.value.name ? [s.value.name] : [];
    case "enum":
    case "namespace":
      return [s.name];
    case "assign":
      return s.targets.flatMap(patternNames);
    default:
      return [];
  }
}

function patternNames(p: Pattern): readonly string[] {
  switch (p.kind) {
    case "name":
      return [p.name];
    case "objectPattern":
      return p.entries.flatMap((e) => patternNames(e.target));
    case "listPattern":
      return p.items.flatMap((i) => (i ? patternNames(i) : []));
    case "defaultPattern":
      return patternNames(p.target);
    default:
      return [];
  }
}
