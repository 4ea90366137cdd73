/** Calls whose arguments are the words of a command, in order: how they are laid out, and which words have which role. */
import type { Atom, CallArgument, CallInfo, LiteralAtom, Site, TextAtom, Value } from "../flow/values.ts";
import { follow, items, part } from "./command-steps.ts";
import type { CommandTable, Role, WireCommand, WordRole } from "./command-table.ts";

/** Takes what has a role. */
export type Sink = (role: Role, argument: CallArgument, prefix?: string) => void;

/** Words after the name. Known lists are laid out, as the clients do; a trailing callback is left off. */
export function layOut(args: readonly CallArgument[]): readonly CallArgument[] {
  const words = args.flatMap(flatten);
  const last = words.at(-1);
  return last && words.length > 1 && isCallback(last) ? words.slice(0, -1) : words;
}

/** Positional arguments with a spread of unknown content standing for itself. */
export function positionalWithSpread(call: CallInfo): readonly CallArgument[] {
  const { positional, openList } = call;
  if (!openList) return positional;
  return [...positional.slice(0, openList.at), { ...openList.argument, many: "spread" }, ...positional.slice(openList.at)];
}

function flatten(a: CallArgument): readonly CallArgument[] {
  const [atom] = a.value;
  if (a.value.length !== 1 || atom?.kind !== "list") return [a];
  return atom.items.length === 0 && atom.isOpen ? [a] : items(atom).flatMap(flatten);
}

/**
 * Where commands take an object for pairs of words, or (a client that is known by its name only may be node-redis) for options;
 * anywhere else an object is a value.
 */
const OBJECT_AT: ReadonlyMap<string, number> = new Map([
  ["HSET", 1],
  ["HMSET", 1],
  ["MSET", 0],
  ["MSETNX", 0],
  ["SET", 2],
  ["GETEX", 1],
  ["SCAN", 1],
  ["SORT", 1],
  ["SORT_RO", 1],
]);

/** Words after the name, with an object where the command takes one laid out as pairs. */
function withPairs(name: string, words: readonly CallArgument[]): readonly CallArgument[] {
  const at = OBJECT_AT.get(name);
  const object = at === undefined ? undefined : words[at];
  const atom = object?.value.length === 1 ? object.value[0] : undefined;
  if (at === undefined || object === undefined || atom?.kind !== "object") return words;
  const keys = follow(object, ["~"]);
  const values = follow(object, ["="]);
  return keys.length !== values.length ? words : words.toSpliced(at, 1, ...keys.flatMap((k, i) => [k, values[i] ?? k]));
}

/** A constant word that stands nowhere by itself. */
export function word(text: string, at: CallArgument): CallArgument {
  return part([{ kind: "literal", value: text, contentStart: undefined, isFallback: false, site: at.site, trail: undefined }], at.site);
}

const CALLBACK = /^(cb|callback|done|next|resolve|reject|fn|handler)$/i;

function isCallback(a: CallArgument): boolean {
  return a.value.every((x) => x.kind === "function" || ((x.kind === "parameter" || x.kind === "unknown") && CALLBACK.test(x.name)));
}

export function constantWord(a: CallArgument | undefined): string | undefined {
  const atom = a?.value.find((x) => x.kind === "literal");
  return atom?.kind === "literal" && typeof atom.value === "string" ? atom.value : undefined;
}

/** The command that the first words name, and all its words with the name first; undefined when the name is not constant or not known. */
export function namedCommand(
  table: CommandTable,
  words: readonly CallArgument[],
): { readonly command: WireCommand; readonly words: readonly CallArgument[] } | undefined {
  const split = words[0] ? [...splitWord(words[0]), ...words.slice(1)] : [];
  const name = constantWord(split[0])?.toUpperCase();
  if (name === undefined) return undefined;
  const command = withSubcommand(table, name, split[1]);
  return command && { command, words: split };
}

/** `CONFIG` and then `SET` is `CONFIG SET`; a subcommand that is not known leaves the container. */
export function withSubcommand(table: CommandTable, name: string, next: CallArgument | undefined): WireCommand | undefined {
  const sub = constantWord(next)?.toUpperCase();
  return (sub === undefined ? undefined : table.command(`${name} ${sub}`)) ?? table.command(name);
}

/** redis-py splits the first word at spaces, holes and all: `f"SET {key} 1"` is three words. */
function splitWord(a: CallArgument): readonly CallArgument[] {
  const atom = a.value.find((x) => x.kind === "literal" || x.kind === "text");
  if (atom?.kind === "literal" && typeof atom.value === "string") {
    const words = [...atom.value.matchAll(/\S+/g)];
    return words.length > 1 ? words.map((m) => wordIn(atom, m[0], m.index, a)) : [a];
  }
  return atom?.kind === "text" ? splitText(a, atom) : [a];
}

/** A word of a constant, with its own place where the constant is written in the call. */
function wordIn(atom: LiteralAtom, text: string, index: number, a: CallArgument): CallArgument {
  const { site, contentStart } = atom;
  const isHere = site.file === a.site.file && site.unit === a.site.unit && site.start >= a.site.start && site.end <= a.site.end;
  if (contentStart === undefined || !isHere) return word(text, a);
  const start = contentStart + index;
  const own = { ...site, start, end: start + text.length };
  return part([{ ...atom, value: text, contentStart: start, site: own }], own);
}

/** A piece of a word, and its expression. */
interface Piece {
  readonly value: Value;
  readonly site: Site | undefined;
}

function splitText(a: CallArgument, text: TextAtom): readonly CallArgument[] {
  const words: Piece[][] = [[]];
  text.parts.forEach((value, i) => {
    const [atom] = value;
    if (value.length !== 1 || atom?.kind !== "literal" || typeof atom.value !== "string") {
      words.at(-1)?.push({ value, site: text.partSites?.[i] });
      return;
    }
    atom.value.split(/\s+/).forEach((word, n) => {
      if (n > 0) words.push([]);
      if (word !== "") words.at(-1)?.push({ value: [{ ...atom, value: word, contentStart: undefined }], site: undefined });
    });
  });
  return words.filter((w) => w.length > 0).map((w) => joined(a, w));
}

function joined(a: CallArgument, pieces: readonly Piece[]): CallArgument {
  const [first] = pieces;
  const isWithin = first?.site?.unit === a.site.unit && first?.site?.file === a.site.file;
  if (pieces.length === 1 && first) return part(first.value, isWithin && first.site ? first.site : a.site);
  const parts = pieces.map((p) => p.value);
  const atom: Atom = { kind: "text", parts, partSites: pieces.map((p) => p.site), site: a.site, trail: undefined };
  return part([atom], a.site);
}

/** Gives every word that has a role. Words beyond an exact arity are a callback or options. */
export function collectWords(command: WireCommand, named: readonly CallArgument[], sink: Sink): void {
  const given = [...named.slice(0, 1), ...withPairs(command.name, named.slice(1))];
  const words = command.arity > 0 ? given.slice(0, command.arity) : given;
  for (const role of command.roles) {
    for (const w of role.keyword ? afterKeyword(role, words) : at(role, words, role.at))
      sink(role.role, w, role.isPrefixed ? ">" : undefined);
  }
}

function at(role: WordRole, words: readonly CallArgument[], start: number): readonly CallArgument[] {
  if (role.counted !== undefined) return countedWords(role, words, start);
  if (role.last === undefined) return words.slice(start).slice(0, 1);
  const end = words.length + role.last + 1;
  if (role.fromEnd === undefined) {
    const range = words.slice(start, end);
    return (role.isHalf ? range.slice(0, Math.ceil(range.length / 2)) : range).filter((_, i) => i % role.step === 0);
  }
  const { fromEnd, step } = role;
  return words.filter((_, i) => i >= start && (words.length - 1 - i) % step === fromEnd);
}

/** As many as the count at `start` says; when it is not constant nothing can be told apart. */
function countedWords(role: WordRole, words: readonly CallArgument[], start: number): readonly CallArgument[] {
  const count = countOf(words[start]);
  if (count === undefined) return [];
  return words.slice(start + 1, start + 1 + count * role.step).filter((_, i) => i % role.step === role.counted);
}

/** A constant number, also when written as a string. */
export function countOf(a: CallArgument | undefined): number | undefined {
  const atom = a?.value.length === 1 ? a.value[0] : undefined;
  const count = atom?.kind === "literal" && typeof atom.value !== "boolean" && atom.value !== null ? Number(atom.value) : Number.NaN;
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

function afterKeyword(role: WordRole, words: readonly CallArgument[]): readonly CallArgument[] {
  const found: CallArgument[] = [];
  for (let i = 1; i < words.length; i++) {
    if (constantWord(words[i])?.toUpperCase() === role.keyword) found.push(...at(role, words, i + role.at));
  }
  return found;
}
