/** Tests by regular expressions: what the call says of its subject, and whether the pattern is an allow-list. */
import type { CallFact, Expression } from "../lang/facts.ts";
import { pathOfValue } from "./decorators.ts";
import { calleeValue } from "./effects.ts";
import type { Query } from "./query.ts";
import { judgePattern, matchesAllHarm } from "./regex.ts";
import type { TestMeaning } from "./semantics.ts";
import { isSubject, type Subjects } from "./subjects.ts";
import type { Atom } from "./values.ts";

/** Patterns in patterns (`RegExp(RegExp("…"))`) that are followed. */
const DEEPEST = 8;

/** The last name of a method that is called; empty for functions. */
export function methodOf(call: CallFact): string {
  return call.callee.kind === "member" ? call.callee.property : "";
}

/** What the rows say of a test. */
export function meaningOf(q: Query, call: CallFact): TestMeaning | undefined {
  return q.semantics.test(pathOfValue(calleeValue(q, call)), methodOf(call), q.language);
}

/** An argument by position, or the receiver. */
export function partOf(call: CallFact, where: number | "self"): Expression | undefined {
  if (where === "self") return call.callee.kind === "member" ? call.callee.object : undefined;
  return call.args[where]?.value;
}

/** `/[^a-z]/.test(x)` being false: no other character is in x. */
export function rejects(q: Query, call: CallFact, subjects: Subjects): boolean {
  const meaning = meaningOf(q, call);
  if (meaning?.pattern === undefined || meaning.anchored !== "none" || meaning.when !== "truthy") return false;
  const [subject, pattern] = [partOf(call, meaning.subject), partOf(call, meaning.pattern)];
  if (!subject || !pattern || !isSubject(q, subject, subjects)) return false;
  const value = q.value(pattern);
  return value.length > 0 && value.map((a) => regexIn(a)).every((r) => r !== undefined && matchesAllHarm(r.pattern, r.flags));
}

/** The pattern is known and is an allow-list; a mere trailing newline is let pass here (weak, not injection). */
export function patternHolds(q: Query, pattern: Expression, call: CallFact, anchored: TestMeaning["anchored"]): boolean {
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
export function regexIn(a: Atom, depth = 0): { readonly pattern: string; readonly flags: string } | undefined {
  if (a.kind === "regex") return a;
  if (a.kind === "literal" && typeof a.value === "string") return { pattern: a.value, flags: "" };
  if (a.kind !== "external" || !a.call || !/^(re\.compile|RegExp|regex\.compile)\(\)$/.test(a.path)) return undefined;
  const first = a.call.positional[0]?.value[0];
  const flags = (a.call.positional[1] ?? a.call.named.get("flags"))?.value ?? [];
  const inner = first && depth < DEEPEST ? regexIn(first, depth + 1) : undefined;
  return inner && { pattern: inner.pattern, flags: inner.flags + flags.map(flagIn).join("") };
}

function flagIn(f: Atom): string {
  if (f.kind === "literal") return String(f.value);
  const path = pathOfValue([f]);
  if (/\.(?:M|MULTILINE)$/.test(path)) return "m";
  return /\.(?:I|IGNORECASE)$/.test(path) ? "i" : "";
}
