/** Regular expressions given to schemas, matchers and substitutions. */
import { constantText } from "../flow/atoms.ts";
import { regexIn } from "../flow/pattern-checks.ts";
import { isHarmless, judgePattern, matchesAllHarm, matchesNarrowly } from "../flow/regex.ts";
import type { Value } from "../flow/values.ts";

type Regex = { readonly pattern: string; readonly flags: string };

function regexes(value: Value): readonly Regex[] | undefined {
  const all = value.map((a) => regexIn(a));
  return all.length > 0 && all.every((r) => r !== undefined) ? (all as Regex[]) : undefined;
}

/** The pattern is an allow-list of harmless characters from start to end. */
export function allowsOnlyHarmless(pattern: Value, anchored: "both" | "start" | "none", isPython: boolean): boolean {
  return (
    regexes(pattern)?.every((r) => {
      const verdict = judgePattern(r.pattern, r.flags, anchored, isPython);
      return verdict === "holds" || verdict === "trailingNewline";
    }) ?? false
  );
}

/** Whatever the pattern finds, or its groups hold, is harmless. */
export function findsOnlyHarmless(pattern: Value): boolean {
  return regexes(pattern)?.every((r) => matchesNarrowly(r.pattern, r.flags)) ?? false;
}

/** Replacing all matches leaves nothing harmful. `isAll`: the function replaces all matches whatever the flags. */
export function removesAllHarm(pattern: Value, replacement: Value, isAll: boolean): boolean {
  const text = constantText(replacement);
  if (text === undefined || !isHarmless(text)) return false;
  return regexes(pattern)?.every((r) => (isAll || r.flags.includes("g")) && matchesAllHarm(r.pattern, r.flags)) ?? false;
}
