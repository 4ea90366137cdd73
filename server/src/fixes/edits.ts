/** Text edits and lines. */
import type { TextEdit } from "../lang/language.ts";

/**
 * Sorts edits and joins those that touch; insertions at one place keep their order. Undefined when two overlap, which
 * would mean that a fix was made wrongly.
 */
export function mergeEdits(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const sorted = edits.filter((e) => e.start !== e.end || e.text !== "").sort((a, b) => a.start - b.start || rank(a) - rank(b));
  const merged: TextEdit[] = [];
  for (const edit of sorted) {
    const last = merged[merged.length - 1];
    if (!last || edit.start > last.end) merged.push(edit);
    else if (edit.start === last.end) merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else return undefined;
  }
  return merged;
}

// An insertion stands before what is replaced at the same place.
function rank(edit: TextEdit): number {
  return edit.start === edit.end ? 0 : 1;
}

/** The text after edits, which must be in order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Where the line of `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Blanks at the start of the line of `offset`. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** True when only blanks stand before `offset` on its line, and a line stands before it. */
export function startsLine(text: string, offset: number): boolean {
  return lineStart(text, offset) > 0 && isBlank(text.slice(lineStart(text, offset), offset));
}

/** True for a text of blanks. */
export function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** Takes the lines from that of `start` to that of `end` when nothing but blanks and a line comment stands beside them, else just the span. */
export function wholeLines(text: string, start: number, end: number): { start: number; end: number } {
  const from = lineStart(text, start);
  const after = /^[ \t;]*(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end));
  return after && isBlank(text.slice(from, start)) ? { start: from, end: end + after[0].length } : { start, end };
}
