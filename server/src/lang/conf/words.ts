/** Splitting one line into words as the server does (`sdssplitargs`), with the place of each. */

/** A word of a line. */
export interface Word {
  /** `[start, end)` in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  /** What the server reads: without quotes, escapes resolved. A character stands for each byte that an escape gives. */
  readonly value: string;
  /** Some of it stands in quotes. */
  readonly isQuoted: boolean;
}

/** Words of a line, or where its quoting goes wrong. */
export type Split =
  | { readonly words: readonly Word[]; readonly problem: undefined }
  | { readonly words: readonly Word[]; readonly problem: { readonly start: number; readonly end: number; readonly kind: QuoteProblem } };

/** `open`: the quote is never closed; `glued`: something follows the closing quote without a blank. */
export type QuoteProblem = "open" | "glued";

const SPACES = new Set([" ", "\t", "\n", "\v", "\f", "\r"]);
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", a: "\x07" };

/** Splits `text[start, end)`. */
export function splitWords(text: string, start: number, end: number): Split {
  const words: Word[] = [];
  let at = start;
  while (true) {
    while (at < end && SPACES.has(text.charAt(at))) at++;
    if (at >= end || text[at] === "\0") return { words, problem: undefined };
    const read = readWord(text, at, end);
    words.push(read.word);
    if (read.problem) return { words, problem: { start: read.quoteAt, end: read.word.end, kind: read.problem } };
    at = read.word.end;
  }
}

interface Read {
  readonly word: Word;
  readonly problem: QuoteProblem | undefined;
  readonly quoteAt: number;
}

function readWord(text: string, start: number, end: number): Read {
  let at = start;
  // Most of a file are plain words: they are cut out, not put together.
  while (at < end && !isEndOrQuote(text.charCodeAt(at))) at++;
  const value = text.slice(start, at);
  const c = at < end ? text.charAt(at) : "";
  if (c !== '"' && c !== "'") return { word: { start, end: at, value, isQuoted: false }, problem: undefined, quoteAt: at };
  const quoted = c === '"' ? doubleQuoted(text, at, end) : singleQuoted(text, at, end);
  const isGlued = quoted.isClosed && quoted.end < end && !SPACES.has(text.charAt(quoted.end));
  const problem = quoted.isClosed ? (isGlued ? "glued" : undefined) : "open";
  return { word: { start, end: quoted.end, value: value + quoted.value, isQuoted: true }, problem, quoteAt: at };
}

/** A word that is not quoted ends at a blank, line end, tab or NUL; vertical tab and form feed are part of it. */
function isEndOrQuote(code: number): boolean {
  return code === 32 || code === 34 || code === 39 || code === 10 || code === 13 || code === 9 || code === 0;
}

interface Quoted {
  readonly value: string;
  /** After the closing quote. */
  readonly end: number;
  readonly isClosed: boolean;
}

function doubleQuoted(text: string, open: number, end: number): Quoted {
  let value = "";
  for (let at = open + 1; at < end; at++) {
    const c = text.charAt(at);
    if (c === '"') return { value, end: at + 1, isClosed: true };
    if (c === "\\" && at + 1 < end) {
      const hex = /^x([0-9a-fA-F]{2})/.exec(text.slice(at + 1, Math.min(at + 4, end)));
      const escaped = text.charAt(at + 1);
      value += hex ? String.fromCharCode(Number.parseInt(hex[1] ?? "0", 16)) : (ESCAPES[escaped] ?? escaped);
      at += hex ? 3 : 1;
    } else value += c;
  }
  return { value, end, isClosed: false };
}

function singleQuoted(text: string, open: number, end: number): Quoted {
  let value = "";
  for (let at = open + 1; at < end; at++) {
    const c = text.charAt(at);
    if (c === "'") return { value, end: at + 1, isClosed: true };
    if (c === "\\" && at + 1 < end && text[at + 1] === "'") {
      value += "'";
      at++;
    } else value += c;
  }
  return { value, end, isClosed: false };
}
