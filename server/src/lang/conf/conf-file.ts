/** One redis.conf, sentinel.conf or file included by one, as lines of words. Knows the syntax and no directive. */
import { type QuoteProblem, splitWords, type Word } from "./words.ts";

/** A place in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A line that says something. */
export interface ConfLine extends Place {
  /** Counted from 1, as the server counts. */
  readonly number: number;
  /** First the directive, then what it gets; empty only for lines that the server skips. */
  readonly words: readonly Word[];
  readonly problem: (Place & { readonly kind: QuoteProblem }) | undefined;
}

/** A file as it was read. */
export interface ConfFile {
  readonly text: string;
  readonly lines: readonly ConfLine[];
  /** Whole comment lines, from the `#` to the end. */
  readonly comments: readonly Place[];
}

/** Reads a file. Never throws. */
export function readConf(text: string): ConfFile {
  const lines: ConfLine[] = [];
  const comments: Place[] = [];
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    number++;
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const { start, end } = trimmed(text, from, to);
    if (text[start] === "#" && start < end) comments.push({ start, end });
    else if (start < end) {
      const { words, problem } = splitWords(text, start, end);
      if (words.length > 0) lines.push({ start, end, number, words, problem });
    }
    from = to + 1;
  }
  return { text, lines, comments };
}

/** The server trims blanks, tabs and line ends, and nothing else. */
function trimmed(text: string, from: number, to: number): Place {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isTrimmed(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
