/** Suppression by comments, the same for editor and command line: which findings they cover, and what is wrong with them. */
import type { FilePath } from "../host/types.ts";
import type { Renderer, TextEdit } from "../lang/language.ts";
import type { Finding, Note, Span } from "./api.ts";
import { LineMap } from "./positions.ts";
import { type Directive, IGNORE, isExpired, parseDirectives, unknownRule } from "./suppression-comment.ts";

export { IGNORE } from "./suppression-comment.ts";

/** What {@link applySuppressions} works on. */
export interface SuppressionInput {
  readonly file: FilePath;
  readonly text: string;
  /** Comments that hold {@link IGNORE}: `ParsedFile.commentsWith(IGNORE)`. */
  readonly comments: readonly Span[];
  readonly findings: readonly Finding[];
  /** Offset where the statement of a finding starts, if it is known. */
  readonly statementStart: (finding: Finding) => number | undefined;
  /** All rule ids there are. */
  readonly ruleIds: readonly string[];
  /** False for rules that are off or did not run: a suppression of theirs cannot be called unused. */
  readonly hasRun: (rule: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The same findings in the same order, those that a comment covers marked; and notes on comments that are wrong or not needed. */
export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** A directive with the lines it holds for. */
interface Placed {
  readonly directive: Directive;
  /** Lines of the comment itself. */
  readonly first: number;
  readonly last: number;
  /** The first line of code after a comment that stands alone on its lines. */
  readonly next: number | undefined;
}

/** Marks the findings that comments suppress. Never throws, whatever the comments say. */
export function applySuppressions(input: SuppressionInput): SuppressionResult {
  if (input.comments.length === 0) return { findings: input.findings, notes: [] };
  const lines = new LineMap(input.text);
  const placed = placeAll(input, lines);
  const notes: Note[] = [];
  const usable = placed.filter((p) => isUsable(p, input, notes));
  const used = new Set<string>();
  const findings = input.findings.map((finding) => {
    const cover = usable.find((p) => covers(p, finding, input, lines));
    if (cover) used.add(useKey(cover, finding.rule));
    return cover ? { ...finding, suppression: { kind: "inSource" as const, reason: cover.directive.reason } } : finding;
  });
  for (const p of usable) noteUnused(p, used, input, notes);
  return { findings, notes };
}

function placeAll(input: SuppressionInput, lines: LineMap): readonly Placed[] {
  const commentLines = linesOfComments(input, lines);
  return input.comments.flatMap((comment) => {
    const directives = parseDirectives(input.text.slice(comment.start, comment.end), comment.start);
    if (directives.length === 0) return [];
    const first = lines.position(comment.start).line;
    const last = lines.position(comment.end).line;
    const next = commentLines.has(first) && commentLines.has(last) ? nextCode(last, lines, commentLines) : undefined;
    return directives.map((directive) => ({ directive, first, last, next }));
  });
}

/** Lines on which there is nothing but a suppression comment. */
function linesOfComments(input: SuppressionInput, lines: LineMap): ReadonlySet<number> {
  const found = new Set<number>();
  for (const comment of input.comments) {
    const first = lines.position(comment.start).line;
    const last = lines.position(comment.end).line;
    const before = input.text.slice(lines.start(first), comment.start);
    const after = input.text.slice(comment.end, lines.span(last).end);
    // `{/* … */}` is how JSX writes a comment among its children.
    if (before.replace("{", "").trim() !== "" || after.replace("}", "").trim() !== "") continue;
    for (let line = first; line <= last; line++) found.add(line);
  }
  return found;
}

/** Suppressions may be stacked: those below the first do not count as code. */
function nextCode(last: number, lines: LineMap, commentLines: ReadonlySet<number>): number | undefined {
  let line = last + 1;
  while (commentLines.has(line)) line++;
  return line < lines.count ? line : undefined;
}

function isUsable({ directive }: Placed, input: SuppressionInput, notes: Note[]): boolean {
  const warn = (message: string) => notes.push({ file: input.file, level: "warning", message, span: directive.span });
  if (directive.problem) warn(directive.problem);
  for (const rule of directive.rules) if (!input.ruleIds.includes(rule)) warn(unknownRule(rule, input.ruleIds));
  if (directive.problem) return false;
  const isOver = directive.until !== undefined && isExpired(directive.until, input.now);
  if (isOver)
    warn(`This suppression of ${directive.rules.join(", ")} expired after ${directive.until}. Mend the code, or set a later date.`);
  const isLate = directive.scope === "file" && !isAtTop(directive.span.start, input);
  if (isLate) warn(`"${IGNORE}-file" counts only at the top of the file, before any code. Move it there.`);
  return !isOver && !isLate;
}

/** Nothing but comments, blank lines, directives and a docstring stands before it. */
function isAtTop(offset: number, input: SuppressionInput): boolean {
  const before = input.text
    .slice(0, offset)
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, "")
    .replace(/^\s*(?:#|\/\/).*$/gm, "")
    .replace(/^\s*[rRuU]?("""|''')[\s\S]*?\1/, "")
    .replace(/^\s*(["'])use \w+\1;?/gm, "");
  return before.replace(/[\s#/*]/g, "") === "";
}

function covers(placed: Placed, finding: Finding, input: SuppressionInput, lines: LineMap): boolean {
  const { directive, first, last, next } = placed;
  if (!directive.rules.includes(finding.rule)) return false;
  if (directive.scope === "file") return true;
  const start = lines.position(finding.start).line;
  const end = lines.position(Math.max(finding.start, finding.end - 1)).line;
  if (first <= end && last >= start) return true;
  if (next === undefined) return false;
  const statement = input.statementStart(finding);
  return next === start || (statement !== undefined && next === lines.position(statement).line);
}

function useKey({ directive }: Placed, rule: string): string {
  return `${directive.span.start} ${rule}`;
}

function noteUnused(placed: Placed, used: ReadonlySet<string>, input: SuppressionInput, notes: Note[]): void {
  const { directive } = placed;
  const idle = directive.rules.filter((r) => input.ruleIds.includes(r) && input.hasRun(r) && !used.has(useKey(placed, r)));
  if (idle.length === 0) return;
  const place = directive.scope === "file" ? "in this file" : "here";
  const message = `This suppression is not needed: there is no ${idle.join(" or ")} finding ${place}. Remove it.`;
  notes.push({ file: input.file, level: "information", message, span: directive.span });
}

/** What {@link suppressionEdit} needs to know of the place. */
export interface SuppressionPlace {
  readonly text: string;
  readonly finding: Pick<Finding, "rule" | "start">;
  /** Start of the finding's statement, if it is known. The comment goes on the line before it. */
  readonly statementStart: number | undefined;
  readonly renderer: Pick<Renderer, "comment">;
  readonly reason: string;
}

/** The edit that suppresses a finding: a comment on a line of its own, indented as the statement that it stands before. */
export function suppressionEdit(place: SuppressionPlace): TextEdit {
  const lines = new LineMap(place.text);
  const line = lines.position(place.statementStart ?? place.finding.start).line;
  const start = lines.start(line);
  const span = lines.span(line);
  const indent = /^\s*/.exec(place.text.slice(start, span.end))?.[0] ?? "";
  const reason = place.reason.replace(/\s+/g, " ").trim() || "reviewed";
  const comment = place.renderer.comment(`${IGNORE} ${place.finding.rule} -- ${reason}`);
  return { start, end: start, text: indent + comment + newlineOf(place.text) };
}

function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
