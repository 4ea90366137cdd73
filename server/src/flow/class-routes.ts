/** Routes that lead to a class, in the file of the class: `app.add_route("/{id}", Items())`, `(r"/(\w+)", Items)` in a list of them. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, ClassFact, Expression, Fact, FunctionFact, MemberFact, NameFact, Unit } from "../lang/facts.ts";
import { describe } from "./atoms.ts";
import { pathOfValue } from "./decorators.ts";
import type { Query } from "./query.ts";
import type { Definition } from "./scopes.ts";
import type { DescribedCall } from "./semantics.ts";
import type { Atom, CallArgument, Value } from "./values.ts";

/** The method by which classes of handlers become functions. */
const AS_VIEW = "as_view";

type List = Extract<Expression, { kind: "list" }>;

/** What a route leads to. */
interface Target {
  readonly name: string;
  readonly isIt: (a: Atom) => boolean;
}

/**
 * Calls and lists that hold a class, or an instance of it; the path of a list, which has it behind something else, is empty. In Python other files that
 * register functions of this one count, too.
 */
export function classRoutes(q: Query, cls: ClassFact): readonly DescribedCall[] {
  const { id } = q.cls(cls);
  const isIt = (a: Atom): boolean => (a.kind === "class" || a.kind === "instance") && a.cls.id === id;
  const target = { name: cls.name ?? "", isIt };
  return [...routesTo(q, target), ...elsewhere(q, target)];
}

/** Calls in other files that hold a function, or a method. */
export function functionRoutes(q: Query, fn: FunctionFact): readonly DescribedCall[] {
  const { id } = q.fn(fn);
  return elsewhere(q, { name: fn.name ?? "", isIt: (a) => a.kind === "function" && a.fn.id === id });
}

function elsewhere(q: Query, target: Target): readonly DescribedCall[] {
  if (q.language !== "python" || target.name === "") return [];
  return q.imports.registrars().flatMap((user) => routesTo(user, target));
}

function routesTo(q: Query, { name, isIt }: Target): readonly DescribedCall[] {
  if (name === "") return [];
  return q.units().flatMap((unit) => {
    const all = routesIn(q, unit);
    if (all.size === 0) return [];
    const names = [name, ...otherNames(q.moduleNames(), name), ...otherNames(q.searched(unit).definitions, name)];
    const facts = new Set(names.flatMap((n) => all.get(n) ?? []));
    const holdsIt = (e: Expression): boolean => {
      const leaf = leafOf(e);
      return leaf !== undefined && names.includes(lastName(leaf)) && q.value(leaf).some(isIt);
    };
    return [...facts].flatMap((fact) => (givenTo(fact).some(holdsIt) ? [described(q, fact)] : []));
  });
}

/** Variables that hold an instance of the class, and what it is imported as. */
function otherNames(all: ReadonlyMap<string, readonly Definition[]>, name: string): readonly string[] {
  const isIt = ({ source }: Definition): boolean => (source.kind === "import" ? source.name.imported === name : isMaking(source, name));
  return [...all].flatMap(([variable, list]) => (list.some(isIt) ? [variable] : []));
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
        for (const e of fact.kind === "list" ? fact.items.slice(1) : givenTo(fact)) {
          const leaf = leafOf(e);
          const name = leaf && lastName(leaf);
          if (name) found.set(name, [...(found.get(name) ?? []), fact]);
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

/** The name, or the member, in what a route is given: `Items`, `Items()`, `Items.as_view("items")`. */
function leafOf(e: Expression): NameFact | MemberFact | undefined {
  if (e.kind === "name" || e.kind === "member") return e;
  if (e.kind !== "call") return undefined;
  const { callee } = e;
  return leafOf(callee.kind === "member" && callee.property === AS_VIEW ? callee.object : callee);
}

function lastName(leaf: NameFact | MemberFact): string {
  return leaf.kind === "name" ? leaf.name : leaf.property;
}

/** A list as if it were the arguments of a call. */
function callOfList(q: Query, list: List): DescribedCall["call"] {
  const site = q.site(list);
  const positional = list.items.map((item): CallArgument => ({ value: q.value(item), site: q.site(item), whole: undefined }));
  const shape = { isNew: false, named: new Map<string, CallArgument>(), hasOpenList: false, hasOpenMapping: false };
  return { site, calleeSite: site, argsSite: site, positional, ...shape };
}
