/** Expressions that stand for a folder (`os.path.join(os.environ["HOME"], "lib")`), read from text without running it. */

/** A folder as far as the text says it. */
export interface WrittenFolder {
  /** Where `path` starts: the file itself, a place that only whoever runs the program knows, or the working directory if it is no end of a path. */
  readonly from: "file" | "unknown" | "text";
  readonly path: string;
}

const TOKEN = /\s*(?:#[^\n]*\n\s*)?([rRfFuU]*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|[\p{L}_][\p{L}\p{N}_]*|\d+|[.()[\],/+=])/uy;
const TEXT = /^([rRfFuU]*)["'](.*)["']$/s;
/** Names that stand for modules, classes and calls that leave a path what it is. */
const TRANSPARENT = /^(?:abspath|realpath|normpath|resolve|absolute|expanduser|str|fspath|Path|PurePath|as_posix|absolutepath)$/;
const MODULES = /^(?:os|path|pathlib)$/;
const UNKNOWN: WrittenFolder = { from: "unknown", path: "" };
const MOST_NAMES = 4;

/** The folder that an expression stands for; `named` gives the expression that a name was assigned. Undefined when it cannot be read. */
export function writtenFolder(
  expression: string,
  named: (name: string) => string | undefined,
  depth: number = MOST_NAMES,
): WrittenFolder | undefined {
  const tokens = tokensOf(expression);
  if (!tokens || depth === 0) return undefined;
  const reader = new Reader(tokens, (name) => {
    const other = named(name);
    return other === undefined ? undefined : writtenFolder(other, named, depth - 1);
  });
  const found = reader.sum();
  return reader.isAtEnd ? found : undefined;
}

function tokensOf(expression: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  const text = expression.trim();
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) return undefined;
    tokens.push(found[1]);
  }
  return tokens;
}

/** One pass over the words of an expression. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #named: (name: string) => WrittenFolder | undefined;
  #at = 0;

  constructor(tokens: readonly string[], named: (name: string) => WrittenFolder | undefined) {
    this.#tokens = tokens;
    this.#named = named;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** `a / b`, `a + b`. */
  sum(): WrittenFolder | undefined {
    let left = this.#single();
    while (left && (this.#peek === "/" || this.#peek === "+")) {
      const glue = this.#take() === "/" ? "/" : "";
      const right = this.#single();
      left = right && joined(left, right, glue);
    }
    return left;
  }

  get #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(): string | undefined {
    return this.#tokens[this.#at++];
  }

  #skips(token: string): boolean {
    if (this.#peek !== token) return false;
    this.#at++;
    return true;
  }

  #single(): WrittenFolder | undefined {
    const word = this.#take();
    if (word === undefined) return undefined;
    if (word === "(") {
      const inner = this.sum();
      return this.#skips(")") ? this.#rest(inner) : undefined;
    }
    if (TEXT.test(word)) return this.#rest(literal(word, this.#named));
    if (!/^[\p{L}_]/u.test(word)) return undefined;
    if (word === "__file__") return this.#rest({ from: "file", path: "" });
    return this.#rest(this.#called(this.#dotted(word)) ?? this.#named(word));
  }

  /** The last word of `os.path.join`; methods of a value are read by {@link #rest}. */
  #dotted(first: string): string {
    let last = first;
    while (MODULES.test(last) && this.#peek === "." && this.#tokens[this.#at + 1] !== undefined) {
      this.#at++;
      last = this.#take() as string;
    }
    if (last === "Path" && this.#peek === "." && this.#tokens[this.#at + 1] === "cwd") this.#at++;
    return this.#peek === "cwd" ? (this.#take() as string) : last;
  }

  #called(name: string): WrittenFolder | undefined {
    if (name === "environ") return this.#environment();
    if (this.#peek !== "(") return undefined;
    if (name === "getenv" || name === "getcwd" || name === "cwd") return this.#arguments() && UNKNOWN;
    const given = TRANSPARENT.test(name) || name === "dirname" || name === "join" ? this.#arguments() : undefined;
    const first = given?.[0];
    if (!given || !first) return undefined;
    if (name === "dirname") return above(first, 1);
    return given.slice(1).reduce<WrittenFolder | undefined>((left, right) => left && right && joined(left, right, "/"), first);
  }

  /** `os.environ["X"]`, `os.environ.get("X")`. */
  #environment(): WrittenFolder | undefined {
    if (this.#skips("[")) return this.sum() && this.#skips("]") ? UNKNOWN : undefined;
    return this.#skips(".") && this.#skips("get") && this.#arguments() ? UNKNOWN : undefined;
  }

  /** `( … )`; undefined when it cannot be read. */
  #arguments(): readonly (WrittenFolder | undefined)[] | undefined {
    const given: (WrittenFolder | undefined)[] = [];
    if (!this.#skips("(")) return undefined;
    while (!this.#skips(")")) {
      if (this.isAtEnd) return undefined;
      if (this.#tokens[this.#at + 1] === "=") this.#at += 3;
      else {
        const value = this.sum();
        if (!value) return undefined;
        given.push(value);
      }
      if (!this.#skips(",") && this.#peek !== ")") return undefined;
    }
    return given;
  }

  /** `.parent`, `.parents[1]`, `.resolve()`, `.joinpath("a")` behind a value. */
  #rest(start: WrittenFolder | undefined): WrittenFolder | undefined {
    let value = start;
    while (value && this.#skips(".")) {
      const name = this.#take() ?? "";
      if (name === "parent") value = above(value, 1);
      else if (name === "parents") value = this.#skips("[") ? this.#nth(value) : undefined;
      else if (TRANSPARENT.test(name) || name === "joinpath") value = this.#after(value);
      else value = undefined;
    }
    return value;
  }

  #nth(value: WrittenFolder): WrittenFolder | undefined {
    const steps = Number(this.#take());
    return this.#skips("]") && Number.isInteger(steps) ? above(value, steps + 1) : undefined;
  }

  #after(value: WrittenFolder): WrittenFolder | undefined {
    const given = this.#arguments();
    return given?.reduce<WrittenFolder | undefined>((left, right) => left && right && joined(left, right, "/"), value);
  }
}

function literal(word: string, named: (name: string) => WrittenFolder | undefined): WrittenFolder | undefined {
  const [, prefix = "", text = ""] = TEXT.exec(word) ?? [];
  if (!/f/i.test(prefix)) return { from: "text", path: text };
  const [, inner, rest = ""] = /^\{([^{}]+)\}([^{}]*)$/.exec(text) ?? [];
  if (inner === undefined) return /[{}]/.test(text) ? undefined : { from: "text", path: text };
  const start = writtenFolder(inner, () => undefined, 1) ?? named(inner.trim());
  return start && { from: start.from, path: start.path + rest };
}

function above(place: WrittenFolder, steps: number): WrittenFolder {
  return { from: place.from, path: place.path + "/..".repeat(steps) };
}

/** What comes second is text: a second place of its own would start anew. */
function joined(left: WrittenFolder, right: WrittenFolder, glue: string): WrittenFolder | undefined {
  return right.from !== "text" ? undefined : { from: left.from, path: left.path + glue + right.path };
}
