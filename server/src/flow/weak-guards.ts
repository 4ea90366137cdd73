/** Checks that somebody wrote for a value, and that do not make it harmless: why not, and what would. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import { comparesWithOwn, holds } from "./checks.ts";
import type { Condition } from "./dominators.ts";
import { conditionsOn } from "./guards.ts";
import { knownToRedis } from "./known-to-redis.ts";
import { writtenAs } from "./names.ts";
import { type PatternCheck, patternCheck, regexIn } from "./pattern-checks.ts";
import { findsOwn, permits, verifiesSignature } from "./permissions.ts";
import type { Query } from "./query.ts";
import { anchored, judgePattern } from "./regex.ts";
import { expressionAt } from "./sites.ts";
import { isSubject, type Subjects, subjectsOf } from "./subjects.ts";
import type { Site, Value, WeakGuard } from "./values.ts";

/** The value at `site` is of what somebody was asked for who may use it, or was found among what is theirs. */
export function isPermitted(q: Query, site: Site): boolean {
  const use = expressionAt(site);
  const subjects = use ? subjectsOf(q, use) : [];
  if (!use || subjects.length === 0) return false;
  return conditionsOn(q, use, subjects).some((c) => {
    if (c.kind === "returned") return c.expressions.some((e) => isDemanded(q, e, subjects));
    return c.kind === "test" && asksFor(q, c, c.test, subjects, new Set());
  });
}

function isDemanded(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "await") return isDemanded(q, e.value, subjects);
  return e.kind === "call" && permits(q, e, subjects, "throws");
}

function asksFor(q: Query, c: Condition & { readonly kind: "test" }, fact: Fact, subjects: Subjects, seen: Set<Fact>): boolean {
  if (seen.has(fact)) return false;
  seen.add(fact);
  const isAsked = fact.kind === "call" && (permits(q, fact, subjects, "truthy") || findsOwn(q, fact, subjects));
  if (isAsked && isTowards(q, c.test, c.isTrue, fact)) return true;
  if (fact.kind === "name" && !isSubject(q, fact, subjects) && asksFor(q, c, definedAs(q, fact), subjects, seen)) return true;
  let found = false;
  forEachChild(fact, (child) => {
    found ||= asksFor(q, c, child, subjects, seen);
  });
  return found;
}

/** More than these help nobody. */
const MOST = 3;
const PARTIAL = /^(?:startsWith|endsWith|includes|startswith|endswith)$/;

/** The checks of the value at `site` that do not hold, for a value of which no check does. */
export function weakGuards(q: Query, site: Site): readonly WeakGuard[] {
  const use = expressionAt(site);
  const subjects = use ? subjectsOf(q, use) : [];
  if (!use || subjects.length === 0) return [];
  const conditions = conditionsOn(q, use, subjects).filter((c) => c.at.unit === use.unit);
  const asked = new Map<Fact, WeakGuard | undefined>();
  for (const c of conditions) {
    if (c.kind === "test") inCondition(q, c, subjects, asked);
    if (c.kind === "returned") for (const e of c.expressions) demandedBy(q, e, subjects, asked);
  }
  const dominating = [...asked.values()].filter((guard) => guard !== undefined);
  const names = subjects.map((path) => path.slice(path.lastIndexOf(".") + 1));
  const others = q.index(use.unit).calls.filter((call) => !asked.has(call) && !isInside(use, call) && mentions(call, names));
  const idle = others.flatMap((call) => idleCheck(q, call, use, subjects));
  return [...dominating, ...idle].slice(0, MOST);
}

/** Nothing else in the call needs to be looked at where its text does not even have the name. */
function mentions(call: CallFact, names: readonly string[]): boolean {
  const text = call.unit.text.slice(call.start, call.end);
  return names.some((name) => text.includes(name));
}

function isInside(inner: Fact, outer: Fact): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

type Asked = Map<Fact, WeakGuard | undefined>;

/** Weak checks among what is known to be so where the value is used. What several conditions ask may be demanded by one of them alone. */
function inCondition(q: Query, c: Condition & { readonly kind: "test" }, subjects: Subjects, asked: Asked): void {
  const seen = new Set<Fact>();
  const visit = (fact: Fact): void => {
    if (seen.has(fact)) return;
    seen.add(fact);
    const before = asked.get(fact);
    const guard = guardAt(q, fact, subjects, isTowards(q, c.test, c.isTrue, fact)) ?? ownAmongOthers(q, c, fact, subjects);
    if (!before || before.why === "denies") asked.set(fact, guard ?? before);
    if (fact.kind === "name" && !isSubject(q, fact, subjects)) visit(definedAs(q, fact));
    forEachChild(fact, visit);
  };
  visit(c.test);
}

/**
 * `if (id !== user.id && !user.isAdmin) return`: the value is somebody's own, or whoever asks may use what belongs to others.
 */
function ownAmongOthers(
  q: Query,
  { test, isTrue }: { readonly test: Expression; readonly isTrue: boolean },
  fact: Fact,
  subjects: Subjects,
) {
  if (fact.kind !== "binary" || !comparesWithOwn(q, fact, subjects)) return undefined;
  const isEqual = /^(?:==|===|is)$/.test(fact.operator);
  return wantedOf(test, isTrue, fact) === isEqual ? ({ site: q.site(fact), why: "owned", mend: undefined } as const) : undefined;
}

/** What a part of a test is, or is among other possibilities, when the test is `isTrue`; undefined when it is no part of the test itself. */
function wantedOf(test: Expression, isTrue: boolean, part: Fact): boolean | undefined {
  if (test === part) return isTrue;
  if (test.kind === "unary") return test.operator === "not" ? wantedOf(test.operand, !isTrue, part) : undefined;
  if (test.kind === "logical") return wantedOf(test.left, isTrue, part) ?? wantedOf(test.right, isTrue, part);
  return test.kind === "cast" || test.kind === "await" ? wantedOf(test.value, isTrue, part) : undefined;
}

/** A call that returns only if somebody may use what has the value. */
function demandedBy(q: Query, e: Expression, subjects: Subjects, asked: Asked): void {
  if (e.kind === "await") demandedBy(q, e.value, subjects, asked);
  else if (e.kind === "call") {
    const why = permits(q, e, subjects, "throws") ? "permitted" : verifiesSignature(q, e, subjects) ? "signed" : undefined;
    if (why) asked.set(e, { site: q.site(e), why, mend: undefined });
  }
}

/** What a name in a condition stands for: `const isFine = PATTERN.test(x)`. */
function definedAs(q: Query, e: Expression): Expression {
  return (e.kind === "name" && writtenAs(q, e)) || e;
}

function guardAt(q: Query, fact: Fact, subjects: Subjects, isDemanded: boolean): WeakGuard | undefined {
  const site = q.site(fact as Expression);
  if (isPartial(q, fact, subjects)) return { site, why: isDemanded ? "part" : "denies", mend: undefined };
  const known = isDemanded && fact.kind === "call" ? knownToRedis(q, fact, subjects) : undefined;
  if (known) return { site, why: known, mend: undefined };
  if (isDemanded && fact.kind === "call" && permits(q, fact, subjects, "truthy")) return { site, why: "permitted", mend: undefined };
  if (isDemanded && fact.kind === "call" && verifiesSignature(q, fact, subjects)) return { site, why: "signed", mend: undefined };
  const check = fact.kind === "call" ? patternCheck(q, fact, subjects) : undefined;
  const why = check && worst(check);
  if (!check || !why || why === "holds") return undefined;
  return { site, why: isDemanded ? why : "denies", mend: isDemanded ? mendOf(q, check) : undefined };
}

/** Looks at a part of the subject: `name.startsWith("a")`, `"a" in name`. */
function isPartial(q: Query, fact: Fact, subjects: Subjects): boolean {
  if (fact.kind === "binary")
    return /^(?:not )?in$/.test(fact.operator) && fact.left.kind === "string" && isSubject(q, fact.right, subjects);
  return (
    fact.kind === "call" &&
    fact.callee.kind === "member" &&
    PARTIAL.test(fact.callee.property) &&
    isSubject(q, fact.callee.object, subjects)
  );
}

/** The worst verdict; undefined when a pattern is not known. */
function worst({ verdicts }: PatternCheck): "unanchored" | "multiline" | "tooWide" | "holds" | undefined {
  if (verdicts.length === 0 || verdicts.includes(undefined)) return undefined;
  return (["unanchored", "multiline", "tooWide"] as const).find((v) => verdicts.includes(v)) ?? "holds";
}

function mendOf(q: Query, { pattern, anchored: by }: PatternCheck): WeakGuard["mend"] {
  const value = q.value(pattern);
  const [only] = value;
  if (q.language === "python") return by !== "both" && isFineAsWhole(value) ? { kind: "whole" } : undefined;
  if (only?.kind !== "regex" || value.length > 1 || only.site.file !== q.model.file) return undefined;
  const better = anchored(only.pattern, only.flags);
  return judgePattern(better.pattern, better.flags, "none", false) === "holds" ? { kind: "anchor", site: only.site, ...better } : undefined;
}

function isFineAsWhole(value: Value): boolean {
  const patterns = value.map((a) => regexIn(a));
  return patterns.every((p) => p !== undefined && judgePattern(p.pattern, p.flags, "both", true) === "holds");
}

/** The test being `isTrue` says that the check inside it was passed. */
function isTowards(q: Query, test: Expression, isTrue: boolean, check: Fact): boolean {
  if (test === check) return isTrue;
  switch (test.kind) {
    case "unary":
      return test.operator === "not" && isTowards(q, test.operand, !isTrue, check);
    case "logical":
      return (test.operator === "and") === isTrue && (isTowards(q, test.left, isTrue, check) || isTowards(q, test.right, isTrue, check));
    case "cast":
    case "await":
    case "assignExpression":
      return isTowards(q, test.value, isTrue, check);
    case "binary": {
      const isEqual = /^(?:==|===|is)$/.test(test.operator) === isTrue;
      if (!/^(?:[!=]==?|is|is not)$/.test(test.operator)) return false;
      if (test.right.kind === "null") return isTowards(q, test.left, !isEqual, check);
      return test.right.kind === "boolean" && isTowards(q, test.left, isEqual === test.right.value, check);
    }
    case "name": {
      const source = definedAs(q, test);
      return source !== test && isTowards(q, source, isTrue, check);
    }
    default:
      return false;
  }
}

/** A check whose result decides nothing, or that comes after the value is used. */
function idleCheck(q: Query, call: CallFact, use: Expression, subjects: Subjects): readonly WeakGuard[] {
  const check = patternCheck(q, call, subjects);
  const isCheck = check ? worst(check) !== undefined : holds(q, call, true, subjects);
  if (!isCheck) return [];
  return [{ site: q.site(call), why: call.start > use.end ? "late" : "ignored", mend: undefined }];
}
