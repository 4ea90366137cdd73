/**
 * The Redis commands, and how each client library spells and shapes the calls that send them. Generated from the facts by
 * `server/tools/generate-commands.ts` into one file of a few long strings: they cost nothing to load, and `model/command-table.ts`
 * reads a line of them when a call needs it.
 *
 * **Roles**, one letter each: `k` key, `p` key pattern, `c` channel, `l` lock name, `f` field (or the name of an option), `v` stored
 * value, `t` time to live, `s` script text, `u` name and `r` rule of a user of the server, `x` credential; `n` number of keys that follow; `o` options that
 * write elsewhere, or change lifetimes, rights or the server.
 *
 * **commands**, a line each: `SET|-3|w|k1 v2 t@EX …`: wire name, arity (as `COMMAND INFO` gives it), flags (`w` writes, `r` only reads, `d`
 * dangerous or administrative, `s` returns stored values), and roles with where they stand in the words of the command; word 0
 * is the name, word 1 a subcommand. `2` one word; `2..` to the end; `2..-2` to the last but one; `..-1/2` every second; `4../2e` every second
 * counted from the end back to word 4; `-1` the last; `2#` a count at word 2 and so many words after it (`2#/2` of pairs the
 * first, `2#/2+1` the second); `@EX` the word after this keyword, `@AUTH+2` the second after it, `@KEYS..` all after it, `@STREAMS..h` the first half of all
 * after it; a final `>` keeps the words that start so, without it.
 *
 * **methods**, a line each: `set=SET|name:k value:v ex:t px:t`: method (`json.set` for methods of a group, `register_script()` for a
 * call of a method's result), wire name (empty: the call itself says which command), parameters in order up to the last that matters. `*x` takes all further positional
 * arguments, after it (or after a bare `*`) parameters are keyword-only; `**x` takes the other keywords. A parameter has roles, each with
 * steps into its value: `[]` each element of a list, `.key` a member (`.0` of a list), `~` the keys of an object, `=` its values,
 * `/0 /1` the even, odd elements of a flat list, `!` only what is no list or object, `#` as many as role `n` says, `()` the arguments of the call that made it, `>` as above, and `+` likewise. Roles of a call as a whole:
 * `a` words of a command, `A` words after the name, `b` list of commands. Alternatives are separated by `;`, and `3?` is one for calls of three or more arguments.
 */
import data from "./data/commands.json" with { type: "json" };
import type { CommandDialect } from "./row.ts";

export interface CommandData {
  /** One command a line. */
  readonly commands: string;
  /** Per dialect one method a line. */
  readonly methods: Readonly<Record<CommandDialect, string>>;
  /** Methods (lower case, without `_`) that hardly anything but a Redis client has, separated by spaces. */
  readonly distinctive: string;
}

export const commandData: CommandData = data;

/** Commands that answer with a number or a word about a key, never with what is in it, and change nothing. */
export const askingCommands: readonly string[] = [
  "EXISTS",
  "TYPE",
  "TTL",
  "PTTL",
  "EXPIRETIME",
  "PEXPIRETIME",
  "STRLEN",
  "LLEN",
  "SCARD",
  "ZCARD",
  "HLEN",
  "XLEN",
  "OBJECT",
  "TOUCH",
  "MEMORY",
];
