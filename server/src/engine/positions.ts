/** Lines and columns of offsets, computed where findings are shown. Everything counts UTF-16 code units, from 0. */

/** A place in a text: line and column from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Knows where the lines of one text start. Line ends are `\n`, `\r\n` and a lone `\r`, as in editors. */
export class LineMap {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  /** Number of lines; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** Line and column; offsets beyond the text mean its end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - this.start(low) };
  }

  /** Offset where a line starts; lines beyond the text start at its end. */
  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** `[start, end)` of a line without its line end. */
  span(line: number): { readonly start: number; readonly end: number } {
    const start = this.start(line);
    let end = this.start(line + 1);
    while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end--;
    return { start, end };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
