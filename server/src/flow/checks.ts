/** What tests and calls say about a value: true results, equalities, memberships, calls that return only if it is fine. */
import type { CallFact, Expression, IndexFact } from "../lang/facts.ts";
import { pathOfValue } from "./decorators.ts";
import { calleeValue } from "./effects.ts";
import { finds } from "./look-ups.ts";
import type { Query } from "./query.ts";
import { judgePattern, matchesAllHarm } from "./regex.ts";
import type { SchemaTest, TestMeaning } from "./semantics.ts";
import { isSubject, type Subjects, subjectsOf } from "./subjects.ts";
import type { Atom, FunctionAtom, FunctionSummary, Value } from "./values.ts";

/** Results of `typeof` whose values do no harm. */
const HARMLESS_TYPES = new Set(["number", "bigint", "boolean"]);
/** Functions that throw unless their first argument is true. */
const ASSERTS =
  /^(?:(?:node:)?assert(?:\.(?:strict|ok|equal|strictEqual|default))*|invariant|tiny-invariant(?:\.default)?|console\.assert)$/;
const MEMBERSHIP = /^(?:includes|has|contains|hasOwnProperty|hasOwn|__contains__)$/;

/** True when `test` being `isTrue` says that the subject is harmless. */
export function holds(q: Query, test: Expression, isTrue: boolean, subjects: Subjects): boolean {
  switch (test.kind) {
    case "unary":
      return test.operator === "not" && holds(q, test.operand, !isTrue, subjects);
    case "logical": {
      const both = (test.operator === "and") === isTrue;
      const left = holds(q, test.left, isTrue, subjects);
      if (left !== both) return holds(q, test.right, isTrue, subjects);
      return left;
    }
    case "await":
    case "cast":
    case "assignExpression":
      return holds(q, test.value, isTrue, subjects);
    case "call":
      return isTrue ? callHolds(q, test, subjects, "truthy") : isNaNTest(q, test, subjects) || rejects(q, test, subjects);
    case "index":
      return isTrue && isLookUp(q, test, subjects);
    case "member":
      return isTrue && test.property === "success" && isSuccess(q, test.object, subjects);
    case "binary":
      return comparisonHolds(q, test.operator, test.left, test.right, isTrue, subjects);
    case "name": {
      const all = q.definitionsAt(test.name, test);
      const source = all.length === 1 ? all[0]?.source : undefined;
      return source?.kind === "expression" && source.path.length === 0 && holds(q, source.expression, isTrue, subjects);
    }
    default:
      return false;
  }
}

function isNaNTest(q: Query, test: CallFact, subjects: Subjects): boolean {
  const name = pathOfValue(calleeValue(q, test));
  const first = test.args[0]?.value;
  return (name === "isNaN" || name === "Number.isNaN") && first !== undefined && isSubject(q, withoutNumber(first), subjects);
}

/** `Number(x)` and `+x` are NaN unless all of x is a number; `parseInt(x)` is not. */
function withoutNumber(e: Expression): Expression {
  if (e.kind === "unary" && e.operator === "+") return e.operand;
  const isNumber = e.kind === "call" && e.callee.kind === "name" && e.callee.name === "Number";
  return isNumber && e.args[0] ? e.args[0].value : e;
}

/** `/[^a-z]/.test(x)` being false: no other character is in x. */
function rejects(q: Query, call: CallFact, subjects: Subjects): boolean {
  const meaning = meaningOf(q, call);
  if (meaning?.pattern === undefined || meaning.anchored !== "none" || meaning.when !== "truthy") return false;
  const [subject, pattern] = [partOf(call, meaning.subject), partOf(call, meaning.pattern)];
  if (!subject || !pattern || !isSubject(q, subject, subjects)) return false;
  const value = q.value(pattern);
  return value.length > 0 && value.map(regexIn).every((r) => r !== undefined && matchesAllHarm(r.pattern, r.flags));
}

function comparisonHolds(q: Query, operator: string, left: Expression, right: Expression, isTrue: boolean, subjects: Subjects): boolean {
  if (operator === "in" || operator === "not in")
    return isTrue === (operator === "in") && isSubject(q, left, subjects) && isCollection(q, right);
  if (isIndexOf(q, left, right, subjects)) return isTrue ? /^(>|>=|!==|!=)$/.test(operator) : /^(<|==|===)$/.test(operator);
  const positive = /^(==|===|is)$/.test(operator);
  if (!positive && !/^(!=|!==|is not)$/.test(operator)) return false;
  const isEqual = isTrue === positive;
  if (right.kind === "null") return holds(q, left, !isEqual, subjects);
  if (right.kind === "boolean") return holds(q, left, isEqual === right.value, subjects);
  return (
    isEqual && (isHarmlessType(q, left, right, subjects) || equalsOwn(q, left, right, subjects) || equalsOwn(q, right, left, subjects))
  );
}

/** `typeof x === "number"`. */
function isHarmlessType(q: Query, left: Expression, right: Expression, subjects: Subjects): boolean {
  if (left.kind !== "unary" || left.operator !== "typeof" || right.kind !== "string") return false;
  return HARMLESS_TYPES.has(right.value) && isSubject(q, left.operand, subjects);
}

/** The subject equals a value that no one outside chose: a constant, the signed-in user, what was stored before. */
function equalsOwn(q: Query, subject: Expression, other: Expression, subjects: Subjects): boolean {
  if (other.kind === "unary" || !isSubject(q, subject, subjects) || isSubject(q, other, subjects)) return false;
  return !q.value(other).some((a) => isOutside(a));
}

function isOutside(a: Atom): boolean {
  if (a.kind === "text") return a.parts.some((p) => p.some(isOutside));
  return a.kind === "parameter" || (a.kind === "input" && a.origin === "request");
}

/** `ALLOWED.indexOf(x)` against -1 or 0. */
function isIndexOf(q: Query, left: Expression, right: Expression, subjects: Subjects): boolean {
  if (left.kind !== "call" || left.callee.kind !== "member" || left.callee.property !== "indexOf") return false;
  const isLimit = right.kind === "number" || (right.kind === "unary" && right.operator === "-");
  return isLimit && left.args[0] !== undefined && isSubject(q, left.args[0].value, subjects) && isCollection(q, left.callee.object);
}

/** `HANDLERS[kind]` is there. */
function isLookUp(q: Query, e: IndexFact, subjects: Subjects): boolean {
  if (!e.index || !isSubject(q, e.index, subjects)) return false;
  return q.value(e.object).every((a) => (a.kind === "object" && !a.isOpen) || a.kind === "class");
}

/** A collection that the program itself has filled. Membership in a text is a substring test and says nothing. */
function isCollection(q: Query, e: Expression): boolean {
  return q.value(e).every((a) => a.kind !== "literal" && a.kind !== "text" && a.kind !== "regex" && !isOutside(a) && !holdsInput(a));
}

function holdsInput(a: Atom): boolean {
  if (a.kind === "list") return a.items.some((item) => item.some(isOutside));
  return a.kind === "external" && (a.call?.positional[0]?.value.some((x) => isOutside(x) || holdsInput(x)) ?? false);
}

/** True when the call being true (or returning at all) says that the subject is harmless. */
function callHolds(q: Query, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const method = methodOf(call);
  if (when === "truthy" && (isMembership(q, call, method, subjects) || isEvery(q, call, method, subjects))) return true;
  const callee = calleeValue(q, call);
  const path = pathOfValue(callee);
  if (schemaHolds(q, call, callee, subjects, when)) return true;
  if (when === "truthy" && (path === "bool" || path === "Boolean")) return firstHolds(q, call, subjects);
  if (when === "truthy" && path === "isinstance") return isInstance(q, call, subjects);
  if (when === "throws" && ASSERTS.test(path)) return firstHolds(q, call, subjects);
  if (finds(q, call, method || path.slice(path.lastIndexOf(".") + 1), subjects, when)) return true;
  const meaning = q.semantics.test(path, method, q.language);
  if (meaning?.when === when && testHolds(q, call, meaning, path, subjects)) return true;
  return callee.some((a) => a.kind === "function" && functionHolds(q, a, call, subjects, when));
}

/** `schema.safeParse(x).success`, directly or of a variable. */
function isSuccess(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "await") return isSuccess(q, e.value, subjects);
  if (e.kind === "call") return schemaHolds(q, e, calleeValue(q, e), subjects, "success");
  const all = e.kind === "name" ? q.definitionsAt(e.name, e) : [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  return source?.kind === "expression" && source.path.length === 0 && source.expression.kind !== "name"
    ? isSuccess(q, source.expression, subjects)
    : false;
}

/** The call checks, by a schema, a value of which the subject is a member. */
function schemaHolds(q: Query, call: CallFact, callee: Value, subjects: Subjects, when: SchemaTest["when"]): boolean {
  return callee.some((atom) => {
    if (atom.kind !== "external") return false;
    const test = q.semantics.schemaTest(atom, q.callInfo(call), q.language);
    const subject = test?.when === when ? call.args[test.subject]?.value : undefined;
    if (!test || !subject) return false;
    return subjectsOf(q, subject).some((path) =>
      subjects.some((s) => (s === path || s.startsWith(`${path}.`)) && test.isFine(s.slice(path.length).split(".").slice(1))),
    );
  });
}

function methodOf(call: CallFact): string {
  return call.callee.kind === "member" ? call.callee.property : "";
}

function firstHolds(q: Query, call: CallFact, subjects: Subjects): boolean {
  return call.args[0] !== undefined && holds(q, call.args[0].value, true, subjects);
}

function functionHolds(q: Query, { fn }: FunctionAtom, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const summary = fn.summary();
  // `invariant(isSlug(x))`
  if (when === "throws" && call.args.some((a, i) => summary.insists.includes(i) && holds(q, a.value, true, subjects))) return true;
  const candidates = summary.params.flatMap((p, i) => {
    const a = call.args.find((x) => x.name !== undefined && x.name === p.name) ?? call.args[i];
    return a && a.spread === undefined && isSubject(q, a.value, subjects) ? [i] : [];
  });
  if (candidates.length === 0) return isMemberChecked(q, summary, call, subjects);
  const known = when === "truthy" ? [...summary.tests, ...summary.validates] : summary.validates;
  return candidates.some((i) => known.includes(i));
}

/** `assertOwner({ accountId })`. */
function isMemberChecked(q: Query, summary: FunctionSummary, call: CallFact, subjects: Subjects): boolean {
  return call.args.some(({ value }, i) => {
    if (value.kind !== "object") return false;
    const members = value.entries.filter((e) => e.key !== undefined && isSubject(q, e.value, subjects)).map((e) => `${i}.${e.key}`);
    return members.length > 0 && members.some((m) => summary.validatesMembers.includes(m));
  });
}

function isMembership(q: Query, call: CallFact, method: string, subjects: Subjects): boolean {
  if (call.callee.kind !== "member" || !MEMBERSHIP.test(method)) return false;
  const [first, second] = [call.args[0]?.value, call.args[1]?.value];
  const isStatic = method === "hasOwn" || (method === "call" && second !== undefined);
  const subject = isStatic ? second : first;
  const container = isStatic ? first : call.callee.object;
  return subject !== undefined && container !== undefined && isSubject(q, subject, subjects) && isCollection(q, container);
}

/** `ids.every(isFine)`, `all(is_fine(x) for x in ids)`. */
function isEvery(q: Query, call: CallFact, method: string, subjects: Subjects): boolean {
  const first = call.args[0]?.value;
  if (!first) return false;
  if (method === "every" && call.callee.kind === "member")
    return isSubject(q, call.callee.object, subjects) && isTestFunction(q.value(first));
  if (first.kind !== "comprehension" || call.callee.kind !== "name" || call.callee.name !== "all") return false;
  const clause = first.clauses[0];
  if (clause?.target.kind !== "name" || !isSubject(q, clause.iterable, subjects)) return false;
  return holds(q, first.element, true, [clause.target.name]);
}

function isTestFunction(value: Value): boolean {
  return value.length > 0 && value.every((a) => a.kind === "function" && a.fn.summary().tests.includes(0));
}

function isInstance(q: Query, call: CallFact, subjects: Subjects): boolean {
  const [subject, type] = [call.args[0]?.value, call.args[1]?.value];
  if (!subject || !type || !isSubject(q, subject, subjects)) return false;
  const types = type.kind === "list" ? type.items : [type];
  return types.every((t) => q.semantics.type(pathOfValue(q.value(t)), q.language) !== undefined);
}

function meaningOf(q: Query, call: CallFact): TestMeaning | undefined {
  return q.semantics.test(pathOfValue(calleeValue(q, call)), methodOf(call), q.language);
}

function partOf(call: CallFact, where: number | "self"): Expression | undefined {
  if (where === "self") return call.callee.kind === "member" ? call.callee.object : undefined;
  return call.args[where]?.value;
}

function testHolds(q: Query, call: CallFact, meaning: TestMeaning, path: string, subjects: Subjects): boolean {
  const subject = partOf(call, meaning.subject);
  if (!subject) return false;
  const tested = path.startsWith("Number.") ? withoutNumber(subject) : subject;
  if (!isSubject(q, tested, subjects)) return false;
  if (meaning.pattern === undefined) return true;
  const pattern = partOf(call, meaning.pattern);
  return pattern !== undefined && patternHolds(q, pattern, call, meaning.anchored);
}

/** The pattern is known and is an allow-list; a mere trailing newline is let pass here (weak, not injection). */
function patternHolds(q: Query, pattern: Expression, call: CallFact, anchored: TestMeaning["anchored"]): boolean {
  const verdicts = verdictsOf(q, pattern, call, anchored);
  return verdicts.length > 0 && verdicts.every((v) => v === "holds" || v === "trailingNewline");
}

/** The call checks the subject, and in Python its `$` matches before a newline at the end too. */
export function letsNewlinePass(q: Query, call: CallFact, subjects: Subjects): boolean {
  return q.language === "python" && (patternCheck(q, call, subjects)?.verdicts.includes("trailingNewline") ?? false);
}

/** A match of the subject with a pattern, as it is written. */
export interface PatternCheck {
  readonly pattern: Expression;
  readonly anchored: TestMeaning["anchored"];
  /** One for each pattern that may be meant; undefined for those that are not known. */
  readonly verdicts: readonly (ReturnType<typeof judgePattern> | undefined)[];
}

/** How the call matches the subject with a pattern; undefined when it does something else. */
export function patternCheck(q: Query, call: CallFact, subjects: Subjects): PatternCheck | undefined {
  const meaning = meaningOf(q, call);
  const [subject, pattern] = [meaning && partOf(call, meaning.subject), meaning?.pattern !== undefined && partOf(call, meaning.pattern)];
  if (!meaning || !subject || !pattern || !isSubject(q, subject, subjects)) return undefined;
  return { pattern, anchored: meaning.anchored, verdicts: verdictsOf(q, pattern, call, meaning.anchored) };
}

function verdictsOf(
  q: Query,
  pattern: Expression,
  call: CallFact,
  anchored: TestMeaning["anchored"],
): readonly (ReturnType<typeof judgePattern> | undefined)[] {
  const value = q.value(pattern);
  const info = q.callInfo(call);
  const flags = [...info.positional.slice(2), ...[info.named.get("flags")]].map((a) => (a ? pathOfValue(a.value) : "")).join();
  const extra = /MULTILINE|re\.M\b/.test(flags) ? "m" : "";
  return value.map((a) => {
    const found = regexIn(a);
    return found && judgePattern(found.pattern, found.flags + extra, anchored, q.language === "python");
  });
}

/** The expression behind a regex literal, a pattern string, or a compiled pattern. */
export function regexIn(a: Atom): { readonly pattern: string; readonly flags: string } | undefined {
  if (a.kind === "regex") return a;
  if (a.kind === "literal" && typeof a.value === "string") return { pattern: a.value, flags: "" };
  if (a.kind !== "external" || !a.call || !/^(re\.compile|RegExp|regex\.compile)\(\)$/.test(a.path)) return undefined;
  const first = a.call.positional[0]?.value[0];
  const flags = (a.call.positional[1] ?? a.call.named.get("flags"))?.value ?? [];
  const inner = first && regexIn(first);
  return inner && { pattern: inner.pattern, flags: inner.flags + flags.map(flagIn).join("") };
}

function flagIn(f: Atom): string {
  if (f.kind === "literal") return String(f.value);
  const path = pathOfValue([f]);
  if (/\.(?:M|MULTILINE)$/.test(path)) return "m";
  return /\.(?:I|IGNORECASE)$/.test(path) ? "i" : "";
}

/** A call that returns only when the subject is fine, anywhere in the expression. */
export function throwsUnlessFine(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "await" || e.kind === "cast" || e.kind === "assignExpression") return throwsUnlessFine(q, e.value, subjects);
  if (e.kind !== "call") return false;
  return callHolds(q, e, subjects, "throws") || e.args.some((a) => throwsUnlessFine(q, a.value, subjects));
}
