/** Decision tables over rows: conditions in three values, and outcomes with the reason why they are not sure. */
import { constantText } from "../flow/atoms.ts";
import type { Atom, ClassRef } from "../flow/values.ts";
import type { Cases, Condition, Selector } from "../libraries/row.ts";
import { type Scope, type Selected, select } from "./select.ts";
import type { Doubt } from "./text.ts";

/**
 * A condition's truth. `choice`: known alternatives disagree (`None if debug else "required"`). `other`: nothing can be said, also
 * when only an environment value decides.
 */
export type Truth = boolean | "choice" | "other";

/** One possible outcome of a table. `unknown` stands beside another: what an environment value brings that overrides a fallback. */
export interface Outcome<T extends string> {
  readonly is: T | "unknown";
  /** `environment`: an environment value or a choice between known values decides; `other`: anything else. */
  readonly doubt: Doubt;
  /** The option that decided, if the case names one. */
  readonly at: Selector | undefined;
}

/** A truth, and whether an environment value could make it another. */
interface Judgement {
  readonly truth: Truth;
  readonly isOverridable: boolean;
}

/**
 * All outcomes that the cases may have, in the order of the cases, each once. One outcome is certain (`doubt` none); several are as
 * doubtful as the conditions that could not be decided. A choice between TLS and none is taken elsewhere: it says nothing.
 */
export function decide<T extends string>(cases: Cases<T>, given: Scope): readonly Outcome<T>[] {
  const scope = given.memo ? given : { ...given, memo: new Map() };
  const outcomes = new Map<T | "unknown", Selector | undefined>();
  const doubts = new Set<Truth>();
  let isOverridable = false;
  for (const { when, is, at } of cases) {
    const judged: Judgement = when === undefined ? { truth: true, isOverridable: false } : judge(when, scope);
    isOverridable ||= judged.isOverridable;
    if (judged.truth === false) continue;
    doubts.add(judged.truth);
    if (!outcomes.has(is)) outcomes.set(is, at);
    if (judged.truth === true) break;
  }
  if (isOverridable) outcomes.set("unknown", undefined);
  const isLost = doubts.has("other") || (doubts.has("choice") && [...outcomes.keys()].includes("tls" as T));
  const doubt = outcomes.size === 1 ? "none" : isLost ? "other" : "environment";
  return [...outcomes].map(([is, at]) => ({ is, doubt, at }));
}

/** Whether a condition holds; an environment value's constant fallback counts as its value. */
export function holds(condition: Condition, scope: Scope): Truth {
  return judge(condition, scope).truth;
}

function judge(condition: Condition, scope: Scope): Judgement {
  if ("all" in condition) return all(condition.all.map((c) => judge(c, scope)));
  if ("any" in condition) return any(condition.any.map((c) => judge(c, scope)));
  if ("not" in condition) {
    const { truth, isOverridable } = judge(condition.not, scope);
    return { truth: typeof truth === "boolean" ? !truth : truth, isOverridable };
  }
  if ("surely" in condition) return { truth: judge(condition.surely, scope).truth === true, isOverridable: false };
  if ("version" in condition) return { truth: inRange(scope.version, condition.version), isOverridable: false };
  const [selector, test] = condition as readonly [string, string];
  return grouped(select(selector, scope), test);
}

/** Elements are there together, so one that fits is enough; alternatives of one element must agree. */
function grouped(selected: readonly Selected[], test: string): Judgement {
  const groups = new Map<string, Verdict[]>();
  for (const s of selected) {
    const group = groups.get(s.group) ?? [];
    group.push(testOne(s, test));
    groups.set(s.group, group);
  }
  return any([...groups.values()].map(agreed));
}

/** What one alternative says; `environment` when it is an environment value. */
type Verdict = boolean | "environment" | "other";

function agreed(verdicts: readonly Verdict[]): Judgement {
  const known = verdicts.filter((v) => typeof v === "boolean");
  const first = known[0];
  if (first === undefined || verdicts.includes("other")) return { truth: "other", isOverridable: false };
  return { truth: known.every((v) => v === first) ? first : "choice", isOverridable: known.length < verdicts.length };
}

function all(parts: readonly Judgement[]): Judgement {
  return parts.some((p) => p.truth === false) ? joined(parts, false) : joined(parts, unsure(parts, true));
}
function any(parts: readonly Judgement[]): Judgement {
  return parts.some((p) => p.truth === true) ? joined(parts, true) : joined(parts, unsure(parts, false));
}
function joined(parts: readonly Judgement[], truth: Truth): Judgement {
  return { truth, isOverridable: parts.some((p) => p.isOverridable) };
}
function unsure(parts: readonly Judgement[], otherwise: boolean): Truth {
  if (parts.some((p) => p.truth === "other")) return "other";
  return parts.some((p) => p.truth === "choice") ? "choice" : otherwise;
}

/** Range test such as `>=4 <6`; unknown when the version is. */
export function inRange(version: string | undefined, range: string): Truth {
  if (version === undefined) return "other";
  return range.split(" ").every((bound) => {
    const m = /^(>=|<=|>|<|=)?v?([\d.]+)$/.exec(bound);
    if (!m?.[2]) return false;
    const order = compare(version, m[2]);
    switch (m[1]) {
      case ">=":
        return order >= 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      case "<":
        return order < 0;
      default:
        return order === 0;
    }
  });
}

/** Compares `x.y.z` number by number; what follows a number (`rc2`, `-beta.1`) is not read. */
function compare(a: string, b: string): number {
  const left = a.replace(/^v/, "").split(".");
  const right = b.split(".");
  for (let i = 0; i < 3; i++) {
    const difference = (Number.parseInt(left[i] ?? "0", 10) || 0) - (Number.parseInt(right[i] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One test on one selected value. */
function testOne(selected: Selected, test: string): Verdict {
  const [operator, ...rest] = test.split(" ");
  const wanted = rest.join(" ");
  if (selected.state === "unknown") return selected.doubt === "environment" ? "environment" : "other";
  const atom = selected.state === "present" ? selected.value[0] : undefined;
  const isNull = atom?.kind === "literal" && atom.value === null;
  switch (operator) {
    case "written":
      return selected.state === "present";
    case "present":
      return selected.state === "present" && !isNull;
    case "absent":
      return selected.state === "absent" || isNull;
    case "falsy":
      return atom === undefined || not(truthy(atom));
  }
  if (selected.url && (operator === "scheme" || operator === "some")) return urlTest(selected, operator, wanted);
  return atom === undefined ? false : atomTest(atom, operator ?? "", wanted);
}

function urlTest(selected: Selected, operator: string, wanted: string): Verdict {
  const url = selected.url;
  if (!url) return false;
  if (operator === "some") return [...url.query.keys()].some((k) => k.startsWith(wanted)) || (url.hasOpenQuery ? "other" : false);
  const scheme = url.scheme;
  if (scheme.state === "unknown") return scheme.doubt === "environment" ? "environment" : "other";
  const atom = scheme.value[0];
  return atom === undefined ? false : atomTest(atom, "is", wanted);
}

function atomTest(atom: Atom, operator: string, wanted: string): Verdict {
  switch (operator) {
    case "truthy":
      return truthy(atom);
    case "true":
      return isBoolean(atom, true);
    case "false":
      return isBoolean(atom, false);
    case "object":
      return atom.kind === "object" ? true : opaque(atom);
    case "filled":
      if (atom.kind !== "object") return opaque(atom);
      return atom.entries.size > 0 ? true : atom.isOpen ? "other" : false;
    case "some":
      if (atom.kind !== "object") return opaque(atom);
      return [...atom.entries.keys()].some((k) => k.startsWith(wanted)) || (atom.isOpen ? "other" : false);
    case "is":
      return isOneOf(atom, wanted.split(","));
    case "prefix":
      return onText(
        atom,
        (text) => text.startsWith(wanted),
        (start) => start.length >= wanted.length || !wanted.startsWith(start),
      );
    case "matches":
      return onText(
        atom,
        (text) => new RegExp(wanted.replace(/^\/|\/$/g, "")).test(text),
        (start) => start.length > 1 && /^\/\^[^$*+?{]*\/$/.test(wanted),
      );
    default:
      return false;
  }
}

/** False for an atom that is known and not what was asked for; the doubt for one that is not known. */
function opaque(atom: Atom): Verdict {
  switch (atom.kind) {
    case "input":
      return atom.origin === "environment" ? "environment" : "other";
    case "unknown":
    case "parameter":
    case "external":
    case "safe":
      return "other";
    default:
      return false;
  }
}

/** `isDecidedBy` says whether a text's beginning is enough to decide. */
function onText(atom: Atom, test: (text: string) => boolean, isDecidedBy: (start: string) => boolean = () => false): Verdict {
  if (atom.kind === "literal") return test(String(atom.value));
  if (atom.kind === "external" && !atom.path.includes("()")) return test(atom.path);
  if (atom.kind === "text") {
    const constant = constantText([atom]);
    if (constant !== undefined) return test(constant);
    const start = constantText(atom.parts[0] ?? []) ?? "";
    if (isDecidedBy(start)) return test(start);
    const doubts = atom.parts.flatMap((p) => p.filter((a) => a.kind !== "literal"));
    return doubts.every((a) => a.kind === "input" && a.origin === "environment") ? "environment" : "other";
  }
  return opaque(atom);
}

function isBoolean(atom: Atom, wanted: boolean): Verdict {
  return atom.kind === "literal" ? atom.value === wanted : opaque(atom);
}

function truthy(atom: Atom): Verdict {
  switch (atom.kind) {
    case "literal":
      return Boolean(atom.value);
    case "text":
      return atom.parts.some((p) => p.every((a) => a.kind === "literal" && String(a.value ?? "") !== "")) ? true : "other";
    case "safe":
      return atom.why === "number" || atom.why === "boolean" ? "other" : true;
    case "list":
      return atom.items.length > 0 ? true : "other";
    case "external":
      // What a library's constructor gives is an object; what other calls give may be anything.
      return /\.[A-Z]\w*\(\)$/.test(atom.path) ? true : "other";
    case "input":
    case "unknown":
    case "parameter":
      return opaque(atom);
    default:
      return true;
  }
}

/**
 * `is`: literals by their text (`None` for null), library members by access path, classes of the workspace by the library classes
 * that they derive from. A member of another module than those asked for may hold anything.
 */
function isOneOf(atom: Atom, wanted: readonly string[]): Verdict {
  switch (atom.kind) {
    case "literal":
      return wanted.includes(atom.value === null ? "None" : String(atom.value));
    case "external":
      return isOnePath(atom.path, wanted);
    case "instance":
      return anyOf(wanted.map((w) => (w.endsWith("()") ? derives(atom.cls, w.slice(0, -2), 0) : false)));
    case "class":
      return anyOf(wanted.map((w) => derives(atom.cls, w, 0)));
    case "text":
      return onText(atom, () => false);
    default:
      return opaque(atom);
  }
}

function isOnePath(path: string, wanted: readonly string[]): Verdict {
  if (wanted.includes(path)) return true;
  const root = rootOf(path);
  return !path.endsWith("()") && wanted.some((w) => rootOf(w) === root) ? false : "other";
}

function rootOf(path: string): string {
  return /^(?:@[^/]+\/)?[^.(]+/.exec(path)?.[0] ?? path;
}

function derives(cls: ClassRef, wanted: string, depth: number): Verdict {
  if (depth > 8) return "other";
  return anyOf(
    cls.bases.flatMap((base) =>
      base.map((atom): Verdict => {
        if (atom.kind === "external") return isOnePath(atom.path, [wanted]);
        return atom.kind === "class" ? derives(atom.cls, wanted, depth + 1) : "other";
      }),
    ),
  );
}

function not(verdict: Verdict): Verdict {
  return typeof verdict === "boolean" ? !verdict : verdict;
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes(true) || (verdicts.includes("other") ? "other" : verdicts.includes("environment") && "environment");
}
