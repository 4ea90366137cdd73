/** The difference of two texts. */
import type { TextChange } from "./language.ts";

/** Where the text before differs from the one after. */
export function changedSpan(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { start, end: before.length - end };
}

/** All that differs as one change. */
export function changeBetween(before: string, after: string): TextChange {
  const { start, end } = changedSpan(before, after);
  return { start, oldEnd: end, text: after.slice(start, end + after.length - before.length) };
}
