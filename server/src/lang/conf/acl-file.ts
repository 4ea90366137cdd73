/** One users.acl as lines of words: another grammar than redis.conf's, with single blanks between words, no quotes and no comments. */
import type { ConfFile, ConfLine } from "./conf-file.ts";
import type { Word } from "./words.ts";

/** Reads a file. Never throws. Words may be empty where blanks are doubled. */
export function readAclFile(text: string): ConfFile {
  const lines: ConfLine[] = [];
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    number++;
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isTrimmed(text.charAt(start))) start++;
    while (end > start && isTrimmed(text.charAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, number, words: split(text, start, end), problem: undefined });
    from = to + 1;
  }
  return { text, lines, comments: [] };
}

/** `sdstrim(line, " \t\r\n")`. */
function isTrimmed(c: string): boolean {
  return c === " " || c === "\t" || c === "\r" || c === "\n";
}

function split(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = start; at <= end; ) {
    const blank = text.indexOf(" ", at);
    const to = blank < 0 || blank > end ? end : blank;
    words.push({ start: at, end: to, value: text.slice(at, to), isQuoted: false });
    at = to + 1;
  }
  return words;
}
