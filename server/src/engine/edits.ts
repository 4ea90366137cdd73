/** Applying edits to a text, and finding the edits between two texts. */
import { diffLines } from "diff";
import type { TextEdit } from "../lang/language.ts";

/** The text with all edits applied. Edits do not overlap; equal offsets keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((e, i) => ({ ...e, i })).sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  let result = "";
  let at = 0;
  for (const e of sorted) {
    result += text.slice(at, e.start) + e.text;
    at = e.end;
  }
  return result + text.slice(at);
}

/** Edits by lines that turn `before` into `after`. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const edits: TextEdit[] = [];
  let at = 0;
  let removed: { start: number; end: number } | undefined;
  const push = (text: string): void => {
    edits.push({ start: removed?.start ?? at, end: removed?.end ?? at, text });
    removed = undefined;
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) {
      if (removed) push("");
      removed = { start: at, end: at + part.value.length };
      at += part.value.length;
    } else if (part.added) push(part.value);
    else {
      if (removed) push("");
      at += part.value.length;
    }
  }
  if (removed) push("");
  return edits;
}
