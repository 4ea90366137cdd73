/** Changes of a text as a tree is told of them. */
import { Edit, type Point } from "web-tree-sitter";
import type { TextChange } from "./language.ts";

/** The text after the changes, each of which counts from the text that the one before left. */
export function changed(text: string, changes: readonly TextChange[]): string {
  let current = text;
  for (const change of changes) {
    const { start, oldEnd } = inside(change, current);
    current = current.slice(0, start) + change.text + current.slice(oldEnd);
  }
  return current;
}

/** The change with offsets that are in the text. */
export function inside({ start, oldEnd, text: inserted }: TextChange, text: string): TextChange {
  const from = clamp(start, 0, text.length);
  return { start: from, oldEnd: clamp(oldEnd, from, text.length), text: inserted };
}

/**
 * The same change, said to begin with the last character before the blanks in front of it, and to reach to the first one behind those
 * that follow. The parser would else take a change before an end of a block of Python for one of the first thing behind the block, find
 * that other indentation is open there, and throw the tree of all that follows away.
 */
export function widened({ start, oldEnd, text: inserted }: TextChange, text: string): TextChange {
  let from = start;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  from = Math.max(0, from - 1);
  let to = oldEnd;
  while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  return { start: from, oldEnd: to, text: text.slice(from, start) + inserted + text.slice(oldEnd, to) };
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** A change as the tree is told of it. */
export function editOf({ start: startIndex, oldEnd: oldEndIndex, text: inserted }: TextChange, text: string): Edit {
  const startPosition = pointAt(text, startIndex, 0, { row: 0, column: 0 });
  const oldEndPosition = pointAt(text, oldEndIndex, startIndex, startPosition);
  const newEndIndex = startIndex + inserted.length;
  const { row, column } = pointAt(inserted, inserted.length, 0, { row: 0, column: 0 });
  const newEndPosition = { row: startPosition.row + row, column: row === 0 ? startPosition.column + column : column };
  return new Edit({ startIndex, oldEndIndex, newEndIndex, startPosition, oldEndPosition, newEndPosition });
}

/** Row and column of `offset`, counted on from a known place before it. */
function pointAt(text: string, offset: number, from: number, known: Point): Point {
  let row = known.row;
  let lineStart = from - known.column;
  for (let at = text.indexOf("\n", from); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
