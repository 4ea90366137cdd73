/** What functions give away of what they are given: to clients, and to functions that they get. */
import type { Expression, FunctionFact, Pattern, Unit } from "../lang/facts.ts";
import { join } from "./atoms.ts";
import { effectsOf } from "./effects.ts";
import type { Query } from "./query.ts";
import type { Atom, Effect, ParameterAtom, Value } from "./values.ts";

/** Objects in objects: `{ data: { user: { token } } }`. */
const DEEPEST = 4;

/** The parameters of a function, or members of them, that it sends. */
export function sendsOf(q: Query, fact: FunctionFact): readonly ParameterAtom[] {
  const { id } = q.fn(fact);
  const visit = (unit: Unit): readonly ParameterAtom[] => [
    ...q.semantics.sent(q, unit).flatMap((e) => parametersIn(q.value(e), id, DEEPEST)),
    ...unit.nested.flatMap(visit),
  ];
  return fact.body ? visit(fact.body) : [];
}

function parametersIn(value: Value, fn: string, depth: number): readonly ParameterAtom[] {
  return depth < 0
    ? []
    : value.flatMap((a) => (a.kind === "parameter" ? (a.fn === fn ? [a] : []) : partsOf(a).flatMap((v) => parametersIn(v, fn, depth - 1))));
}

/** What is shown with an atom. */
function partsOf(a: Atom): readonly Value[] {
  if (a.kind === "text") return a.parts;
  if (a.kind === "list") return a.items;
  if (a.kind !== "object") return [];
  return [...[...a.entries.values()].map((m) => m.value), ...(a.given ? [a.given.value] : [])];
}

/** The arguments at one position of all calls of a parameter inside its function. */
export function handed(q: Query, fact: FunctionFact, parameter: Pattern, argument: number): Value {
  const name = parameter.kind === "name" ? parameter.name : "";
  const found: Value[] = [];
  const visit = (unit: Unit): void => {
    for (const call of q.index(unit).calls) {
      const given = call.callee.kind === "name" && call.callee.name === name ? call.args[argument] : undefined;
      if (given && given.spread === undefined && isParameter(q, fact, call.callee)) found.push(q.value(given.value));
    }
    for (const inner of unit.nested) visit(inner);
  };
  if (fact.body) visit(fact.body);
  return join(found);
}

function isParameter(q: Query, fact: FunctionFact, e: Expression): boolean {
  const all = e.kind === "name" ? (q.lookUp(e.name, e)?.definitions ?? []) : [];
  return all.some((d) => d.source.kind === "parameter" && d.source.fn === fact);
}

/** The effects of all calls inside of a function, whatever they depend on. */
export function doneIn(q: Query, fact: FunctionFact): readonly Effect[] {
  const visit = (unit: Unit): readonly Effect[] => [
    ...q.index(unit).calls.flatMap((call) => (q.mayMatter(call) ? effectsOf(q, call) : [])),
    ...unit.nested.flatMap(visit),
  ];
  return fact.body ? visit(fact.body) : [];
}
