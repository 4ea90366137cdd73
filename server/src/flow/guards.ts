/** Whether a value is checked where it is used: conditions that dominate the use and say that it is harmless. */
import type { CallFact, Expression, Fact, FunctionFact, IfFact, Statement } from "../lang/facts.ts";
import { isConstant } from "./atoms.ts";
import { callInfo } from "./calls.ts";
import { type Condition, conditionsAt } from "./dominators.ts";
import { calleeValue } from "./effects.ts";
import { definitionsAt, isUnchangedBetween } from "./names.ts";
import { pathOfValue } from "./parameters.ts";
import type { Query } from "./query.ts";
import { judgePattern } from "./regex.ts";
import { pathOf } from "./scopes.ts";
import type { TestMeaning } from "./semantics.ts";
import type { Value } from "./values.ts";

/** Methods that keep what a test on their result says about their receiver. */
const KEEPS = new Set(["strip", "trim", "lower", "upper", "toLowerCase", "toUpperCase", "toString"]);

/** The value, or a validated one when a guard that dominates `e` says so. */
export function narrowed(q: Query, e: Expression, value: Value): Value {
  if (!isTainted(value)) return value;
  const subjects = subjectsOf(q, e);
  if (subjects.length === 0 || !isCheckedAt(q, e, subjects)) return value;
  return [{ kind: "safe", site: q.site(e), trail: undefined, why: "validated" }];
}

function isTainted(value: Value): boolean {
  return value.some((a) => (a.kind === "input" && a.origin === "request") || a.kind === "parameter");
}

/** Paths that name the same value: as written, and as the only definition of the name was written. */
function subjectsOf(q: Query, e: Expression): readonly string[] {
  const own = pathOf(e);
  if (!own) return [];
  const all = [own.join(".")];
  const root = own[0] as string;
  const definitions = own.length === 1 ? definitionsAt(q, root, e) : [];
  const source = definitions.length === 1 ? definitions[0]?.source : undefined;
  if (source?.kind === "expression") {
    const from = pathOf(source.expression);
    const keys = source.path.flatMap((s) => ("key" in s ? [s.key] : []));
    if (from && keys.length === source.path.filter((s) => !("fallback" in s)).length) all.push([...from, ...keys].join("."));
  }
  return all;
}

function isCheckedAt(q: Query, use: Fact, subjects: readonly string[]): boolean {
  return q.guarded(
    `guard ${subjects.join("|")} ${use.unit.offset}.${use.start}`,
    () => conditionsAt(use).some((c) => checks(q, c, use, subjects)),
    () => false,
  );
}

function checks(q: Query, c: Condition, use: Fact, subjects: readonly string[]): boolean {
  const root = (subjects[0] as string).split(".")[0] as string;
  if (!isUnchangedBetween(q, root, c.at, use)) return false;
  switch (c.kind) {
    case "test":
      return holds(q, c.test, c.isTrue, subjects);
    case "returned":
      return c.expressions.some((e) => throwsUnlessFine(q, e, subjects));
    case "case":
      return isSubject(c.subject, subjects) && c.values.length > 0 && c.values.every((v) => isConstant(q.value(v)));
  }
}

/** True when `test` being `isTrue` says that the subject is harmless. */
export function holds(q: Query, test: Expression, isTrue: boolean, subjects: readonly string[]): boolean {
  switch (test.kind) {
    case "unary":
      return test.operator === "not" && holds(q, test.operand, !isTrue, subjects);
    case "logical": {
      const both = (test.operator === "and") === isTrue;
      const left = holds(q, test.left, isTrue, subjects);
      const right = holds(q, test.right, isTrue, subjects);
      return both ? left || right : left && right;
    }
    case "await":
    case "cast":
    case "assignExpression":
      return holds(q, test.value, isTrue, subjects);
    case "call":
      return isTrue ? callHolds(q, test, subjects, "truthy") : isNaNTest(test, subjects);
    case "binary":
      return comparisonHolds(q, test.operator, test.left, test.right, isTrue, subjects);
    case "name": {
      const all = definitionsAt(q, test.name, test);
      const source = all.length === 1 ? all[0]?.source : undefined;
      return source?.kind === "expression" && source.path.length === 0 && holds(q, source.expression, isTrue, subjects);
    }
    default:
      return false;
  }
}

function isNaNTest(test: CallFact, subjects: readonly string[]): boolean {
  const name = pathOf(test.callee)?.join(".");
  const first = test.args[0]?.value;
  if ((name !== "isNaN" && name !== "Number.isNaN") || !first) return false;
  if (isSubject(first, subjects)) return true;
  return (
    first.kind === "call" &&
    pathOf(first.callee)?.join(".") === "Number" &&
    first.args[0] !== undefined &&
    isSubject(first.args[0].value, subjects)
  );
}

function comparisonHolds(
  q: Query,
  operator: string,
  left: Expression,
  right: Expression,
  isTrue: boolean,
  subjects: readonly string[],
): boolean {
  const positive = /^(==|===|is)$/.test(operator);
  const negative = /^(!=|!==|is not)$/.test(operator);
  if (operator === "in" || operator === "not in")
    return isTrue === (operator === "in") && isSubject(left, subjects) && isCollection(q, right);
  if (operator === ">" || operator === ">=" || operator === "!==" || operator === "!=") {
    if (isTrue && isIndexOf(q, left, right, subjects)) return true;
  }
  if (!positive && !negative) return (operator === "<" && !isTrue && isIndexOf(q, left, right, subjects)) || false;
  const isEqual = isTrue === positive;
  if (right.kind === "null") return !isEqual && holds(q, left, true, subjects);
  if (right.kind === "boolean") return holds(q, left, isEqual === right.value, subjects);
  if (positive && !isTrue && isIndexOf(q, left, right, subjects)) return true;
  return (
    isEqual && ((isSubject(left, subjects) && isConstant(q.value(right))) || (isSubject(right, subjects) && isConstant(q.value(left))))
  );
}

/** `ALLOWED.indexOf(x)` against -1 or 0. */
function isIndexOf(q: Query, left: Expression, right: Expression, subjects: readonly string[]): boolean {
  if (left.kind !== "call" || left.callee.kind !== "member" || left.callee.property !== "indexOf") return false;
  const isLimit = right.kind === "number" || (right.kind === "unary" && right.operator === "-");
  return isLimit && left.args[0] !== undefined && isSubject(left.args[0].value, subjects) && isCollection(q, left.callee.object);
}

/** A closed collection of constants; membership in a text is a substring test and says nothing. */
function isCollection(q: Query, e: Expression): boolean {
  return q.value(e).every((a) => {
    if (a.kind === "list") return !a.isOpen && a.items.every(isConstant);
    if (a.kind === "object") return !a.isOpen && a.entries.size > 0;
    if (a.kind === "class") return a.cls.bases.some((b) => b.some((x) => x.kind === "external" && x.path.startsWith("enum.")));
    if (a.kind === "external" && (a.path === "Object.values()" || a.path === "Object.keys()" || a.path === "Set()" || a.path === "Map()")) {
      const first = a.call?.positional[0]?.value;
      return (
        first?.every((x) => (x.kind === "object" && !x.isOpen) || (x.kind === "list" && !x.isOpen && x.items.every(isConstant))) ?? false
      );
    }
    return false;
  });
}

function callHolds(q: Query, call: CallFact, subjects: readonly string[], when: "truthy" | "throws"): boolean {
  const method = call.callee.kind === "member" ? call.callee.property : "";
  const receiver = call.callee.kind === "member" ? call.callee.object : undefined;
  if (when === "truthy" && receiver && /^(includes|has|hasOwnProperty|hasOwn|__contains__)$/.test(method)) {
    const subject = method === "hasOwn" ? call.args[1] : call.args[0];
    const container = method === "hasOwn" ? call.args[0]?.value : receiver;
    return subject !== undefined && container !== undefined && isSubject(subject.value, subjects) && isCollection(q, container);
  }
  const callee = calleeValue(q, call);
  const meaning = q.semantics.test(pathOfValue(callee), method, q.language);
  if (meaning && meaning.when === when) return testHolds(q, call, meaning, receiver, subjects);
  return callee.some((a) => {
    if (a.kind !== "function") return false;
    const summary = a.fn.summary();
    const indexes = when === "truthy" ? [...summary.tests, ...summary.validates] : summary.validates;
    return indexes.some((i) => call.args[i] !== undefined && isSubject(call.args[i].value, subjects));
  });
}

function testHolds(q: Query, call: CallFact, meaning: TestMeaning, receiver: Expression | undefined, subjects: readonly string[]): boolean {
  const at = (where: number | "self"): Expression | undefined => (where === "self" ? receiver : call.args[where]?.value);
  const subject = at(meaning.subject);
  if (!subject || !isSubject(subject, subjects)) return false;
  if (meaning.pattern === undefined) return true;
  const pattern = at(meaning.pattern);
  return pattern !== undefined && patternHolds(q, pattern, call, meaning.anchored);
}

/** The pattern is known and is an allow-list; a mere trailing newline is let pass here (weak, not injection). */
function patternHolds(q: Query, pattern: Expression, call: CallFact, anchored: TestMeaning["anchored"]): boolean {
  const value = q.value(pattern);
  const flags = callInfo(q, call)
    .positional.slice(2)
    .map((a) => pathOfValue(a.value))
    .join();
  return (
    value.length > 0 &&
    value.every((a) => {
      const found = regexIn(a);
      if (!found) return false;
      const verdict = judgePattern(
        found.pattern,
        found.flags + (/MULTILINE|re\.M\b/.test(flags) ? "m" : ""),
        anchored,
        q.language === "python",
      );
      return verdict === "holds" || verdict === "trailingNewline";
    })
  );
}

/** The expression behind a regex literal, a pattern string, or a compiled pattern. */
function regexIn(a: Value[number]): { readonly pattern: string; readonly flags: string } | undefined {
  if (a.kind === "regex") return a;
  if (a.kind === "literal" && typeof a.value === "string") return { pattern: a.value, flags: "" };
  if (a.kind !== "external" || !a.call || !/^(re\.compile|RegExp|regex\.compile)\(\)$/.test(a.path)) return undefined;
  const first = a.call.positional[0]?.value[0];
  const flags = a.call.positional[1]?.value ?? [];
  const inner = first && regexIn(first);
  return (
    inner && {
      pattern: inner.pattern,
      flags:
        inner.flags +
        flags.map((f) => (f.kind === "literal" ? String(f.value) : /\.(M|MULTILINE)$/.test(pathOfValue([f])) ? "m" : "")).join(""),
    }
  );
}

/** A call that returns only when its argument is fine, anywhere in the expression. */
function throwsUnlessFine(q: Query, e: Expression, subjects: readonly string[]): boolean {
  if (e.kind === "await" || e.kind === "cast" || e.kind === "assignExpression") return throwsUnlessFine(q, e.value, subjects);
  if (e.kind !== "call") return false;
  return callHolds(q, e, subjects, "throws") || e.args.some((a) => throwsUnlessFine(q, a.value, subjects));
}

export function isSubject(e: Expression, subjects: readonly string[]): boolean {
  if (e.kind === "call") {
    if (e.callee.kind === "member" && KEEPS.has(e.callee.property)) return isSubject(e.callee.object, subjects);
    const name = e.callee.kind === "name" ? e.callee.name : "";
    return (name === "str" || name === "String") && e.args[0] !== undefined && isSubject(e.args[0].value, subjects);
  }
  if (e.kind === "template") {
    const only = e.parts.length === 1 ? e.parts[0] : undefined;
    return only?.kind === "interpolation" && isSubject(only.value, subjects);
  }
  if (e.kind === "logical" && e.operator !== "and") return isSubject(e.left, subjects);
  const path = pathOf(e);
  return path !== undefined && subjects.includes(path.join("."));
}

/** A function that throws unless the parameter is fine: the check dominates its normal end. */
export function validatesParameter(q: Query, fn: FunctionFact, name: string): boolean {
  const end = fn.body?.body.at(-1);
  if (!end || !fn.body) return false;
  if (isCheckedAt(q, end.kind === "return" ? (end.value ?? end) : end, [name])) return true;
  return isThrowingTail(q, end, name);
}

/** The last statement itself is the check. */
function isThrowingTail(q: Query, s: Statement, name: string): boolean {
  if (s.kind === "expression") return throwsUnlessFine(q, s.expression, [name]);
  if (s.kind === "return" && s.value) return throwsUnlessFine(q, s.value, [name]);
  if (s.kind === "if") return leavesUnless(q, s, name);
  return false;
}

function leavesUnless(q: Query, s: IfFact, name: string): boolean {
  const throws = s.whenTrue.some((x) => x.kind === "throw");
  return throws && holds(q, s.test, false, [name]);
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
