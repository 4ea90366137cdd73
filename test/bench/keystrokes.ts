/** What a person types: short episodes at many places of a file, each of which ends with the text as it was. */
import type { Random } from "./random.ts";

/** What one key does. Offsets in UTF-16 code units of the text that the key before left. */
export interface Keystroke {
  readonly kind: Kind;
  readonly start: number;
  readonly oldEnd: number;
  readonly text: string;
}
export type Kind = "identifier" | "string" | "newline" | "bracket" | "quote" | "paste" | "undo";

interface Line {
  readonly start: number;
  readonly text: string;
}
type Episode = (text: string, line: Line, random: Random) => readonly Keystroke[];

/** One key after another from `at` on, each a character; `kindOf` says what it is. */
function typed(at: number, text: string, kindOf: (character: string) => Kind): Keystroke[] {
  return [...text].map((character, i) => ({ kind: kindOf(character), start: at + i, oldEnd: at + i, text: character }));
}

function undo(at: number, length: number, text = ""): Keystroke {
  return { kind: "undo", start: at, oldEnd: at + length, text };
}

/** Enter at the end of the line, as an editor indents it. */
function newLine(line: Line): Keystroke {
  const at = line.start + line.text.length;
  const indent = /^\s*/.exec(line.text)?.[0] ?? "";
  const isOpening = /[:{[(]$/.test(line.text);
  return { kind: "newline", start: at, oldEnd: at, text: `\n${indent}${isOpening ? "  " : ""}` };
}

/** Types `text` on a line of its own below `line`, and takes it back. */
function below(line: Line, text: string, kindOf: (character: string) => Kind): readonly Keystroke[] {
  const enter = newLine(line);
  const from = enter.start + enter.text.length;
  return [enter, ...typed(from, text, kindOf), undo(enter.start, enter.text.length + text.length)];
}

const identifier: Episode = (_, line, random) => below(line, random.pick(["total", "page", "isReady", "userName"]), () => "identifier");

/** A quote that stays open for a while breaks all that follows. */
const string: Episode = (_, line, random) =>
  below(line, random.pick(['"cart:"', "'name'", 'note("hi")']), (c) => (/["']/.test(c) ? "quote" : c === "(" ? "bracket" : "string"));

const brackets: Episode = (_, line, random) =>
  below(line, random.pick(["f([x])", "y = {}", "g(a, (b))", "z = [n]"]), (c) => (/[([{]/.test(c) ? "bracket" : "identifier"));

/** Changes a word where it stands, and changes it back. */
const rename: Episode = (_, line, random) => {
  const words = [...line.text.matchAll(/[A-Za-z_]{3,}/g)];
  if (words.length === 0) return [];
  const at = line.start + random.pick(words).index + 2;
  return [...typed(at, "xy", () => "identifier"), undo(at + 1, 1), undo(at, 1)];
};

/** An opening bracket or quote in the middle of a line, and its deletion. */
const stray: Episode = (_, line, random) => {
  const at = line.start + random.below(line.text.length + 1);
  const character = random.pick(["(", "{", "[", '"', "`"]);
  return [{ kind: /["`]/.test(character) ? "quote" : "bracket", start: at, oldEnd: at, text: character }, undo(at, 1)];
};

/** Some lines from elsewhere, pasted below. */
const paste: Episode = (text, line, random) => {
  const start = text.indexOf("\n", random.below(text.length - 2000));
  let end = start;
  for (let n = 5 + random.below(20); n > 0 && end >= 0; n--) end = text.indexOf("\n", end + 1);
  const block = text.slice(start, Math.max(start, end));
  const at = line.start + line.text.length;
  return [{ kind: "paste", start: at, oldEnd: at, text: block }, undo(at, block.length)];
};

/** The line goes, and comes back. */
const deletion: Episode = (_, line) => [undo(line.start, line.text.length), undo(line.start, 0, line.text)];

const EPISODES: readonly Episode[] = [identifier, string, rename, brackets, stray, paste, identifier, deletion];

/** Keystrokes for `text`, at least `count`, at places spread over the whole of it. */
export function keystrokes(text: string, count: number, random: Random): readonly Keystroke[] {
  const lines = linesOf(text);
  const keys: Keystroke[] = [];
  for (let i = 0; keys.length < count; i++) {
    keys.push(...(EPISODES[i % EPISODES.length] as Episode)(text, random.pick(lines), random));
  }
  return keys;
}

/** Lines with something on them. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** The text after a key. */
export function pressed(text: string, key: Omit<Keystroke, "kind">): string {
  return text.slice(0, key.start) + key.text + text.slice(key.oldEnd);
}

/** Line and column of an offset, as the protocol counts them. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, character: offset - start };
}
