/** Whether a regular expression is an allow-list for a key part: anchored at both ends and made only of harmless characters. */

/** Why a pattern does not hold, or how it does. */
export type PatternVerdict = "holds" | "trailingNewline" | "unanchored" | "multiline" | "tooWide";

/** Characters that separate key parts or mean something in a glob, and one ordinary letter for "any character" classes. */
const HARMFUL = [":", "*", "?", "[", "]", "\\", " ", "\n", "{", "}", "\u2603"];

/**
 * Judges a pattern. `anchored` is what the matching function adds (`re.fullmatch` both, `re.match` start). In Python a final `$`
 * also matches before a trailing newline; in JavaScript it does not (no `m` flag).
 */
export function judgePattern(pattern: string, flags: string, anchored: "both" | "start" | "none", isPython: boolean): PatternVerdict {
  let source = pattern;
  let isMultiline = flags.includes("m") || flags.includes("MULTILINE");
  const inline = /^\(\?([a-zA-Z]+)\)/.exec(source);
  if (inline) {
    if ((inline[1] as string).includes("m")) isMultiline = true;
    source = source.slice(inline[0].length);
  }
  const body = unwrapGroup(source);
  const hasStart = /^(\^|\\A)/.test(body);
  const end = /(\$|\\Z|\\z)$/.exec(body.replace(/\\\$$/, ""))?.[1];
  const isStartAnchored = anchored !== "none" || hasStart;
  const isEndAnchored = anchored === "both" || end !== undefined;
  if (!isStartAnchored || !isEndAnchored || hasLooseAlternative(body, anchored)) return "unanchored";
  if (isMultiline && anchored !== "both" && (body.startsWith("^") || end === "$")) return "multiline";
  if (!isNarrow(source, flags)) return "tooWide";
  return isPython && anchored !== "both" && end === "$" ? "trailingNewline" : "holds";
}

function unwrapGroup(source: string): string {
  const m = /^\((?:\?:)?(.*)\)$/s.exec(source);
  return m && !/\)[^)]*\(/.test(m[1] as string) && /^\^/.test(m[1] as string) ? (m[1] as string) : source;
}

/** `^a|b$`: the anchors bind to one branch only. */
function hasLooseAlternative(body: string, anchored: "both" | "start" | "none"): boolean {
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < body.length; i++) {
    const c = body[i];
    if (c === "\\") i++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "|" && depth === 0) return anchored !== "both";
  }
  return false;
}

/** No harmful character can be matched anywhere: tried by matching one-character and embedded samples against each atom. */
function isNarrow(source: string, flags: string): boolean {
  for (const atom of atomsOf(source)) {
    let test: RegExp;
    try {
      test = new RegExp(`^(?:${atom})$`, flags.replace(/[^iu]/g, ""));
    } catch {
      return false;
    }
    if (HARMFUL.some((c) => test.test(c))) return false;
  }
  return true;
}

/** The single-character atoms of a pattern: classes, escapes, dots and literal characters. */
function atomsOf(source: string): readonly string[] {
  const atoms: string[] = [];
  const token =
    /\\(?:[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|\(\?(?::|P?<\w+>|[=!]|<[=!])|[\s\S]/g;
  for (const [t] of source.matchAll(token)) {
    if (/^(\\[AZzbB]|\^|\$|\||\(.*|\)|\*|\+|\?|\{.*\})$/s.test(t)) continue;
    if (/^\\[1-9]$/.test(t)) continue;
    atoms.push(t);
  }
  return atoms;
}
