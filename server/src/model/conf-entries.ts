/** Lines of a server's files with the directives that they mean, in the order in which the server carries them out. */
import type { ConfLine } from "../lang/conf/conf-file.ts";
import type { Word } from "../lang/conf/words.ts";
import { type Directive, directives } from "../libraries/directives.ts";
import type { ConfPlace } from "./conf-rule.ts";

/** One line that the server carries out. */
export interface ConfEntry {
  readonly file: string;
  readonly line: ConfLine;
  /** The directive as written, in lower case; Sentinel's statements with their word `sentinel`. */
  readonly name: string;
  /** The name that the directive has today; that written when it is not known. */
  readonly main: string;
  readonly directive: Directive | undefined;
  /** Words after the name, up to what is meant as a comment. */
  readonly args: readonly Word[];
  /** The word at which a comment seems to start that is none. */
  readonly comment: Word | undefined;
}

const BY_NAME: ReadonlyMap<string, Directive> = new Map(
  directives.flatMap((d) => [d.name, ...(d.aliases ?? [])].map((name): [string, Directive] => [name, d])),
);

/** Directives that Valkey gave a new name, which is what they are here whatever they are called. */
const MAIN: Readonly<Record<string, string>> = { primaryauth: "masterauth", primaryuser: "masteruser" };

/** A directive by any of its names. Names that two of them have (`masterauth`) mean the one called so. */
export function directiveNamed(name: string): Directive | undefined {
  return OWN.get(name) ?? BY_NAME.get(name);
}

const OWN: ReadonlyMap<string, Directive> = new Map(directives.map((d) => [d.name, d]));

/** The entry that a line of redis.conf makes; undefined for one that says nothing. */
export function toEntry(file: string, line: ConfLine): ConfEntry | undefined {
  const [first, second] = line.words;
  if (!first) return undefined;
  const word = first.value.toLowerCase();
  const isStatement = word === "sentinel" && second !== undefined;
  const name = isStatement ? `sentinel ${second.value.toLowerCase()}` : word;
  const directive = directiveNamed(name);
  const main = directive?.name ?? name;
  const words = line.words.slice(isStatement ? 2 : 1);
  const comment = commentIn(name, directive, words);
  const args = comment ? words.slice(0, words.indexOf(comment)) : words;
  return { file, line, name, main: MAIN[main] ?? main, directive, args, comment };
}

/** Directives whose further words may be anything, `#` too. */
const FREE = new Set(["loadmodule", "rename-command"]);

/** The server takes every word of the line of this directive. */
export function takesAnything(name: string): boolean {
  return FREE.has(name) || name.includes(".");
}

/** There are no comments at the end of a line, but people write them. A first value may start with `#`. */
function commentIn(name: string, directive: Directive | undefined, words: readonly Word[]): Word | undefined {
  const isLoose = directive?.type === "user-line" || takesAnything(name);
  return words.find(({ value, isQuoted }, i) => {
    if (isQuoted && !/^#/.test(value)) return false;
    if (/^#+$/.test(value)) return !isQuoted && (i > 0 || words.length > 1);
    return !isLoose && i > 0 && value.startsWith("#");
  });
}

/** The place of a whole line. */
export function linePlace({ file, line }: ConfEntry): ConfPlace {
  return { file, start: line.start, end: line.end };
}

/** The place of the directive's name. */
export function namePlace({ file, line, args }: ConfEntry): ConfPlace {
  const names = line.words.slice(0, line.words.length - args.length);
  return { file, start: line.start, end: names.at(-1)?.end ?? line.end };
}

/** The place of all values of a line, of its name when it has none. */
export function valuePlace(entry: ConfEntry): ConfPlace {
  const { file, args } = entry;
  const [first] = args;
  return first ? { file, start: first.start, end: args.at(-1)?.end ?? first.end } : namePlace(entry);
}

/** The place of one word. */
export function wordPlace({ file }: ConfEntry, word: Word): ConfPlace {
  return { file, start: word.start, end: word.end };
}
