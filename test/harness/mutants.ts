/** Mutants of the tables: the rows with one thing taken away (a row, a path, a case, a fix, an alternative of a selector). */

import type { ClientRow, Condition, FixRow, GivenRow, HopRow, SettingsRow } from "../../server/src/libraries/row.ts";
import type { Catalogue } from "../../server/src/model/catalogue.ts";

export type Row = ClientRow | SettingsRow | GivenRow;
/** What stands in place of objects of the tables; `undefined` takes them away. */
export type Replacements = ReadonlyMap<object, object | undefined>;

export interface Mutant {
  /** Names it for the list of equivalent ones: `python arq: data.transport[2] {"when":["0|host=","absent"],"is":"localhost"}`. */
  readonly name: string;
  readonly replace: Replacements;
  /** The rows that have it: something that several share is one mutant, as it is one place in the tables. */
  readonly rows: readonly Row[];
}

/** All mutants of the rows on clients, settings and clients that are given. */
export function mutantsOf(catalogue: Pick<Catalogue, "clients" | "settings" | "given">): readonly Mutant[] {
  const rows: readonly Row[] = [...catalogue.clients, ...catalogue.settings, ...catalogue.given.filter((r) => r.package)];
  const found = new Collector();
  for (const row of rows) ofRow(row, found);
  return found.all();
}

/** A row after a mutation. */
export function mutated<T extends object>(value: T, replace: Replacements): T | undefined {
  if (replace.has(value)) return replace.get(value) as T | undefined;
  if (Array.isArray(value)) {
    const items = value.map((v) => (isObject(v) ? mutated(v, replace) : v));
    return (items.every((v, i) => v === value[i]) ? value : items.filter((v) => v !== undefined)) as T;
  }
  const entries = Object.entries(value).map(([k, v]) => [k, isObject(v) ? mutated(v, replace) : v] as const);
  const isSame = entries.every(([k, v]) => v === (value as Record<string, unknown>)[k]);
  return isSame ? value : (Object.fromEntries(entries.filter(([, v]) => v !== undefined)) as T);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Mutants by what they replace, so that what is shared counts once. */
class Collector {
  readonly #found = new Map<string, { name: string; replace: Map<object, object | undefined>; rows: Set<Row> }>();
  readonly #ids = new Map<object, number>();

  /** An object as it is without something; `key` says without what. */
  add(row: Row, what: string, target: object, key: string, instead: object | undefined, family: object = target): void {
    const id = `${this.#id(family)} ${key}`;
    const known = this.#found.get(id) ?? { name: `${row.language} ${row.library}: ${what}`, replace: new Map(), rows: new Set<Row>() };
    this.#found.set(id, known);
    known.replace.set(target, instead);
    known.rows.add(row);
  }

  all(): readonly Mutant[] {
    return [...this.#found.values()].map((m) => ({ ...m, rows: [...m.rows] }));
  }

  #id(object: object): number {
    const known = this.#ids.get(object) ?? this.#ids.size;
    this.#ids.set(object, known);
    return known;
  }
}

const LISTS = ["create", "names", "objects", "calls", "types", "decorators", "values", "derive"] as const;
const OPTIONAL = ["guard", "likely", "versions", "commands", "leaksInRepr", "isFake", "each", "lasting"] as const;

function ofRow(row: Row, found: Collector): void {
  const own = row as unknown as Readonly<Record<string, unknown>>;
  const create = "create" in row ? row.create[0] : "names" in row ? row.names[0] : "given";
  found.add(row, `row ${create}`, row, "row", undefined);
  for (const list of LISTS) {
    const items = (own[list] ?? []) as readonly string[];
    if (items.length < 2 && list !== "derive") continue;
    for (const item of items) {
      const rest = items.filter((other) => other !== item);
      found.add(row, `${list} ${item}`, items, item, rest);
    }
  }
  for (const name of OPTIONAL) if (own[name] !== undefined) found.add(row, `${create} ${name}`, row, name, { ...row, [name]: undefined });
  if ("url" in row && row.url) ofFields(row, `${create} url`, row.url, found);
  if ("let" in row && row.let) ofLet(row, `${create} let`, row.let, found);
  if ("guard" in row && row.guard) ofCondition(row, `${create} guard`, row.guard, found);
  if ("likely" in row && row.likely) ofCondition(row, `${create} likely`, row.likely, found);
  if ("hops" in row && row.hops) ofHops(row, create ?? "", row.hops, found);
  if ("serializers" in row && row.serializers) {
    const { serializers } = row;
    for (const at of serializers.at)
      found.add(row, `serializers ${at}`, serializers, at, { ...serializers, at: serializers.at.filter((a) => a !== at) });
    if (serializers.surely) found.add(row, "serializers surely", serializers, "surely", { ...serializers, surely: undefined });
  }
}

function ofFields(row: Row, what: string, target: object, found: Collector): void {
  for (const key of Object.keys(target)) found.add(row, `${what}.${key}`, target, key, { ...target, [key]: undefined });
}

function ofLet(row: Row, what: string, named: Readonly<Record<string, string>>, found: Collector): void {
  for (const [key, selector] of Object.entries(named))
    for (const [gone, rest] of without(selector))
      found.add(row, `${what}.${key} ${gone}`, named, `${key} ${gone}`, { ...named, [key]: rest });
}

/** A selector without each of its alternatives; what is left of a single one picks nothing. */
function without(selector: string): readonly (readonly [string, string])[] {
  if (selector === "$none") return [];
  const parts = selector.split("|");
  return parts.map((p, i) => [p, parts.length === 1 ? "$none" : parts.filter((_, j) => j !== i).join("|")] as const);
}

function ofHops(row: Row, create: string, hops: Readonly<Record<string, HopRow>>, found: Collector): void {
  for (const [name, hop] of Object.entries(hops)) {
    const what = `${create} ${name}`;
    if (Object.keys(hops).length > 1) found.add(row, what, hops, name, { ...hops, [name]: undefined });
    for (const key of ["host", "username"] as const) {
      const selector = hop[key];
      if (selector === undefined) continue;
      for (const [gone, rest] of without(selector))
        found.add(row, `${what}.${key} ${gone}`, hop, `${key} ${selector} ${gone}`, { ...hop, [key]: rest }, familyOf(hop));
    }
    for (const key of ["password", "otherAuth"] as const) ofSelectors(row, what, hop, key, found);
    for (const key of ["transport", "verification"] as const) ofCases(row, `${what}.${key}`, hop[key] ?? [], found);
    for (const key of ["tlsFix", "verificationFix", "authFix"] as const) ofFixes(row, `${what}.${key}`, hop[key] ?? [], found);
  }
}

/** Hops that are made of one another share tables, and the strings beside them are the same place, too. */
function familyOf(hop: HopRow): object {
  return hop.verification ?? hop.transport;
}

function ofSelectors(row: Row, what: string, hop: HopRow, key: "password" | "otherAuth", found: Collector): void {
  const all = hop[key] ?? [];
  all.forEach((selector, i) => {
    for (const [gone, rest] of without(selector)) {
      found.add(
        row,
        `${what}.${key} ${gone}`,
        all,
        `${selector} ${gone}`,
        all.map((s, j) => (i === j ? rest : s)),
      );
    }
  });
}

function ofCases(row: Row, what: string, cases: HopRow["transport"] | NonNullable<HopRow["verification"]>, found: Collector): void {
  for (const c of cases) {
    const text = `${what} ${JSON.stringify(c)}`;
    found.add(row, text, c, "case", undefined);
    if (c.at !== undefined)
      for (const [gone, rest] of without(c.at)) found.add(row, `${text} at ${gone}`, c, `at ${gone}`, { ...c, at: rest });
    if (c.when) ofCondition(row, text, c.when, found);
  }
}

/** Parts of a condition, and alternatives of its selectors. */
function ofCondition(row: Row, what: string, condition: Condition, found: Collector): void {
  if ("all" in condition) ofParts(row, what, condition.all, found);
  else if ("any" in condition) ofParts(row, what, condition.any, found);
  else if ("not" in condition) ofCondition(row, what, condition.not, found);
  else if ("surely" in condition) ofCondition(row, what, condition.surely, found);
  else if (!("version" in condition)) {
    const [selector, test] = condition as readonly [string, string];
    if (!selector.includes("|")) return;
    for (const [gone, rest] of without(selector)) found.add(row, `${what} if ${gone}`, condition, gone, [rest, test]);
  }
}

function ofParts(row: Row, what: string, parts: readonly Condition[], found: Collector): void {
  parts.forEach((part, i) => {
    const rest = parts.filter((_, j) => j !== i);
    if (rest.length > 0) found.add(row, `${what} without ${JSON.stringify(part)}`, parts, String(i), rest);
    ofCondition(row, what, part, found);
  });
}

function ofFixes(row: Row, what: string, fixes: readonly FixRow[], found: Collector): void {
  for (const fix of fixes) {
    const text = `${what} "${fix.title}" ${JSON.stringify(fix.when ?? "")}`;
    found.add(row, text, fix, "fix", undefined);
    if (fix.when) ofCondition(row, text, fix.when, found);
    if (fix.edits.length > 1) for (const edit of fix.edits) found.add(row, `${text} ${JSON.stringify(edit)}`, edit, "edit", undefined);
    if (fix.also) ofFixes(row, `${what}.also`, fix.also, found);
  }
}
