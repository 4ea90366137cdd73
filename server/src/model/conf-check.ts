/** What the server refuses in a redis.conf, line by line, with better words than its own. */
import type { Word } from "../lang/conf/words.ts";
import { aclCommands } from "../libraries/acl-commands.ts";
import { type Directive, directives } from "../libraries/directives.ts";
import { type ConfEntry, directiveNamed, linePlace, namePlace, takesAnything, valuePlace, wordPlace } from "./conf-entries.ts";
import type { ConfProblem, ConfProblemKind } from "./conf-problems.ts";
import type { ConfFix, ConfPlace } from "./conf-rule.ts";
import { SentinelCheck } from "./conf-sentinel.ts";
import { nearestName } from "./conf-suggest.ts";
import { checkValues } from "./conf-values.ts";
import { isAtLeast, knowsCommand, knowsDirective, type ServerVersion, serverName } from "./conf-version.ts";

/** Checks the lines of one file. `isSentinel` as the whole configuration says. */
export function confProblems(entries: readonly ConfEntry[], server: ServerVersion, isSentinel: boolean): readonly ConfProblem[] {
  const check = new LineCheck(server, isSentinel, entries.some((e) => e.name === "loadmodule") && mayTakeSettingsOfModules(server));
  for (const e of entries) check.line(e);
  return [...check.problems, ...check.sentinel.finish()];
}

class LineCheck {
  readonly problems: ConfProblem[] = [];
  readonly sentinel: SentinelCheck;
  readonly #server: ServerVersion;
  readonly #isSentinel: boolean;
  /** A name that nobody knows may be a setting of a module. */
  readonly #hasModules: boolean;
  /** Commands as `rename-command` lines have left them. */
  readonly #renamed = new Map<string, boolean>();
  readonly #users = new Set<string>();
  /** Names that the server knows, when they are asked for. */
  #known: readonly string[] | undefined;

  constructor(server: ServerVersion, isSentinel: boolean, hasModules: boolean) {
    this.#server = server;
    this.#hasModules = hasModules;
    this.#isSentinel = isSentinel;
    this.sentinel = new SentinelCheck();
  }

  line(e: ConfEntry): void {
    if (e.comment) return this.#comment(e, e.comment);
    if (isTemplate(e)) return;
    if (e.line.problem) return this.#quotes(e);
    if (e.directive === undefined) return this.#unknown(e);
    if (e.directive.type === "sentinel" && knowsDirective(this.#server, e.directive, e.name)) {
      this.problems.push(...this.sentinel.statement(e));
      return;
    }
    if (e.directive.type === "sentinel") return void this.problems.push(this.sentinel.unknown(e));
    if (!knowsDirective(this.#server, e.directive, e.name)) return this.#tooNew(e, e.directive);
    this.#arguments(e, e.directive);
  }

  #add(kind: ConfProblemKind, at: ConfPlace, says: string, fixes: readonly ConfFix[] = [], isFatal = true): void {
    this.problems.push({ kind, at, says, fixes, isFatal });
  }

  #comment(e: ConfEntry, from: Word): void {
    const at = { file: e.file, start: from.start, end: e.line.end };
    const fix: ConfFix = {
      title: "Move the comment to its own line",
      setup: undefined,
      changes: [{ op: "moveComment", at: linePlace(e), from: from.start }],
    };
    const isFatal = !takesAnything(e.name);
    const what = isFatal ? "the server takes these words for values and does not start" : "the server takes these words for values";
    this.#add("conf-inline-comment", at, `A comment must stand on a line of its own: here ${what}.`, [fix], isFatal);
  }

  #quotes(e: ConfEntry): void {
    const problem = e.line.problem;
    if (!problem) return;
    // Valkey puts together what stands side by side.
    if (problem.kind === "glued" && this.#server.product === "valkey" && isAtLeast(this.#server, "9.0")) return;
    const says =
      problem.kind === "open"
        ? 'This quote is never closed on its line, so the server does not start. Close it, or write \\" for a quote that is meant.'
        : "Something follows the closing quote without a blank, so the server does not start. Put a blank there, or quote all of it.";
    this.#add("conf-syntax", { file: e.file, start: problem.start, end: problem.end }, says);
  }

  #unknown(e: ConfEntry): void {
    const { name } = e;
    const glued = /^([a-z][a-z0-9_.-]*?)\s*[=:](.*)$/s.exec(name);
    if (glued?.[1] && directiveNamed(glued[1])) return this.#equals(e, glued[1]);
    if (name.includes(".") && !glued) {
      if (e.args.length === 0) this.#add("conf-bad-value", namePlace(e), `${name} needs a value: the server does not start without one.`);
      return;
    }
    if (name === "sentinel") return;
    if (name.startsWith("sentinel ")) return void this.problems.push(this.sentinel.unknown(e));
    this.#known ??= [...known(this.#server)];
    const guess = nearestName(name, this.#known);
    if (this.#hasModules && !guess) return;
    const hint = guess ? ` Did you mean ${guess}?` : "";
    const fixes = guess ? [renameFix(e, guess)] : [];
    this.#add("conf-unknown-directive", namePlace(e), `There is no directive ${shown(name)}, so the server does not start.${hint}`, fixes);
  }

  #equals(e: ConfEntry, name: string): void {
    const word = e.line.words[0];
    if (!word) return;
    const rest = word.value.slice(name.length + 1);
    const fix: ConfFix = {
      title: `Write ${name} and its value with a blank between them`,
      setup: undefined,
      changes: [{ op: "setLine", at: linePlace(e), words: [name, ...(rest ? [rest] : []), ...e.args.map((a) => a.value)] }],
    };
    const sign = word.value.charAt(name.length);
    this.#add("conf-unknown-directive", namePlace(e), `A value follows after a blank, not after "${sign}": the server does not start.`, [
      fix,
    ]);
  }

  #tooNew(e: ConfEntry, d: Directive): void {
    const at = namePlace(e);
    if (e.name === "gopher-enabled")
      return this.#add("conf-gopher", at, "Gopher was removed in Redis 7.0, and a server with this line does not start. Remove it.", [
        removeFix(e),
      ]);
    if (d.type === "removed")
      return this.#add("conf-unknown-directive", at, `${e.name} was removed after Redis ${d.removedAfter}: the server does not start.`, [
        removeFix(e),
      ]);
    const other = [d.name, ...(d.aliases ?? [])].find((n) => n !== e.name && knowsDirective(this.#server, d, n));
    const fixes = other ? [renameFix(e, other)] : [];
    const hint = other ? ` There it is called ${other}.` : sinceText(d, e.name);
    this.#add("conf-unknown-directive", at, `${serverName(this.#server)} does not know ${e.name} and does not start.${hint}`, fixes);
  }

  #arguments(e: ConfEntry, d: Directive): void {
    if (d.type === "user-line") return this.#user(e);
    if (d.type === "command newname") return this.#rename(e);
    if (d.type === "path-or-glob" || d.type === "path args" || d.deprecated) return this.#count(e, d);
    if (!d.isMulti && e.args.length !== 1) return this.#single(e, d);
    const values = splitValues(e, d);
    const fault = checkValues(d, values, this.#server);
    if (fault) {
      const word = e.args.length === values.length && fault.index !== undefined ? e.args[fault.index] : undefined;
      const at = word ? wordPlace(e, word) : valuePlace(e);
      const only = word ?? (e.args.length === 1 ? e.args[0] : undefined);
      const guess = fault.instead ?? (d.values && only ? nearestName(only.value.toLowerCase(), d.values) : undefined);
      const fixes = guess && only ? [wordFix(only, guess)] : [];
      this.#add("conf-bad-value", at, `${e.name} ${fault.says}: the server does not start.`, fixes);
    } else if (d.type === "memory" || d.type === "memory-or-percent") this.#unit(e);
  }

  /** `1g` is a thousand millions, which few people mean. */
  #unit(e: ConfEntry): void {
    const [word] = e.args;
    const match = word && /^(\d+)([kmg])$/i.exec(word.value);
    if (!match || !word) return;
    const zeros = { k: "1,000", m: "1,000,000", g: "1,000,000,000" }[(match[2] ?? "k").toLowerCase() as "k"];
    const fix = wordFix(word, `${word.value}b`);
    const says = `${word.value} is ${match[1]} times ${zeros} bytes here; ${word.value}b counts in powers of 1024, which is what memory is measured in.`;
    this.#add("conf-unit-1000", wordPlace(e, word), says, [{ ...fix, setup: "a little more memory is used" }], false);
  }

  #single(e: ConfEntry, d: Directive): void {
    if (e.args.length === 0) {
      const hint = d.default === undefined ? "" : ` Its default is ${d.default === "" ? '""' : d.default}.`;
      return this.#add("conf-bad-value", namePlace(e), `${e.name} needs a value, and without one the server does not start.${hint}`);
    }
    const meant = singleValue(e, d);
    if (meant)
      return this.#add("conf-bad-value", valuePlace(e), `${e.name} ${meant.says}: the server does not start.`, [
        {
          title: `Write ${meant.value}`,
          setup: undefined,
          changes: [{ op: "setLine", at: linePlace(e), words: [e.line.words[0]?.value ?? e.name, meant.value] }],
        },
      ]);
    const isText = d.type === "string" || d.type === "path" || d.type === "flags";
    const fix: ConfFix = {
      title: "Put the value in quotes",
      setup: undefined,
      changes: [{ op: "setLine", at: linePlace(e), words: [e.line.words[0]?.value ?? e.name, e.args.map((a) => a.value).join(" ")] }],
    };
    const says = `${e.name} takes one value, but here are ${e.args.length}: the server does not start.`;
    this.#add("conf-bad-value", valuePlace(e), isText ? `${says} A value with blanks must be quoted.` : says, isText ? [fix] : []);
  }

  #count(e: ConfEntry, { minArgs = 0, maxArgs = Number.MAX_SAFE_INTEGER }: Directive): void {
    if (e.args.length >= minArgs && e.args.length <= maxArgs) return;
    const wanted = minArgs === maxArgs ? `${minArgs}` : `at least ${minArgs}`;
    this.#add("conf-bad-value", valuePlace(e), `${e.name} takes ${wanted} value${minArgs === 1 ? "" : "s"}: the server does not start.`);
  }

  #user(e: ConfEntry): void {
    const [name] = e.args;
    if (!name) return this.#add("acl-syntax", namePlace(e), "A user needs a name: the server does not start.");
    if (/[\s\0]/.test(name.value))
      this.#add("acl-syntax", wordPlace(e, name), "The name of a user must not hold blanks: the server does not start.");
    if (this.#users.has(name.value))
      this.#add("acl-syntax", wordPlace(e, name), "This user has a line already, so the server does not start. Put all rules on one line.");
    this.#users.add(name.value);
  }

  #rename(e: ConfEntry): void {
    const [from, to] = e.args;
    if (!from || !to || e.args.length !== 2)
      return this.#add(
        "conf-bad-value",
        valuePlace(e),
        'rename-command takes a command and its new name, or "": the server does not start.',
      );
    if (this.#isSentinel) return;
    const says = (what: string): string => `${what}, so the server does not start.`;
    const old = from.value.toLowerCase();
    if (!this.#hasCommand(old))
      return this.#add("conf-bad-value", wordPlace(e, from), says(`There is no command ${shown(from.value)} here`));
    this.#renamed.set(old, false);
    if (to.value === "") return;
    if (this.#hasCommand(to.value.toLowerCase()))
      return this.#add("conf-bad-value", wordPlace(e, to), says("There is a command of that name already"));
    this.#renamed.set(to.value.toLowerCase(), true);
  }

  #hasCommand(name: string): boolean {
    const known = this.#renamed.get(name);
    if (known !== undefined) return known;
    const command = Object.hasOwn(aclCommands, name) && !name.includes("|") ? aclCommands[name] : undefined;
    return command !== undefined && knowsCommand(this.#server, command);
  }
}

/** Since Redis 8 modules name their settings as they like (`search-threads`); before, and in Valkey, with their own name and a dot. */
function mayTakeSettingsOfModules(server: ServerVersion): boolean {
  return server.product !== "valkey" && isAtLeast(server, "8.0");
}

/** Several values may stand in one quoted word. */
function splitValues(e: ConfEntry, d: Directive): readonly string[] {
  const values = e.args.map((a) => a.value);
  const [only] = values;
  if (!d.isMulti || values.length !== 1 || only === undefined || only === "") return values;
  return only.split(/\s+/).filter((v) => v !== "");
}

/** A line that something fills in before the server sees it. */
function isTemplate({ line, name }: ConfEntry): boolean {
  return /^(?:\{%|\{\{|<%|\$\{)/.test(name) || line.words.some(({ value }) => /\$\{|\{\{|<%|^%\w+%$|^__\w+__$/.test(value));
}

function* known(server: ServerVersion): Generator<string> {
  for (const d of directives) {
    if (d.type === "removed" || d.type === "sentinel") continue;
    for (const name of [d.name, ...(d.aliases ?? [])]) if (knowsDirective(server, d, name)) yield name;
  }
}

function sinceText(d: Directive, name: string): string {
  const since = name === d.name ? d.since : d.aliasSince;
  const versions = [since && `Redis ${since}`, d.sinceValkey && `Valkey ${d.sinceValkey}`].filter(Boolean);
  return versions.length > 0 ? ` It is there since ${versions.join(" and ")}.` : "";
}

/** A name as a message may show it: what is not like a name may be a secret that lost its directive. */
function shown(name: string): string {
  return /^[a-z][a-z0-9_-]{0,40}$/i.test(name) ? name : "of that name";
}

function renameFix(e: ConfEntry, name: string): ConfFix {
  const at = namePlace(e);
  return { title: `Change it to ${name}`, setup: undefined, changes: [{ op: "setWord", at, value: name }] };
}

function removeFix(e: ConfEntry): ConfFix {
  return { title: "Remove this line", setup: undefined, changes: [{ op: "removeLine", at: linePlace(e) }] };
}

function wordFix(at: Word, value: string): ConfFix {
  return { title: `Change it to ${value}`, setup: undefined, changes: [{ op: "setWord", at, value }] };
}

/** What several words were meant to say: `port = 6379`, `maxmemory 2 gb`. */
function singleValue(e: ConfEntry, d: Directive): { readonly value: string; readonly says: string } | undefined {
  const [first, second] = e.args.map((a) => a.value);
  if (e.args.length !== 2 || first === undefined || !second) return undefined;
  if (first === "=" || first === ":") return { value: second, says: `is followed by its value, without "${first}"` };
  const isSize = (d.type === "memory" || d.type === "memory-or-percent") && /^\d+$/.test(first) && /^[kmg]?b$/i.test(second);
  return isSize ? { value: first + second, says: "has no blank between the number and its unit" } : undefined;
}
