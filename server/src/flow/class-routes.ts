/** Routes that lead to a class, in the file of the class: `app.add_route("/{id}", Items())`, `(r"/(\w+)", Items)` in a list of them. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, ClassFact, Expression, Fact, Unit } from "../lang/facts.ts";
import { describe } from "./atoms.ts";
import { pathOfValue } from "./decorators.ts";
import type { Query } from "./query.ts";
import type { Definition } from "./scopes.ts";
import type { DescribedCall } from "./semantics.ts";
import type { CallArgument, Value } from "./values.ts";

type List = Extract<Expression, { kind: "list" }>;

/** Calls and lists that hold a class, or an instance of it, behind something else; the path of a list is empty. */
export function classRoutes(q: Query, cls: ClassFact): readonly DescribedCall[] {
  const name = cls.name ?? "";
  if (name === "") return [];
  const { id } = q.cls(cls);
  const isIt = (e: Expression): boolean => q.value(e).some((a) => (a.kind === "class" || a.kind === "instance") && a.cls.id === id);
  return q.units().flatMap((unit) => {
    const all = routesIn(q, unit);
    if (all.size === 0) return [];
    const names = [name, ...madeOf(q.moduleNames(), name), ...madeOf(q.searched(unit).definitions, name)];
    const facts = new Set(names.flatMap((n) => all.get(n) ?? []));
    return [...facts].flatMap((fact) =>
      givenTo(fact).some((e) => names.includes(classIn(e) ?? "") && isIt(e)) ? [described(q, fact)] : [],
    );
  });
}

/** Variables that hold an instance of the class. */
function madeOf(definitions: ReadonlyMap<string, readonly Definition[]>, name: string): readonly string[] {
  return [...definitions].flatMap(([variable, list]) => (list.some(({ source }) => isMaking(source, name)) ? [variable] : []));
}

function isMaking(source: Definition["source"], name: string): boolean {
  if (source.kind !== "expression" || source.path.length > 0) return false;
  const { expression: e } = source;
  return e.kind === "call" && e.callee.kind === "name" && e.callee.name === name;
}

function described(q: Query, fact: CallFact | List): DescribedCall {
  if (fact.kind === "list") return { path: "", call: callOfList(q, fact) };
  return { path: pathOfValue(q.value(fact.callee)) || describe(fact.callee), call: q.callInfo(fact) };
}

/** What the file keeps in tables called like this under a key: `app.converters["list"] = ListConverter`. */
export function keptUnder(q: Query, table: string, key: string): Value {
  return q.units().flatMap((unit) =>
    q
      .searched(unit)
      .writes.filter((w) => w.form === "set" && w.path.at(-1) === key && w.path.at(-2) === table)
      .flatMap((w) => q.value(w.value)),
  );
}

function routesIn(q: Query, unit: Unit): ReadonlyMap<string, readonly (CallFact | List)[]> {
  return q.kept(unit, "class routes", () => {
    const found = new Map<string, (CallFact | List)[]>();
    const visit = (fact: Fact): void => {
      if (fact.kind === "call" || fact.kind === "list")
        for (const e of givenTo(fact).slice(1)) {
          const name = classIn(e);
          if (name !== undefined) found.set(name, [...(found.get(name) ?? []), fact]);
        }
      forEachChild(fact, visit);
    };
    unit.body.forEach(visit);
    return found;
  });
}

function givenTo(fact: CallFact | List): readonly Expression[] {
  return fact.kind === "call" ? fact.args.map((a) => a.value) : fact.items;
}

function classIn(e: Expression): string | undefined {
  if (e.kind === "name") return e.name;
  return e.kind === "call" && e.callee.kind === "name" ? e.callee.name : undefined;
}

/** A list as if it were the arguments of a call. */
function callOfList(q: Query, list: List): DescribedCall["call"] {
  const site = q.site(list);
  const positional = list.items.map((item): CallArgument => ({ value: q.value(item), site: q.site(item), whole: undefined }));
  const shape = { isNew: false, named: new Map<string, CallArgument>(), hasOpenList: false, hasOpenMapping: false };
  return { site, calleeSite: site, argsSite: site, positional, ...shape };
}
