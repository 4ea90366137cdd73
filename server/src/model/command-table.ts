/** Reads the command data: looks a command or a method up by name and takes its line apart, once. Notation: `libraries/commands.ts`. */
import type { CommandData } from "../libraries/commands.ts";
import type { CommandDialect } from "../libraries/row.ts";

/** `k` key, `p` pattern, `c` channel, `l` lock, `f` field, `v` value, `t` time to live, `s` script, `x` credential, `n` number of keys, `o` option. */
export type Role = "k" | "p" | "c" | "l" | "f" | "v" | "t" | "s" | "x" | "n" | "u" | "r" | "o";

/** A command as it goes over the wire. */
export interface WireCommand {
  readonly name: string;
  /** Words with the name; negative: at least so many. */
  readonly arity: number;
  readonly writes: boolean;
  readonly onlyReads: boolean;
  readonly isDangerous: boolean;
  readonly returnsValues: boolean;
  readonly roles: readonly WordRole[];
}
/** Where a role stands in the words of a command. */
export interface WordRole {
  readonly role: Role;
  /** Index of the first word, from the end when negative; with `keyword`, words after it. */
  readonly at: number;
  readonly keyword: string | undefined;
  /** Last word, counted from the end; undefined for a single word. */
  readonly last: number | undefined;
  readonly step: number;
  /** Which words of each step, where the first word is a count; undefined when there is no count. */
  readonly counted: number | undefined;
  /** Positions count from the end backwards; which of each step. */
  readonly fromEnd: number | undefined;
  readonly isHalf: boolean;
  readonly isPrefixed: boolean;
}

/** How one method's arguments map to roles. */
export interface Signature {
  /** Wire name; empty when the call says which command. */
  readonly command: string;
  /** The alternative for the largest `from` that the call has positional arguments for holds. */
  readonly alternatives: readonly { readonly from: number; readonly params: readonly Param[] }[];
}
export interface Param {
  readonly name: string;
  readonly form: "normal" | "list" | "mapping" | "keyword";
  readonly picks: readonly Pick[];
}
/** A role (or `a` `A` `b`: the command as a whole) and the steps from the argument to what has it. */
export interface Pick {
  readonly role: Role | "a" | "A" | "b";
  readonly steps: readonly string[];
}

export class CommandTable {
  readonly #data: CommandData;
  #commands: ReadonlyMap<string, string> | undefined;
  #plainNames: ReadonlyMap<string, string> | undefined;
  readonly #parsedCommands = new Map<string, WireCommand>();
  readonly #methods = new Map<CommandDialect, ReadonlyMap<string, string>>();
  readonly #signatures = new Map<string, Signature>();
  #distinctive: ReadonlySet<string> | undefined;

  constructor(data: CommandData) {
    this.#data = data;
  }

  /** A command by its wire name in capitals, subcommand after a space. */
  command(name: string): WireCommand | undefined {
    const known = this.#parsedCommands.get(name);
    if (known) return known;
    const line = this.#lines().get(name);
    if (line === undefined) return undefined;
    const command = parseCommand(name, line);
    this.#parsedCommands.set(name, command);
    return command;
  }

  /** The wire name of a command written without separators, in any case: `configset`, `CONFIG_SET` → `CONFIG SET`. */
  wireName(method: string): string | undefined {
    this.#plainNames ??= new Map([...this.#lines().keys()].map((name) => [name.toLowerCase().replace(/[ .-]|_/g, ""), name]));
    return this.#plainNames.get(plain(method));
  }

  /** A method of a dialect; Python's are compared as written, JavaScript's without case and `_`. */
  signature(dialect: CommandDialect, method: string): Signature | undefined {
    const name = isExact(dialect) ? method : plain(method);
    const id = `${dialect} ${name}`;
    const known = this.#signatures.get(id);
    if (known) return known;
    const line = this.#dialect(dialect).get(name);
    if (line === undefined) return undefined;
    const signature = parseSignature(line);
    this.#signatures.set(id, signature);
    return signature;
  }

  hasMethod(dialect: CommandDialect, method: string): boolean {
    return this.#dialect(dialect).has(isExact(dialect) ? method : plain(method));
  }

  isDistinctive(method: string): boolean {
    this.#distinctive ??= new Set(this.#data.distinctive.split(" "));
    return this.#distinctive.has(plain(method));
  }

  #lines(): ReadonlyMap<string, string> {
    this.#commands ??= new Map(this.#data.commands.split("\n").map((line) => cut(line, "|")));
    return this.#commands;
  }

  #dialect(dialect: CommandDialect): ReadonlyMap<string, string> {
    let lines = this.#methods.get(dialect);
    if (!lines) {
      const entries = this.#data.methods[dialect].split("\n").map((line) => cut(line, "="));
      lines = new Map(isExact(dialect) ? entries : entries.map(([name, line]) => [plain(name), line]));
      this.#methods.set(dialect, lines);
    }
    return lines;
  }
}

function isExact(dialect: CommandDialect): boolean {
  return dialect === "redis-py" || dialect === "django-cache";
}

function plain(method: string): string {
  return method.toLowerCase().replace(/[_-]/g, "");
}

function cut(line: string, at: string): [string, string] {
  const i = line.indexOf(at);
  return [line.slice(0, i), line.slice(i + 1)];
}

function parseCommand(name: string, line: string): WireCommand {
  const [arity = "", flags = "", roles = ""] = line.split("|");
  return {
    name,
    arity: Number(arity),
    writes: flags.includes("w"),
    onlyReads: flags.includes("r"),
    isDangerous: flags.includes("d"),
    returnsValues: flags.includes("s"),
    roles: roles.split(" ").flatMap(parseWordRole),
  };
}

const WORD_ROLE = /^([a-z])(?:@([A-Z][A-Z0-9-]*)(?:\+(\d+))?|(-?\d+))(#)?(\.\.(-\d+)?)?(?:\/(\d+)(e)?(?:\+(\d+))?)?(h)?(>)?$/;

function parseWordRole(text: string): readonly WordRole[] {
  const m = WORD_ROLE.exec(text);
  if (!m) return [];
  const [, role, keyword, plus, at, count, range, last, step, end, offset, half, prefix] = m;
  return [
    {
      role: role as Role,
      at: keyword ? Number(plus ?? 1) : Number(at),
      keyword,
      last: range ? Number(last ?? -1) : undefined,
      step: Number(step ?? 1),
      counted: count ? Number(offset ?? 0) : undefined,
      fromEnd: end ? Number(offset ?? 0) : undefined,
      isHalf: half !== undefined,
      isPrefixed: prefix !== undefined,
    },
  ];
}

function parseSignature(line: string): Signature {
  const [command, rest] = cut(line, "|");
  const alternatives = rest.split(";").map((text) => {
    const [, from, params = ""] = /^(?:(\d)\?)?(.*)$/.exec(text) ?? [];
    return { from: Number(from ?? 0), params: parseParams(params) };
  });
  return { command, alternatives };
}

function parseParams(text: string): readonly Param[] {
  const params: Param[] = [];
  let isKeyword = false;
  for (const written of text === "" ? [] : text.split(" ")) {
    const [, stars = "", name = "", picks] = /^(\*{0,2})(\w*)(?::(.*))?$/.exec(written) ?? [];
    const form: Param["form"] = stars === "**" ? "mapping" : stars === "*" ? "list" : isKeyword ? "keyword" : "normal";
    isKeyword ||= form === "list";
    if (name !== "") params.push({ name, form, picks: picks ? picks.split(",").map(parsePick) : [] });
  }
  return params;
}

function parsePick(text: string): Pick {
  return { role: text[0] as Pick["role"], steps: text.slice(1).match(/\[\]|\(\)|\.\w+|\/\d|[~=!#>+]/g) ?? [] };
}
