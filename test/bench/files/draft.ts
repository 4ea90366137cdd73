/** A file being written: its lines, and how much of what the bench asks for it holds. */

/** Lines of every generated file. */
export const LINES = 3000;

/** A finished file. */
export interface BenchFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly counts: Counts;
}
export interface Counts {
  readonly commands: number;
  readonly clients: number;
  readonly keyHelpers: number;
}

export class Draft {
  readonly #lines: string[] = [];
  #commands = 0;
  #clients = 0;
  #keyHelpers = 0;

  /** Lines left before the file is full. */
  get left(): number {
    return LINES - this.#lines.length;
  }

  /** Adds a text of one or more lines, each indented by `indent`. */
  add(text: string, indent = ""): this {
    for (const line of text.split("\n")) this.#lines.push(line === "" ? "" : indent + line);
    return this;
  }

  client(text: string, indent = ""): this {
    this.#clients++;
    return this.add(text, indent);
  }

  keyHelper(text: string, indent = ""): this {
    this.#keyHelpers++;
    return this.add(text, indent);
  }

  /** A text with this many Redis commands in it. */
  commands(count: number, text: string, indent = ""): this {
    this.#commands += count;
    return this.add(text, indent);
  }

  /** @throws when the file is not as dense as the bench promises */
  done(name: string, title: string): BenchFile {
    const counts = { commands: this.#commands, clients: this.#clients, keyHelpers: this.#keyHelpers };
    if (this.#lines.length !== LINES) throw new Error(`${name} has ${this.#lines.length} lines`);
    if (counts.commands < 150 || counts.clients < 20 || counts.keyHelpers < 40)
      throw new Error(`${name} is not dense: ${JSON.stringify(counts)}`);
    return { name, title, text: `${this.#lines.join("\n")}\n`, counts };
  }
}

/** Adds what `make` gives, for 0, 1, 2 …, while at least `reserve` lines stay free after it; then comments up to `reserve`. */
export function fill(draft: Draft, reserve: number, comment: string, make: (index: number) => string, indent = ""): void {
  for (let i = 0; ; i++) {
    const text = make(i);
    if (draft.left - text.split("\n").length < reserve) break;
    draft.add(text, indent);
  }
  while (draft.left > reserve) draft.add(comment, indent);
}
