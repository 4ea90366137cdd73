/** Editing what stands between brackets and is separated by commas: arguments, entries, items. Keeps comments and layout. */
import type { Sketch, TextEdit } from "../lang/language.ts";
import { indentAt, isBlank, lineStart, startsLine } from "./edits.ts";
import type { Span } from "./places.ts";

/** A list as it is written. All offsets are absolute. */
export interface Sequence {
  readonly text: string;
  readonly items: readonly Span[];
  /** Just after the opening bracket. */
  readonly open: number;
  /** The closing bracket. */
  readonly close: number;
  /** Blank between brackets and a first item: `{ a }`. */
  readonly padding: "" | " ";
}

/** What is to become of a list. */
export interface Change {
  readonly sequence: Sequence;
  readonly removed: Set<number>;
  /** New items, each to stand before the item of an index (the number of items for the end). */
  readonly added: { readonly before: number; readonly text: string }[];
  /** Entries among `added` that further members may join, with their index there. */
  readonly made: { readonly key: string; value: Sketch; readonly at: number }[];
}

/** The edits of a change; undefined when something other than commas and comments stands between the items. */
export function sequenceEdits(change: Change, newline: string): TextEdit[] | undefined {
  const { sequence, removed, added } = change;
  const kept = sequence.items.map((_, i) => i).filter((i) => !removed.has(i));
  if (!hasPlainGaps(sequence)) return undefined;
  if (sequence.items.length === 0) return fillEmpty(sequence, added);
  if (kept.length === 0) return replaceAll(sequence, added);
  const edits: TextEdit[] = [];
  const atEnd: string[] = [];
  for (const { before, text } of added) {
    const next = kept.find((i) => i >= before);
    if (next === undefined) atEnd.push(text);
    else edits.push(insertBefore(sequence, next, text, newline));
  }
  for (const run of runsOf(sequence, removed)) edits.push(...removeRun(sequence, run, atEnd.length > 0));
  const last = kept[kept.length - 1];
  if (last !== undefined && atEnd.length > 0) edits.push(...appendAfter(sequence, last, atEnd, newline));
  return edits;
}

function fillEmpty(s: Sequence, added: Change["added"]): TextEdit[] {
  const text = added.map((a) => a.text).join(", ");
  if (text === "") return [];
  if (isBlank(s.text.slice(s.open, s.close))) return [{ start: s.open, end: s.close, text: s.padding + text + s.padding }];
  return [{ start: s.open, end: s.open, text: s.padding + text }];
}

function replaceAll(s: Sequence, added: Change["added"]): TextEdit[] {
  const first = s.items[0];
  const last = s.items[s.items.length - 1];
  if (!first || !last) return [];
  const text = added.map((a) => a.text).join(", ");
  if (text !== "") return [{ start: first.start, end: last.end, text }];
  const inner = s.text.slice(s.open, first.start) + s.text.slice(endWithComma(s, s.items.length - 1), s.close);
  if (isBlank(inner)) return [{ start: s.open, end: s.close, text: "" }];
  return [{ start: first.start, end: endWithComma(s, s.items.length - 1), text: "" }];
}

function insertBefore(s: Sequence, index: number, text: string, newline: string): TextEdit {
  const at = s.items[index]?.start ?? s.close;
  const gap = startsLine(s.text, at) ? newline + indentAt(s.text, at) : " ";
  return { start: at, end: at, text: `${text},${gap}` };
}

function appendAfter(s: Sequence, index: number, texts: readonly string[], newline: string): TextEdit[] {
  const item = s.items[index];
  if (!item) return [];
  const comma = commaAfter(s, index);
  if (!startsLine(s.text, item.start)) {
    const isTrailing = comma !== undefined && index === s.items.length - 1;
    const text = texts.map((t) => (isTrailing ? ` ${t},` : `, ${t}`)).join("");
    const at = isTrailing ? comma + 1 : item.end;
    return [{ start: at, end: at, text }];
  }
  const hasTrailing = commaAfter(s, s.items.length - 1) !== undefined;
  const lines = newline + indentAt(s.text, item.start);
  const text = lines + texts.join(`,${lines}`) + (hasTrailing ? "," : "");
  const at = endOfComment(s, comma === undefined ? item.end : comma + 1);
  const insertion = { start: at, end: at, text };
  return comma === undefined ? [{ start: item.end, end: item.end, text: "," }, insertion] : [insertion];
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(s: Sequence, removed: ReadonlySet<number>): Run[] {
  const runs: { first: number; last: number }[] = [];
  s.items.forEach((_, i) => {
    if (!removed.has(i)) return;
    const run = runs[runs.length - 1];
    if (run && run.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs;
}

function removeRun(s: Sequence, run: Run, isFollowed: boolean): TextEdit[] {
  const first = s.items[run.first];
  const last = s.items[run.last];
  if (!first || !last) return [];
  return removeLines(s, run, first, isFollowed) ?? [removeInline(s, run, first, last)];
}

/** Removes whole lines where the run fills them; with a comment at their end, which is about the removed item. */
function removeLines(s: Sequence, run: Run, first: Span, isFollowed: boolean): TextEdit[] | undefined {
  const end = endOfComment(s, endWithComma(s, run.last));
  const lineEnd = /^\r?\n/.exec(s.text.slice(end));
  if (!lineEnd || !startsLine(s.text, first.start)) return undefined;
  const edits = [{ start: lineStart(s.text, first.start), end: end + lineEnd[0].length, text: "" }];
  const isLast = run.last === s.items.length - 1;
  const comma = run.first > 0 ? commaAfter(s, run.first - 1) : undefined;
  // What becomes the last item keeps the style: no trailing comma where there was none.
  if (isLast && !isFollowed && comma !== undefined && commaAfter(s, run.last) === undefined) {
    edits.push({ start: comma, end: comma + 1, text: "" });
  }
  return edits;
}

function removeInline(s: Sequence, run: Run, first: Span, last: Span): TextEdit {
  const before = s.items[run.first - 1];
  const next = s.items[run.last + 1];
  if (before && !hasComment(s.text.slice(before.end, first.start))) return { start: before.end, end: last.end, text: "" };
  return { start: first.start, end: next ? next.start : endWithComma(s, run.last), text: "" };
}

function hasComment(gap: string): boolean {
  return !/^[\s,]*$/.test(gap);
}

/** Offset of the comma after an item, or undefined. */
export function commaAfter(s: Sequence, index: number): number | undefined {
  const from = s.items[index]?.end ?? s.open;
  const to = s.items[index + 1]?.start ?? s.close;
  const at = blankComments(s.text.slice(from, to)).indexOf(",");
  return at < 0 ? undefined : from + at;
}

function endWithComma(s: Sequence, index: number): number {
  const comma = commaAfter(s, index);
  return comma === undefined ? (s.items[index]?.end ?? s.open) : comma + 1;
}

/** The end of blanks and a comment that end the line of `from`; `from` itself when anything else follows on the line. */
function endOfComment(s: Sequence, from: number): number {
  const rest = /^[ \t]*(?:(?:#|\/\/)[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/[ \t]*)?(?=\r?\n)/.exec(s.text.slice(from, s.close));
  return rest ? from + rest[0].length : from;
}

function hasPlainGaps(s: Sequence): boolean {
  for (let i = -1; i < s.items.length; i++) {
    const from = i < 0 ? s.open : (s.items[i]?.end ?? s.open);
    const to = s.items[i + 1]?.start ?? s.close;
    if (from > to || !/^\s*,?\s*$/.test(blankComments(s.text.slice(from, to)))) return false;
  }
  return true;
}

/** The text with blanks in place of comments. Between items there are no strings that could look like one. */
function blankComments(gap: string): string {
  return /[#/\\]/.test(gap) ? gap.replace(/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\\(?=\r?\n)/g, (c) => " ".repeat(c.length)) : gap;
}
