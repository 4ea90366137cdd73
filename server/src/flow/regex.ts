/** Whether a regular expression is an allow-list for a key part: anchored at both ends and made only of harmless characters. */

/** Why a pattern does not hold, or how it does. */
export type PatternVerdict = "holds" | "trailingNewline" | "unanchored" | "multiline" | "tooWide";

/** Characters that separate key parts or mean something in a glob, and one that only "any character" classes match. */
const HARMFUL = [":", "*", "?", "[", "]", "\\", "{", "}", "\u2603"];
/** Those that a deny-list has to know: without them no part ends early and no glob matches. */
const DECISIVE = [":", "*", "?", "["];

/**
 * Judges a pattern. `anchored` is what the matching function adds (`re.fullmatch` both, `re.match` start). In Python a final `$`
 * also matches before a trailing newline; in JavaScript it does not (no `m` flag).
 */
export function judgePattern(pattern: string, flags: string, anchored: "both" | "start" | "none", isPython: boolean): PatternVerdict {
  const inline = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
  const source = inline ? pattern.slice(inline[0].length) : pattern;
  const all = flags + (inline?.[1] ?? "");
  const isMultiline = all.includes("m") || all.includes("MULTILINE");
  const verdicts = (anchored === "both" ? [source] : alternatives(unwrapGroup(source))).map((body) =>
    judgeAnchors(body, anchored, isMultiline, isPython),
  );
  const worst = verdicts.find((v) => v === "unanchored" || v === "multiline");
  if (worst) return worst;
  if (!isNarrow(source, all)) return "tooWide";
  return verdicts.find((v) => v === "trailingNewline") ?? "holds";
}

function judgeAnchors(body: string, anchored: "both" | "start" | "none", isMultiline: boolean, isPython: boolean): PatternVerdict {
  const end = /(\$|\\Z|\\z)$/.exec(body.replace(/\\\$$/, ""))?.[1];
  const isStartAnchored = anchored !== "none" || /^(\^|\\A)/.test(body);
  const isEndAnchored = anchored === "both" || end !== undefined;
  if (!isStartAnchored || !isEndAnchored) return "unanchored";
  if (isMultiline && anchored !== "both" && (body.startsWith("^") || end === "$")) return "multiline";
  return isPython && anchored !== "both" && end === "$" ? "trailingNewline" : "holds";
}

/** A pattern of JavaScript that matches whole texts only, and the flags with which it does. */
export function anchored(pattern: string, flags: string): { readonly pattern: string; readonly flags: string } {
  const single = flags.replace("m", "");
  if (alternatives(pattern).length > 1) return { pattern: `^(?:${pattern})$`, flags: single };
  const isEnded = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
  return { pattern: `${pattern.startsWith("^") ? "" : "^"}${pattern}${isEnded ? "" : "$"}`, flags: single };
}

/** True when whatever the pattern matches, or else whatever its groups capture, holds harmless characters only. */
export function matchesNarrowly(pattern: string, flags: string): boolean {
  if (isNarrow(pattern, flags)) return true;
  const groups = capturedBy(pattern);
  return groups.length > 0 && groups.every((g) => isNarrow(g, flags));
}

/** True when the pattern is one character class that matches every character that does harm: what is left of a text without its matches is harmless. */
export function matchesAllHarm(pattern: string, flags: string): boolean {
  const body = pattern.replace(/^\((?:\?:)?(.*)\)([*+]?)$/s, "$1$2").replace(/(?:[*+]|\{\d+,\d*\})\??$/, "");
  if (!/^(?:\[(?:\\.|[^\]\\])+\]|\\W)$/s.test(body)) return false;
  const test = characterTest(body, flags);
  if (!test) return false;
  return HARMFUL.every((c) => test.test(c)) || DECISIVE.every((c) => test.test(c));
}

/** True for a text that may stand in a key part. */
export function isHarmless(text: string): boolean {
  return !HARMFUL.some((c) => text.includes(c));
}

function unwrapGroup(source: string): string {
  const m = /^\((?:\?:)?(.*)\)$/s.exec(source);
  return m && !/\)[^)]*\(/.test(m[1] as string) && /^\^/.test(m[1] as string) ? (m[1] as string) : source;
}

/** Each place of a pattern outside classes and escapes, with the depth of groups there. */
function scan(source: string, visit: (c: string, i: number, depth: number) => void): void {
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string;
    if (c === "\\") i++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else {
      if (c === ")") depth--;
      visit(c, i, depth);
      if (c === "(") depth++;
    }
  }
}

/** `^a$|^b$`: anchors bind to one alternative only. */
function alternatives(source: string): readonly string[] {
  const cuts = [-1];
  scan(source, (c, i, depth) => {
    if (c === "|" && depth === 0) cuts.push(i);
  });
  return cuts.map((at, n) => source.slice(at + 1, cuts[n + 1]));
}

/** What stands inside each capturing group. */
function capturedBy(source: string): readonly string[] {
  return groupsOf(source).map((g) => g.body);
}

/** A part of what a pattern matches that it gives out. */
export interface CapturedGroup {
  readonly name: string;
  readonly body: string;
}

/** The groups of a pattern that capture, in the order in which they are numbered. */
export function groupsOf(source: string): readonly CapturedGroup[] {
  const open: number[] = [];
  const found: { readonly at: number; readonly group: CapturedGroup }[] = [];
  scan(source, (c, i) => {
    if (c === "(") open.push(i);
    if (c !== ")") return;
    const at = open.pop() ?? i;
    const [head = "", name = ""] = /^\((?:\?P?<(\w+)>)?/.exec(source.slice(at, i)) ?? [];
    if (source[at + 1] !== "?" || name !== "") found.push({ at, group: { name, body: source.slice(at + head.length, i) } });
  });
  return found.sort((a, b) => a.at - b.at).map((f) => f.group);
}

/** `(?=…)` and `(?!…)` match nothing by themselves. */
function withoutLookarounds(source: string): string {
  let text = source;
  for (let round = 0; round < 8; round++) {
    const at = /\(\?(?:=|!|<=|<!)/.exec(text)?.index;
    if (at === undefined) return text;
    let end = text.length;
    let level: number | undefined;
    scan(text, (c, i, depth) => {
      if (i === at) level = depth;
      else if (c === ")" && i > at && depth === level && end === text.length) end = i + 1;
    });
    text = text.slice(0, at) + text.slice(end);
  }
  return text;
}

/** No harmful character can be matched anywhere: tried with each atom. A separator that is written out in a fixed place does no harm. */
function isNarrow(source: string, flags: string): boolean {
  const body = withoutLookarounds(source);
  const repeats = /\)(?:[*+]|\{\d+,\d*\})/.test(body);
  return atomsOf(body).every((atom) => {
    if (!repeats && /^(?:[:{} ]|\\[:{}/])$/.test(atom)) return true;
    const test = characterTest(atom, flags);
    return test !== undefined && !HARMFUL.some((c) => test.test(c));
  });
}

function characterTest(atom: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${atom})$`, flags.replace(/[^iu]/g, ""));
  } catch {
    return undefined;
  }
}

/** The single-character atoms of a pattern: classes, escapes, dots and literal characters. */
function atomsOf(source: string): readonly string[] {
  const atoms: string[] = [];
  const token =
    /\\(?:[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|\(\?(?::|P?<\w+>|[=!]|<[=!])|[\s\S]/g;
  for (const [t] of source.matchAll(token)) {
    if (/^(\\[AZzbB]|\^|\$|\||\(.*|\)|\*|\+|\?|\{\d.*\}|\{,\d+\})$/s.test(t)) continue;
    if (/^\\[1-9]$/.test(t)) continue;
    atoms.push(t);
  }
  return atoms;
}
