/** Whether a value is checked where it is used: conditions that dominate the use and say that it is harmless. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact, FunctionFact, Statement, Unit } from "../lang/facts.ts";
import { isConstant, join, safe } from "./atoms.ts";
import { holds, throwsUnlessFine } from "./checks.ts";
import { type Condition, conditionsAt, isExit } from "./dominators.ts";
import { calleeValue } from "./effects.ts";
import { isUnchangedBetween } from "./names.ts";
import { letsNewlinePass } from "./pattern-checks.ts";
import type { Query } from "./query.ts";
import { alwaysLeaves } from "./reaching.ts";
import { pathOf } from "./scopes.ts";
import { isSubject, type Subjects, subjectsOf } from "./subjects.ts";
import type { Atom, Site, Value } from "./values.ts";

/** The value, or a validated one when a guard that dominates `e` says so, or what was written to just this member before. */
export function narrowed(q: Query, e: Expression, value: Value): Value {
  if (!isTainted(value)) return handedOn(q, e, value) ?? withSettled(q, e, value);
  const subjects = subjectsOf(q, e);
  const written = e.kind === "name" ? undefined : writtenBefore(q, e, subjects[0]);
  if (written) return written;
  if (subjects.length === 0) return value;
  if (!isCheckedAt(q, e, subjects)) return isMadeOfChecked(q, e) ? safe("validated", q.site(e)) : value;
  const weak = weakCheck(q, e, subjects);
  const isRequest = value.some((a) => a.kind === "input");
  return [{ kind: "safe", site: q.site(e), trail: undefined, why: "validated", ...(weak && { weak: { site: weak, isRequest } }) }];
}

/** `socket.data = data` before `socket.data.room`: what nobody else knows of was put there by the function itself. */
function handedOn(q: Query, e: Expression, value: Value): Value | undefined {
  const isUnknown = value.length > 0 && value.every(isAttribute);
  const path = isUnknown && e.kind === "member" ? pathOf(e) : undefined;
  const [root = ""] = path ?? [];
  if (!path || !q.index(e.unit).writes.some((w) => w.root === root)) return undefined;
  for (let length = path.length; length > 1; length--) {
    const written = writtenBefore(q, e, path.slice(0, length).join("."));
    if (written) return path.slice(length).reduce<Value>((found, name) => q.member(found, name, e), written);
  }
  return undefined;
}

function isAttribute(a: Atom): boolean {
  return (
    (a.kind === "unknown" && a.origin === "attribute") || (a.kind === "external" && a.receiver !== undefined && !a.path.endsWith("()"))
  );
}

/** A number that is compared with anything is no longer chosen by the request that it comes from. */
function withSettled(q: Query, e: Expression, value: Value): Value {
  if (!value.some((a) => a.kind === "safe" && a.of)) return value;
  const subjects = subjectsOf(q, e);
  if (subjects.length === 0) return value;
  const isAbout = (c: Condition): boolean =>
    c.kind === "test"
      ? mentions(q, c.test, subjects)
      : c.kind === "either"
        ? c.branches.some((branch) => branch.some(isAbout))
        : checks(q, c, e, subjects);
  const isCompared = conditionsOn(q, e, subjects).some(isAbout);
  return isCompared ? value.map((a) => (a.kind === "safe" ? { ...a, of: undefined } : a)) : value;
}

/** The test says more of the value than whether there is one. */
function mentions(q: Query, test: Expression, subjects: Subjects): boolean {
  if (test.kind === "unary") return mentions(q, test.operand, subjects);
  let isInside = false;
  forEachChild(test, (child) => {
    isInside ||= isSubject(q, child as Expression, subjects) || mentions(q, child as Expression, subjects);
  });
  return isInside;
}

/** The name was given what is made of other values, and these were checked after that: `const key = `a:${id}`` before the check of `id`. */
function isMadeOfChecked(q: Query, e: Expression): boolean {
  const all = e.kind === "name" ? q.definitionsAt(e.name, e) : [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  if (source?.kind !== "expression" || source.path.length > 0 || source.expression.unit !== e.unit) return false;
  const parts = partsOf(q, source.expression);
  return (
    parts !== undefined &&
    parts.length > 0 &&
    parts.every((p) => {
      const subjects = subjectsOf(q, p);
      const root = subjects[0]?.split(".")[0];
      return root !== undefined && isUnchangedBetween(q, root, p, e) && isCheckedAt(q, e, subjects);
    })
  );
}

/** The tainted names and members that a text or a call is made of; undefined when there is anything else in it. */
function partsOf(q: Query, e: Expression): readonly Expression[] | undefined {
  switch (e.kind) {
    case "template":
      return together(q, e.tag ? undefined : e.parts.flatMap((p) => (p.kind === "interpolation" ? [p.value] : [])));
    case "binary":
      return together(q, [e.left, e.right]);
    case "await":
    case "cast":
      return partsOf(q, e.value);
    case "call":
      if (readsInput(q, e)) return undefined;
      return together(q, [...(e.callee.kind === "member" ? [e.callee.object] : []), ...e.args.map((a) => a.value)]);
    case "object":
      return together(
        q,
        e.entries.map((x) => x.value),
      );
    case "name":
    case "member":
    case "index":
      return isTainted(q.value(e)) ? [e] : [];
    default:
      return isTainted(q.value(e)) ? undefined : [];
  }
}

/** A function that gives what it read of the request itself. */
function readsInput(q: Query, call: CallFact): boolean {
  return calleeValue(q, call).some((a) => a.kind === "function" && holdsInput(a.fn.summary().returns, 0));
}

function holdsInput(value: Value, depth: number): boolean {
  return value.some((a) => a.kind === "input" || (a.kind === "text" && depth < 4 && a.parts.some((p) => holdsInput(p, depth + 1))));
}

function together(q: Query, all: readonly Expression[] | undefined): readonly Expression[] | undefined {
  const parts = all?.map((e) => partsOf(q, e));
  return parts?.every((p) => p !== undefined) ? parts.flat() : undefined;
}

/** The check, when all that says that the value is fine lets a newline at the end pass. */
function weakCheck(q: Query, use: Expression, subjects: Subjects): Site | undefined {
  if (q.language !== "python") return undefined;
  return q.guarded(
    `weak ${q.id(use)} ${subjects[0]}`,
    () => {
      const holding = conditionsAt(use, (call) => neverReturns(q, call)).filter((c) => checks(q, c, use, subjects));
      const weak = holding.map((c) => (c.kind === "test" ? weakCall(q, c.test, subjects) : undefined));
      return weak.every((w) => w !== undefined) ? weak[0] && q.site(weak[0]) : undefined;
    },
    () => undefined,
  );
}

function weakCall(q: Query, test: Fact, subjects: Subjects): CallFact | undefined {
  if (test.kind === "call") return letsNewlinePass(q, test, subjects) ? test : undefined;
  if (test.kind === "name") {
    const all = q.definitionsAt(test.name, test);
    const source = all.length === 1 ? all[0]?.source : undefined;
    return source?.kind === "expression" && source.expression.kind === "call" ? weakCall(q, source.expression, subjects) : undefined;
  }
  let found: CallFact | undefined;
  forEachChild(test, (child) => {
    found ??= weakCall(q, child, subjects);
  });
  return found;
}

/** `data["uid"] = make_uid()` on every way to `data["uid"]`. */
function writtenBefore(q: Query, use: Expression, path: string | undefined): Value | undefined {
  const root = path?.split(".")[0];
  if (!path || !root || !q.index(use.unit).writes.some((w) => w.root === root)) return undefined;
  const isUnchanged = (from: Fact): boolean => isUnchangedBetween(q, root, from, use);
  return writtenIn(
    q,
    conditionsAt(use, () => false),
    path,
    use.unit,
    isUnchanged,
  );
}

/** On every way to `use` the path was given a value of which nothing comes from outside, or what did was checked. */
export function isSettledAt(q: Query, use: Expression, path: string): boolean {
  const value = writtenBefore(q, use, path);
  return (
    value !== undefined && value.length > 0 && value.every((a) => a.kind !== "unknown" || a.origin === "attribute") && !isTainted(value)
  );
}

function writtenIn(
  q: Query,
  conditions: readonly Condition[],
  path: string,
  unit: Unit,
  isUnchanged: (from: Fact) => boolean,
): Value | undefined {
  for (const c of conditions) {
    if (c.kind === "either") {
      const values = c.branches.map((b) => writtenIn(q, b, path, unit, isUnchanged));
      if (values.every((v) => v !== undefined)) return join(values as Value[]);
      continue;
    }
    const { at } = c;
    if (c.kind !== "returned" || at.kind !== "assign" || at.unit !== unit) continue;
    const isTarget = at.targets.some((t) => (t.kind === "member" || t.kind === "index") && subjectsOf(q, t)[0] === path);
    if (isTarget && at.value && at.operator === "=" && isUnchanged(at)) return q.value(at.value);
  }
  return undefined;
}

/** Texts are looked into as deep as people build them. */
function isTainted(value: Value, depth = 0): boolean {
  return value.some(
    (a) =>
      (a.kind === "input" && a.origin === "request") ||
      a.kind === "parameter" ||
      (a.kind === "unknown" && a.pending !== undefined) ||
      (a.kind === "text" && depth < 4 && a.parts.some((p) => isTainted(p, depth + 1))),
  );
}

export function isCheckedAt(q: Query, use: Fact, subjects: Subjects): boolean {
  return q.guarded(
    `guard ${q.id(use)} ${subjects[0]}`,
    () => conditionsAt(use, (call) => neverReturns(q, call)).some((c) => checks(q, c, use, subjects)),
    () => false,
  );
}

/** The conditions that dominate `use` and concern its value as it is there. */
export function conditionsOn(q: Query, use: Fact, subjects: Subjects): readonly Condition[] {
  const root = (subjects[0] as string).split(".")[0] as string;
  return conditionsAt(use, (call) => neverReturns(q, call)).filter((c) => isUnchangedBetween(q, root, c.at, use));
}

function checks(q: Query, c: Condition, use: Fact, all: Subjects): boolean {
  const subjects = sameAt(q, c, use, all);
  if (subjects.length === 0) return false;
  switch (c.kind) {
    case "test":
      return holds(q, c.test, c.isTrue, subjects);
    case "returned":
      return c.expressions.some((e) => throwsUnlessFine(q, e, subjects));
    case "either":
      return c.branches.every((branch) => branch.some((inner) => checks(q, inner, use, subjects)));
    case "case":
      return c.values.length > 0 && isSubject(q, c.subject, subjects) && c.values.every((v) => isConstant(q.value(v)));
  }
}

/** The names that mean the same at the condition; of a name that was defined after it, what it was defined as. */
function sameAt(q: Query, c: Condition, use: Fact, subjects: Subjects): Subjects {
  const isSame = (path: string): boolean => isUnchangedBetween(q, path.split(".")[0] as string, c.at, use);
  return subjects[0] !== undefined && isSame(subjects[0]) ? subjects : subjects.slice(1).filter(isSame);
}

/** A call of a function of this file that always throws or exits. */
function neverReturns(q: Query, call: CallFact): boolean {
  if (call.callee.kind !== "name") return false;
  const all = q.definitionsAt(call.callee.name, call);
  const source = all.length === 1 ? all[0]?.source : undefined;
  const fn = source?.kind === "declaration" ? source.value : source?.kind === "expression" ? source.expression : undefined;
  if (fn?.kind !== "function" || !fn.body || fn.isGenerator) return false;
  return q.index(fn.body).returns.length === 0 && alwaysLeaves(fn.body.body);
}

/** A function that returns only if the parameter is fine: the check dominates each of its ends. */
export function validatesParameter(q: Query, fn: FunctionFact, name: string): boolean {
  const last = fn.body?.body.at(-1);
  if (!last || !fn.body) return false;
  const ends: Statement[] = q.index(fn.body).returns.filter((r) => r.kind === "return");
  if (!alwaysLeaves([last])) ends.push(last);
  return ends.length > 0 && ends.every((s) => isCheckedEnd(q, s, name));
}

/** The check dominates the statement, or the statement itself is the check. */
function isCheckedEnd(q: Query, s: Statement, name: string): boolean {
  if (isCheckedAt(q, s.kind === "return" ? (s.value ?? s) : s, [name])) return true;
  switch (s.kind) {
    case "expression":
      return throwsUnlessFine(q, s.expression, [name]);
    case "assign":
    case "return":
      return s.value !== undefined && throwsUnlessFine(q, s.value, [name]);
    case "assert":
      return holds(q, s.test, true, [name]);
    case "if":
      return s.whenTrue.some((x) => x.kind === "throw" || isExit(x, (call) => neverReturns(q, call))) && holds(q, s.test, false, [name]);
    default:
      return false;
  }
}

/** A function whose true result says that the parameter is fine. */
export function testsParameter(q: Query, fn: FunctionFact, name: string): boolean {
  const returns = fn.body ? q.index(fn.body).returns.filter((r) => r.kind === "return") : [];
  const truthy = returns.filter((r) => r.value && !isFalse(r.value));
  return (
    truthy.length > 0 && truthy.every((r) => holds(q, r.value as Expression, true, [name]) || isCheckedAt(q, r.value as Expression, [name]))
  );
}

function isFalse(e: Expression): boolean {
  return (e.kind === "boolean" && !e.value) || e.kind === "null";
}

/** A function that returns only if the parameter is true. */
export function insistsOn(q: Query, fn: FunctionFact, name: string): boolean {
  const last = fn.body?.body.at(-1);
  if (!last || !fn.body || q.index(fn.body).returns.some((r) => r.kind === "return" && r.value)) return false;
  if (last.kind === "if") return last.whenTrue.some((s) => s.kind === "throw") && isTruth(last.test, name, false);
  return conditionsAt(last, () => false).some((c) => c.kind === "test" && c.at.unit === fn.body && isTruth(c.test, name, c.isTrue));
}

/** True when the test being `isTrue` says that the name is true. */
function isTruth(test: Expression, name: string, isTrue: boolean): boolean {
  if (test.kind === "unary") return test.operator === "not" && isTruth(test.operand, name, !isTrue);
  return isTrue && test.kind === "name" && test.name === name;
}
