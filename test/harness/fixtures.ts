/**
 * Annotated fixtures: real source with every finding marked under its exact range.
 *
 * ```python
 * r = redis.Redis(host=HOST, password="s3cret")
 * #                    ^^^^ plaintext-connection possible, missing-auth
 * #                                   ^^^^^^^^ hardcoded-password
 * #> import os
 * #> r = redis.Redis(host=HOST, password=os.environ["REDIS_PASSWORD"])
 * ```
 *
 * - A mark names one or several rules, each with an optional certainty and shown severity. `#@ 0:5 rule` (offset:length on the
 *   previous code line) where carets cannot stand. `MISSING` before either form is a known gap: it fails when it starts to work.
 * - `#> line` (first fix), `#2> line` (second) give the lines that applying the fix of the mark above adds or changes.
 * - `#~ code => text` names a related place of the mark above by its code, and a part of what is said of it. Where one is given, all must be.
 * - `#! rule: reason` says why a finding of the mark above has no fix. Every finding of `test/rules` has one or the other.
 * - `name.expect` beside a file in which comments cannot stand: `line:column+length rule …` on each line, counted from 1.
 */

export interface Mark {
  readonly rule: string;
  /** `[start, end)` in the file. */
  readonly start: number;
  readonly end: number;
  readonly certainty: string | undefined;
  readonly severity: string | undefined;
  readonly isMissing: boolean;
  /** Expected lines by number of the fix, from 1. */
  readonly fixes: ReadonlyMap<number, readonly string[]>;
  /** Expected related places as `code => text`; empty when they do not matter. */
  readonly related: readonly string[];
  /** Why there is no fix. */
  readonly noFix: string | undefined;
}

/** What a mark is compared with. */
export interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: string;
  readonly severity: string;
  readonly message: string;
  readonly related?: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

const CERTAINTIES = new Set(["certain", "request", "parameter", "possible"]);
const SEVERITIES = new Set(["error", "warning", "information", "hint"]);

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Marks in the comments of a source. Throws for a mark that cannot be read, so that a typing error is not a silent pass. */
export function readMarks(text: string, comment: "#" | "//"): Mark[] {
  const marks: Mark[] = [];
  const syntax = markSyntax(comment);
  let code: Line = { text: "", start: 0 };
  let last: Map<number, string[]> | undefined;
  let related: string[] = [];
  let here: readonly Mark[] = [];
  for (const line of linesOf(text)) {
    const caret = syntax.caret.exec(line.text);
    const offset = syntax.offset.exec(line.text);
    const fix = syntax.fix.exec(line.text);
    const place = syntax.related.exec(line.text);
    const reason = syntax.reason.exec(line.text);
    if (reason) {
      const mark = here.find((m) => m.rule === reason[1]);
      if (!mark) throw new Error(`no mark of the rule before the reason: ${line.text}`);
      marks.splice(marks.indexOf(mark), 1, { ...mark, noFix: reason[2] });
    } else if (place) {
      if (!last) throw new Error(`no mark before the related place: ${line.text}`);
      related.push(place[1] ?? "");
    } else if (fix) {
      if (!last) throw new Error(`no mark before the fix: ${line.text}`);
      const number = Number(fix[1] || 1);
      last.set(number, [...(last.get(number) ?? []), fix[2] ?? ""]);
    } else if (caret || offset) {
      const [, missing, , rules = ""] = caret ?? offset ?? [];
      const from = caret ? line.text.indexOf("^") : Number(offset?.[2]?.split(":")[0]);
      const length = caret ? (caret[2] ?? "").length : Number(offset?.[2]?.split(":")[1]);
      last = new Map();
      related = [];
      here = marksOf(rules, code.start + from, length, missing !== undefined, last, related);
      marks.push(...here);
    } else code = line;
  }
  return marks;
}

function markSyntax(comment: string): {
  readonly caret: RegExp;
  readonly offset: RegExp;
  readonly fix: RegExp;
  readonly related: RegExp;
  readonly reason: RegExp;
} {
  return {
    caret: new RegExp(`^\\s*${comment}\\s*(MISSING\\s+)?(\\^+)\\s+(.+)$`),
    offset: new RegExp(`^\\s*${comment}@\\s+(MISSING\\s+)?(\\d+:\\d+)\\s+(.+)$`),
    fix: new RegExp(`^\\s*${comment}(\\d*)> ?(.*)$`),
    related: new RegExp(`^\\s*${comment}~ (.+ => .+)$`),
    reason: new RegExp(`^\\s*${comment}! ([a-z-]+): (.+)$`),
  };
}

function marksOf(
  rules: string,
  start: number,
  length: number,
  isMissing: boolean,
  fixes: Map<number, string[]>,
  related: string[],
): Mark[] {
  return rules.split(",").map((entry, i) => {
    const [rule = "", ...words] = entry.trim().split(/\s+/);
    for (const word of words) {
      if (!CERTAINTIES.has(word) && !SEVERITIES.has(word)) throw new Error(`unknown word '${word}' in the mark '${entry.trim()}'`);
    }
    const certainty = words.find((w) => CERTAINTIES.has(w));
    const severity = words.find((w) => SEVERITIES.has(w));
    // Expected fixes stand below the mark and concern its first rule.
    return {
      rule,
      start,
      end: start + length,
      certainty,
      severity,
      isMissing,
      fixes: i === 0 ? fixes : new Map(),
      related: i === 0 ? related : [],
      noFix: undefined,
    };
  });
}

/** A fixture as it is quoted in the documentation. */
export function withoutMarks(text: string, comment: "#" | "//"): string {
  const syntax = Object.values(markSyntax(comment));
  return text
    .split("\n")
    .filter((line) => !syntax.some((s) => s.test(line)))
    .join("\n");
}

/** Marks of a sidecar file. */
export function readSidecar(sidecar: string, text: string): Mark[] {
  const lines = linesOf(text);
  return sidecar
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const match = /^(MISSING\s+)?(\d+):(\d+)\+(\d+)\s+(.+)$/.exec(line.trim());
      const at = lines[Number(match?.[2]) - 1];
      if (!match || !at) throw new Error(`cannot read the mark '${line}'`);
      const start = at.start + Number(match[3]) - 1;
      return marksOf(match[5] ?? "", start, Number(match[4]), match[1] !== undefined, new Map(), []);
    });
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line.replace(/\r$/, ""), start: from };
  });
}

/** Differences between marks and findings, each as a readable paragraph; empty when all is as marked. */
export function compareMarks(text: string, marks: readonly Mark[], findings: readonly Found[]): string[] {
  const problems: string[] = [];
  const open = new Set(findings);
  for (const mark of marks) {
    const same = [...open].find((f) => f.rule === mark.rule && f.start === mark.start && f.end === mark.end);
    if (same) open.delete(same);
    if (mark.isMissing) {
      if (same) problems.push(show(text, mark, `${mark.rule} is marked MISSING but is found now: remove the word`));
    } else if (!same) problems.push(show(text, mark, `${mark.rule} is marked but not found`));
    else
      problems.push(
        ...[...differences(mark, same), ...relatedProblems(text, mark, same)].map((d) => show(text, mark, `${mark.rule}: ${d}`)),
      );
  }
  for (const f of open) problems.push(show(text, f, `${f.rule} (${f.certainty}, ${f.severity}) is found but not marked: ${f.message}`));
  return problems;
}

function differences(mark: Mark, found: Found): string[] {
  const out: string[] = [];
  if (mark.certainty && mark.certainty !== found.certainty) out.push(`certainty ${found.certainty}, marked ${mark.certainty}`);
  if (mark.severity && mark.severity !== found.severity) out.push(`severity ${found.severity}, marked ${mark.severity}`);
  if (/\{\w+\}/.test(found.message)) out.push(`placeholder left in the message: ${found.message}`);
  return out;
}

function relatedProblems(text: string, mark: Mark, { related = [] }: Found): string[] {
  if (mark.related.length === 0) return [];
  const found = related.map((r) => `${text.slice(r.start, r.end)} => ${r.message}`);
  const isMet = (expected: string, actual: string): boolean => {
    const [code = "", said = ""] = expected.split(" => ");
    return actual.startsWith(`${code} => `) && actual.slice(code.length + 4).includes(said);
  };
  const isSame = found.length === mark.related.length && mark.related.every((expected, i) => isMet(expected, found[i] ?? ""));
  return isSame ? [] : [`related places are\n${found.join("\n")}\n  but marked as\n${mark.related.join("\n")}`];
}

/** The source line with the range underlined and what is to be said about it. */
function show(text: string, span: { readonly start: number; readonly end: number }, what: string): string {
  const before = text.slice(0, span.start);
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", span.start);
  const number = before.split("\n").length;
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const gutter = String(number).padStart(5);
  const width = Math.max(1, Math.min(span.end, lineStart + line.length) - span.start);
  return `${gutter} | ${line}\n      | ${" ".repeat(span.start - lineStart)}${"~".repeat(width)} ${what}`;
}

/** The lines that `after` has and `before` has not, in order (longest common subsequence). */
export function addedLines(before: string, after: string): string[] {
  const a = before.split("\n");
  const b = after.split("\n");
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const added: string[] = [];
  let i = 0;
  for (let j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) i++;
    else added.push(b[j++] ?? "");
  }
  return added;
}

/** Applies edits that do not overlap. */
export function applyEdits(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const ordered = edits.map((e, i) => ({ ...e, i })).sort((x, y) => y.start - x.start || y.end - x.end || y.i - x.i);
  return ordered.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
