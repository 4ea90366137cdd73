/** What tests and calls say about a value: true results, equalities, memberships, calls that return only if it is fine. */
import type { BinaryFact, CallFact, ConditionalFact, Expression, IndexFact } from "../lang/facts.ts";
import { pathOfValue } from "./decorators.ts";
import { calleeValue } from "./effects.ts";
import { finds } from "./look-ups.ts";
import { methodOf, partOf, patternHolds, rejects } from "./pattern-checks.ts";
import { logsIn } from "./permissions.ts";
import type { Query } from "./query.ts";
import { promiseOf, resultOf } from "./results.ts";
import { isFineBySchema, schemaHolds } from "./schema-checks.ts";
import type { Definition } from "./scopes.ts";
import type { TestMeaning } from "./semantics.ts";
import { findsWithSql } from "./sql-look-ups.ts";
import { isSubject, type Subjects, subjectsIn } from "./subjects.ts";
import { failureOf, verifies } from "./tokens.ts";
import { type Atom, DEFERRED, type FunctionAtom, type FunctionSummary, type Value } from "./values.ts";

/** Results of `typeof` whose values do no harm. */
const HARMLESS_TYPES = new Set(["number", "bigint", "boolean"]);
/** Functions that throw unless their first argument is true. */
const ASSERTS =
  /^(?:(?:node:)?assert(?:\.(?:strict|ok|equal|strictEqual|default))*|invariant|tiny-invariant(?:\.default)?|console\.assert)$/;
/** Calls inside calls that are followed. */
const DEEPEST = 8;
/** Roles of effects that keep nothing. */
const LOGS = /^(?:log|telemetry|stderr)$/;
/** Characters that patterns, and the parts of keys, are made with. */
const HARMFUL = /[*?[\]:\s]/;
const CHARACTERS = /^string\.(?:ascii_letters|ascii_lowercase|ascii_uppercase|digits|hexdigits|octdigits)$/;
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
      return isTrue ? callHolds(q, test, subjects, "truthy") : callDenies(q, test, subjects);
    case "index":
      return isTrue && (isLookUp(q, test, subjects) || isOfRecord(q, test, subjects));
    case "member":
      return isFineBySchema(q, test, isTrue, subjects) || (isTrue && isOfRecord(q, test, subjects));
    case "conditional":
      return branchHolds(q, test, test.whenTrue, isTrue, subjects) && branchHolds(q, test, test.whenFalse, isTrue, subjects);
    // Such a constant never is what it would have to be.
    case "null":
      return isTrue;
    case "boolean":
      return test.value !== isTrue;
    case "binary":
      return comparisonHolds(q, test.operator, test.left, test.right, isTrue, subjects);
    case "name": {
      if (isFineBySchema(q, test, isTrue, subjects)) return true;
      const all = q.definitionsAt(test.name, test);
      const source = all.length === 1 ? all[0]?.source : undefined;
      if (source?.kind === "expression" && source.path.length === 0) return definitionHolds(q, source.expression, isTrue, subjects);
      const failed = !isTrue && all.length === 1 ? failureOf(all[0] as Definition) : undefined;
      if (failed) return verifies(q, failed, pathOfValue(calleeValue(q, failed)), subjects);
      return isTrue && isOfRecord(q, test, subjects);
    }
    default:
      return false;
  }
}

/** In a loop a name may be defined by itself: `found = !found`. */
function definitionHolds(q: Query, e: Expression, isTrue: boolean, subjects: Subjects): boolean {
  return q.guarded(
    `holds ${q.id(e)} ${isTrue} ${subjects[0]}`,
    () => holds(q, e, isTrue, subjects),
    () => false,
  );
}

/** One branch of `test ? a : b`: what the test says there, or what the branch itself says. */
function branchHolds(q: Query, e: ConditionalFact, branch: Expression, isTrue: boolean, subjects: Subjects): boolean {
  return holds(q, e.test, branch === e.whenTrue, subjects) || holds(q, branch, isTrue, subjects);
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

function comparisonHolds(q: Query, operator: string, left: Expression, right: Expression, isTrue: boolean, subjects: Subjects): boolean {
  if (operator === "in" || operator === "not in")
    return isTrue === (operator === "in") && isSubject(q, left, subjects) && isCollection(q, right);
  if (left.kind === "member" && left.property === "length" && right.kind === "number")
    return isSome(operator, right.value, isTrue) && isOfRecord(q, left, subjects);
  if (isIndexOf(q, left, right, subjects)) return isTrue ? /^(>|>=|!==|!=)$/.test(operator) : /^(<|==|===)$/.test(operator);
  const positive = /^(==|===|is)$/.test(operator);
  if (!positive && !/^(!=|!==|is not)$/.test(operator)) return false;
  const isEqual = isTrue === positive;
  if (right.kind === "null") return holds(q, left, !isEqual, subjects);
  if (right.kind === "boolean") return holds(q, left, isEqual === right.value, subjects);
  if (isEqual ? isOfRecord(q, left, subjects) || isOfRecord(q, right, subjects) : isReadOfRecord(q, left, subjects)) return true;
  if (isEqual && (isOwned(q, left, right, subjects) || isOwned(q, right, left, subjects))) return true;
  return (
    isEqual && (isHarmlessType(q, left, right, subjects) || equalsOwn(q, left, right, subjects) || equalsOwn(q, right, left, subjects))
  );
}

/** What a function of the workspace read from its store for the subject belongs to someone whom the request does not choose. */
function isOwned(q: Query, field: Expression, owner: Expression, subjects: Subjects): boolean {
  const result = field.kind === "member" || field.kind === "index" ? resultOf(q, field) : undefined;
  if (!result || result.path.length === 0 || !isOwnStore(calleeValue(q, result.call))) return false;
  if (!isGiven(q, result.call, subjects) || isSubject(q, owner, subjects)) return false;
  return !q.value(owner).some((a) => a.kind === "literal" || isOutside(a));
}

/** The subject is among the arguments, or among those of a call that is. */
function isGiven(q: Query, call: CallFact, subjects: Subjects): boolean {
  return call.args.some(({ value }) => isSubject(q, value, subjects) || (value.kind === "call" && isGiven(q, value, subjects)));
}

/** A length that compares like this is not 0. */
function isSome(operator: string, limit: number, isTrue: boolean): boolean {
  if (limit > 1) return false;
  if (isTrue ? /^(>|!==?)$/.test(operator) : /^(<=|===?)$/.test(operator)) return limit === 0;
  return limit === 1 && (isTrue ? /^(>=|===?)$/ : /^(<|!==?)$/).test(operator);
}

/** `typeof x === "number"`. */
function isHarmlessType(q: Query, left: Expression, right: Expression, subjects: Subjects): boolean {
  if (left.kind !== "unary" || left.operator !== "typeof" || right.kind !== "string") return false;
  return HARMLESS_TYPES.has(right.value) && isSubject(q, left.operand, subjects);
}

/** The comparison is of the subject with a value that the program found, in either order; constants are none. */
export function comparesWithOwn(q: Query, { operator, left, right }: BinaryFact, subjects: Subjects): boolean {
  const isOwn = (e: Expression, other: Expression): boolean =>
    equalsOwn(q, e, other, subjects) && q.value(other).every((a) => a.kind !== "literal");
  return EQUALITY.test(operator) && (isOwn(left, right) || isOwn(right, left));
}
const EQUALITY = /^(?:[!=]==?|is|is not)$/;

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

/** A collection that the program itself has filled. What is in a constant text is a part of it, so it holds none but its characters. */
function isCollection(q: Query, e: Expression): boolean {
  return q.value(e).every((a) => (isText(a) ? isHarmlessText(a) : a.kind !== "regex" && !isOutside(a) && !holdsInput(a)));
}

function isText(a: Atom): boolean {
  return a.kind === "literal" || a.kind === "text";
}

/** Constants, and those of Python's `string`, of which no part can do harm in a key. */
function isHarmlessText(a: Atom): boolean {
  if (a.kind === "text") return a.parts.every((part) => part.every(isHarmlessText));
  if (a.kind === "external") return CHARACTERS.test(a.path);
  return a.kind === "literal" && typeof a.value === "string" && !HARMFUL.test(a.value);
}

/** Arguments are looked at when they are asked for: in a loop, what a call made may be made of itself. */
function holdsInput(a: Atom, depth = 0): boolean {
  if (a.kind === "list") return a.items.some((item) => item.some(isOutside));
  if (a.kind !== "external" || depth > DEEPEST) return false;
  return a.call?.positional[0]?.value.some((x) => isOutside(x) || holdsInput(x, depth + 1)) ?? false;
}

/** True when the call being true (or returning at all) says that the subject is harmless. */
function callHolds(q: Query, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const method = methodOf(call);
  const isListed = isMembership(q, call, method, subjects) || isEvery(q, call, method, subjects) || isEntry(q, call, method, subjects);
  if (when === "truthy" && isListed) return true;
  const callee = calleeValue(q, call);
  const path = pathOfValue(callee);
  if (schemaHolds(q, call, callee, subjects, when)) return true;
  if (when === "truthy" && (path === "bool" || path === "Boolean")) return firstHolds(q, call, subjects);
  if (when === "truthy" && path === "isinstance") return isInstance(q, call, subjects);
  if (when === "throws" && ASSERTS.test(path)) return firstHolds(q, call, subjects);
  if (verifies(q, call, path, subjects)) return true;
  if (!isOwnStore(callee) && finds(q, call, subjects, when)) return true;
  if (when === "truthy" && (findsWithSql(q, call, subjects, []) || (!isOwnStore(callee) && logsIn(q, call, subjects)))) return true;
  const meaning = q.semantics.test(path, method, q.language);
  if (meaning?.when === when && testHolds(q, call, meaning, path, subjects)) return true;
  if (callee.some((a) => a.kind === "function" && functionHolds(q, a, call, subjects, when))) return true;
  return when === "truthy" && call.callee.kind === "member" && (isThen(q, call, subjects) || isOfRecord(q, call.callee.object, subjects));
}

/** A function of the workspace that does something with Redis: what its name says is not what it is. To write a log is nothing of that kind. */
function isOwnStore(callee: Value): boolean {
  return callee.some((a) => a.kind === "function" && a.fn.summary().effects.some((e) => e.role !== DEFERRED && !LOGS.test(e.role)));
}

/** `find(id).then((found) => found?.owner === me)`. */
function isThen(q: Query, call: CallFact, subjects: Subjects): boolean {
  const given = call.args[0]?.value;
  if (given?.kind !== "function" || !given.body || promiseOf(given) === undefined) return false;
  const returned = q.index(given.body).returns.flatMap((r) => (r.kind === "return" && r.value ? [r.value] : []));
  return returned.length > 0 && returned.every((e) => holds(q, e, true, subjects));
}

/** What was read of the result of a call that gives something only for fine values is there, and so is the result. */
function isOfRecord(q: Query, e: Expression, subjects: Subjects): boolean {
  const result = e.kind === "call" ? undefined : resultOf(q, e);
  if (!result) return false;
  const { call, path } = result;
  if (!isOwnStore(calleeValue(q, call)) && finds(q, call, subjects, "truthy", path)) return true;
  return findsWithSql(q, call, subjects, path) || callHolds(q, call, subjects, "truthy");
}

/** `found.owner` that was read without an error. */
function isReadOfRecord(q: Query, e: Expression, subjects: Subjects): boolean {
  return (e.kind === "member" || e.kind === "index") && !e.isOptional && e.object.kind === "name" && isOfRecord(q, e, subjects);
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
  if (candidates.length === 0) return isMemberChecked(q, summary, call, subjects, when);
  const known = when === "truthy" ? [...summary.tests, ...summary.validates] : summary.validates;
  return candidates.some((i) => known.includes(i));
}

/** `assertOwner({ accountId })`, `find(query)` of `query.id`. */
function isMemberChecked(q: Query, summary: FunctionSummary, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  return call.args.some(({ value }, i) =>
    subjectsIn(q, value, subjects).some((steps) => steps.length > 0 && isCheckedMember(summary, i, steps.join("."), when)),
  );
}

function isCheckedMember(summary: FunctionSummary, parameter: number, path: string, when: "truthy" | "throws"): boolean {
  return summary.checksMember(parameter, path, "throws") || (when === "truthy" && summary.checksMember(parameter, path, "truthy"));
}

function isMembership(q: Query, call: CallFact, method: string, subjects: Subjects): boolean {
  if (call.callee.kind !== "member" || !MEMBERSHIP.test(method)) return false;
  const [first, second] = [call.args[0]?.value, call.args[1]?.value];
  const isStatic = method === "hasOwn" || (method === "call" && second !== undefined);
  const subject = isStatic ? second : first;
  const container = isStatic ? first : call.callee.object;
  return subject !== undefined && container !== undefined && isSubject(q, subject, subjects) && isCollection(q, container);
}

/** True when the call being false says that the subject is harmless. */
function callDenies(q: Query, call: CallFact, subjects: Subjects): boolean {
  if (isNaNTest(q, call, subjects) || rejects(q, call, subjects) || isEach(q, call, "any", false, subjects)) return true;
  return schemaHolds(q, call, calleeValue(q, call), subjects, "falsy");
}

/** `TABLE.get(x)` gives something only for keys of the table. */
function isEntry(q: Query, call: CallFact, method: string, subjects: Subjects): boolean {
  if (call.callee.kind !== "member" || method !== "get" || call.args.length !== 1 || !call.args[0]) return false;
  if (!isSubject(q, call.args[0].value, subjects)) return false;
  return q.value(call.callee.object).every((a) => a.kind === "object" && !a.isOpen);
}

/** `ids.every(isFine)`, `all(is_fine(x) for x in ids)`. */
function isEvery(q: Query, call: CallFact, method: string, subjects: Subjects): boolean {
  const first = call.args[0]?.value;
  if (!first) return false;
  if (method === "every" && call.callee.kind === "member")
    return isSubject(q, call.callee.object, subjects) && isTestFunction(q.value(first));
  return isEach(q, call, "all", true, subjects);
}

/** What `all(…)`, or `any(…)` being false, says of each element, or character, of the subject. */
function isEach(q: Query, { callee, args }: CallFact, name: "all" | "any", isTrue: boolean, subjects: Subjects): boolean {
  const first = args[0]?.value;
  if (first?.kind !== "comprehension" || callee.kind !== "name" || callee.name !== name) return false;
  const clause = first.clauses[0];
  if (clause?.target.kind !== "name" || !isSubject(q, clause.iterable, subjects)) return false;
  return holds(q, first.element, isTrue, [clause.target.name]);
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

function testHolds(q: Query, call: CallFact, meaning: TestMeaning, path: string, subjects: Subjects): boolean {
  const subject = partOf(call, meaning.subject);
  if (!subject) return false;
  const tested = path.startsWith("Number.") ? withoutNumber(subject) : subject;
  if (!isSubject(q, tested, subjects)) return false;
  if (meaning.pattern === undefined) return true;
  const pattern = partOf(call, meaning.pattern);
  return pattern !== undefined && patternHolds(q, pattern, call, meaning.anchored);
}

/** A call that returns only when the subject is fine, anywhere in the expression. */
export function throwsUnlessFine(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "await" || e.kind === "cast" || e.kind === "assignExpression") return throwsUnlessFine(q, e.value, subjects);
  if (e.kind !== "call") return false;
  return callHolds(q, e, subjects, "throws") || e.args.some((a) => throwsUnlessFine(q, a.value, subjects));
}
