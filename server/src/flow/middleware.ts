/** Functions that run before a handler, and let its request go on or not: what they make sure of. */
import { forEachChild, withNested } from "../lang/children.ts";
import type { CallFact, Expression, Fact, FunctionFact, Unit } from "../lang/facts.ts";
import { constantText } from "./atoms.ts";
import { receiverCount } from "./describe.ts";
import { type Condition, conditionsAt } from "./dominators.ts";
import { isCheckedAt, isSettledAt } from "./guards.ts";
import { follow } from "./names.ts";
import type { Query } from "./query.ts";
import { pathOf } from "./scopes.ts";
import { subjectsOf } from "./subjects.ts";
import { argumentFor } from "./substitute.ts";
import { sourcesOf } from "./tokens.ts";
import type { MadeBy, Submitted, Value } from "./values.ts";

/**
 * Members of the first parameter (`params.id`) that are checked, or were set to what is harmless, at every call of the third, which lets the
 * request go on.
 */
export function admitted(q: Query, fn: FunctionFact, made: readonly MadeBy[]): readonly string[] {
  const [request, , next] = fn.params.map((p) => (p.pattern.kind === "name" ? p.pattern.name : undefined));
  if (!fn.body || request === undefined || next === undefined) return [];
  const calls = withNested(fn.body).flatMap((unit) => q.index(unit).calls);
  const exits = calls.filter((c) => c.callee.kind === "name" && c.callee.name === next && c.args.length === 0);
  if (exits.length === 0) return admittedByGiven(q, calls, [request, next], made);
  const candidates = new Set<string>();
  for (const c of conditionsAt(exits[0] as CallFact, () => false))
    for (const e of expressionsOf(c)) membersIn(q, e, `${request}.`, candidates);
  const checked = [...candidates].filter((path) => exits.every((exit) => isCheckedAt(q, exit, [path])));
  const set = writtenMembers(q, exits, request).filter((path) => exits.every((exit) => isSettledAt(q, exit, path)));
  return [...new Set([...checked, ...set])].map((path) => path.slice(request.length + 1));
}

/** `(req, res, next) => Promise.resolve(given(req, res, next)).catch(next)`: what the function makes sure of that its maker was given. */
function admittedByGiven(q: Query, calls: readonly CallFact[], names: readonly string[], made: readonly MadeBy[]): readonly string[] {
  const isNamed = (call: CallFact, name: string): boolean => call.args.some((a) => a.value.kind === "name" && a.value.name === name);
  const handed = calls.filter((c) => names.every((name) => isNamed(c, name)));
  const [call] = handed;
  const given = call && handed.length === 1 ? givenTo(q, call.callee, made) : undefined;
  const [only] = given ?? [];
  return given?.length === 1 && only?.kind === "function" ? only.fn.summary().admits(only.made ?? []) : [];
}

/** Members of the request that are assigned to where it goes on. */
function writtenMembers(q: Query, exits: readonly CallFact[], request: string): readonly string[] {
  const writes = exits.flatMap((exit) => q.index(exit.unit).writes);
  return writes.flatMap((w) => (w.root === request && w.path.length === 2 ? [[request, ...w.path].join(".")] : []));
}

function expressionsOf(c: Condition): readonly Expression[] {
  if (c.kind === "returned") return c.expressions;
  if (c.kind === "either") return c.branches.flatMap((branch) => branch.flatMap(expressionsOf));
  return c.kind === "test" ? [c.test] : [c.subject];
}

/** Members of the request that are named: `req.params.id`, or `id` after `const { id } = req.params`. */
function membersIn(q: Query, fact: Fact, start: string, into: Set<string>): void {
  if (fact.kind === "member" || fact.kind === "index" || fact.kind === "name")
    for (const path of [...subjectsOf(q, fact), ...sourcesOf(q, fact)]) if (path.startsWith(start)) into.add(path);
  forEachChild(fact, (child) => membersIn(q, child, start, into));
}

/** Names on either side of equalities in a function that can throw, functions inside of it included. */
export function compared(q: Query, fn: FunctionFact): readonly string[] {
  const units = fn.body ? withNested(fn.body) : [];
  if (!units.some((u) => q.index(u).facts.some((f) => f.kind === "throw"))) return [];
  const names = new Set<string>();
  const visit = (fact: Fact): void => {
    if (fact.kind === "binary" && /^===?$/.test(fact.operator)) for (const side of [fact.left, fact.right]) addLastName(side, names);
    forEachChild(fact, visit);
  };
  for (const unit of units) unit.body.forEach(visit);
  return [...names];
}

function addLastName(e: Expression, into: Set<string>): void {
  if (e.kind === "name") into.add(e.name);
  else if (e.kind === "member") into.add(e.property);
}

/** Members of the first parameter that the function gives to methods of something that its maker chose: `schema.parse(req.body)`. */
export function submitted(q: Query, fn: FunctionFact, made: readonly MadeBy[]): readonly Submitted[] {
  const request = fn.params[0]?.pattern.kind === "name" ? fn.params[0].pattern.name : undefined;
  const found: Submitted[] = [];
  const visit = (unit: Unit): void => {
    for (const call of q.index(unit).calls) found.push(...submittedBy(q, call, request as string, made));
    for (const inner of unit.nested) visit(inner);
  };
  if (fn.body && request !== undefined) visit(fn.body);
  return found;
}

function submittedBy(q: Query, call: CallFact, request: string, made: readonly MadeBy[]): readonly Submitted[] {
  const { callee } = call;
  if (callee.kind !== "member") return [];
  const { object, property: method } = callee;
  const members = call.args.flatMap((a, position) => membersOf(q, a.value, request, made).map((m) => ({ ...m, position })));
  if (members.length === 0) return [];
  const receiver = givenTo(q, object, made) ?? q.value(object);
  return members.map((m) => ({ ...m, method, receiver }));
}

/** What the maker of the function gave for the parameter that an expression names, whatever its annotation says. */
function givenTo(q: Query, e: Expression, made: readonly MadeBy[]): Value | undefined {
  if (e.kind === "member") {
    const object = givenTo(q, e.object, made);
    return object && q.member(object, e.property, e);
  }
  const definition = e.kind === "name" ? q.definitionsAt(e.name, e)[0] : undefined;
  if (definition?.source.kind !== "parameter") return undefined;
  const { fn, index, path } = definition.source;
  const maker = made.find((m) => m.fn.id === q.fn(fn).id);
  if (!maker) return undefined;
  return follow(q, argumentFor(maker.fn.summary(), index - receiverCount(q, fn), maker.call), path, e);
}

/** `req.body`, `{ body: req.body }`, `req[part]` where the maker said which. */
function membersOf(q: Query, e: Expression, request: string, made: readonly MadeBy[]): readonly Pick<Submitted, "member" | "key">[] {
  if (e.kind === "index" && e.index && e.object.kind === "name" && e.object.name === request) {
    const member = constantText(givenTo(q, e.index, made) ?? q.value(e.index));
    return member === undefined ? [] : [{ member, key: undefined }];
  }
  const path = e.kind === "member" ? pathOf(e) : undefined;
  if (path?.[0] === request && path.length === 2) return [{ member: path[1] as string, key: undefined }];
  if (e.kind !== "object") return [];
  return e.entries.flatMap((x) => (x.key === undefined ? [] : membersOf(q, x.value, request, made).map((m) => ({ ...m, key: x.key }))));
}
