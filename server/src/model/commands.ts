/** Commands: what a call of a client's method sends to Redis, and which of its arguments is what. */

import type { CallArgument, CallInfo } from "../flow/values.ts";
import { detached } from "../lang/detached.ts";
import type { CommandDialect } from "../libraries/row.ts";
import { elements, follow } from "./command-steps.ts";
import type { CommandTable, Param, Role, Signature, WireCommand } from "./command-table.ts";
import { type WireCall, WireCallBuilder } from "./command-wire.ts";
import { collectWords, countOf, layOut, namedCommand, positionalWithSpread, type Sink, withSubcommand, word } from "./command-words.ts";

export type { CredentialArgument, WireCall } from "./command-wire.ts";

/** Answers that are remembered before all are forgotten. */
const MOST_ASKED = 10_000;
const ALL_DIALECTS: readonly CommandDialect[] = [
  "redis-py",
  "node-redis-3",
  "node-redis-4",
  "ioredis",
  "upstash",
  "redlock",
  "django-cache",
  "glide",
  "cache-manager",
  "rate-limiter-flexible",
];
/** Groups of methods on a client (`client.json.get`), in lower case. */
export const GROUPS = ["json", "ft", "ts", "bf", "cf", "cms", "topk", "tdigest", "vset"] as const;

export class Commands {
  readonly #table: CommandTable;
  readonly #anywhere = new Map<string, boolean>();

  constructor(table: CommandTable) {
    this.#table = table;
  }

  /** What is known of a wire command; undefined for unknown ones. */
  info(command: string): WireCommand | undefined {
    return this.#table.command(command);
  }

  /** Whether the dialect has such a method that sends a command (`json.get` for methods of a group). Cheap. */
  isCommand(dialect: CommandDialect, method: string): boolean {
    const name = baseName(dialect, method);
    return this.#table.hasMethod(dialect, name) || (isWords(dialect) && this.#table.wireName(name) !== undefined);
  }

  /** Whether any dialect has such a method, of a client or of one of its groups. */
  isCommandAnywhere(method: string): boolean {
    const known = this.#anywhere.get(method);
    if (known !== undefined) return known;
    const is = ALL_DIALECTS.some((d) => this.isCommand(d, method) || GROUPS.some((g) => this.isCommand(d, `${g}.${method}`)));
    if (this.#anywhere.size >= MOST_ASKED) this.#anywhere.clear();
    this.#anywhere.set(detached(method), is);
    return is;
  }

  /** Whether hardly anything but a Redis client has a method of this name: `hset`, `zadd`, but not `get`. */
  isDistinctive(method: string): boolean {
    return this.#table.isDistinctive(method.replace(/(Async|Buffer)$/, ""));
  }

  /** What the call sends; undefined when the method is no command of the dialect. */
  normalise(dialect: CommandDialect, method: string, call: CallInfo): WireCall | undefined {
    const name = baseName(dialect, method);
    const signature = this.#table.signature(dialect, name);
    if (signature) return this.#bySignature(dialect, signature, withoutCommandOptions(call));
    const wire = isWords(dialect) ? this.#table.wireName(name) : undefined;
    return wire === undefined ? undefined : this.#byWords(wire, positionalWithSpread(call), isOpen(call));
  }

  #byWords(name: string, args: readonly CallArgument[], open: boolean): WireCall | undefined {
    const [first] = args;
    const laidOut = layOut(args);
    const command = withSubcommand(this.#table, name, laidOut[0]);
    if (!command) return undefined;
    const builder = new WireCallBuilder(command.name, open);
    const site = first ?? NOWHERE;
    collectWords(command, [...name.split(" ").map((w) => word(w, site)), ...laidOut], builder.sink);
    return { ...builder.done(), split: splitIn(laidOut) };
  }

  #bySignature(dialect: CommandDialect, signature: Signature, call: CallInfo): WireCall {
    const alternative = signature.alternatives.findLast((a) => call.positional.length >= a.from) ?? signature.alternatives[0];
    const builder = new WireCallBuilder(signature.command, isOpen(call));
    const counts: number[] = [];
    for (const [index, param] of (alternative?.params ?? []).entries()) {
      for (const { role, steps } of param.picks) {
        const args = argumentsOf(param, index, call, alternative?.params ?? []);
        if (role === "a") return this.#raw(args, steps, isOpen(call));
        if (role === "b") return this.#batch(args, isOpen(call));
        if (role === "A") return this.#byWords(signature.command, args, isOpen(call)) ?? builder.done();
        if (role === "n") counts.push(...args.map((a) => countOf(a) ?? -1));
        else if (steps[0] === "#") give(args.slice(0, Math.max(0, counts[0] ?? 0)), role, builder.sink);
        else take(param, args, role, steps, builder.sink);
      }
    }
    return builder.done(dialect === "django-cache");
  }

  #raw(args: readonly CallArgument[], steps: readonly string[], open: boolean): WireCall {
    const words = layOut(args.flatMap((a) => follow(a, steps)));
    const named = namedCommand(this.#table, words);
    const builder = new WireCallBuilder(named?.command.name ?? "", open);
    if (named) collectWords(named.command, named.words, builder.sink);
    return { ...builder.done(false, words[0]), split: splitIn(words) };
  }

  #batch(args: readonly CallArgument[], open: boolean): WireCall {
    // Of commands that come as input nothing is known but that they do.
    const isOne = (a: CallArgument): boolean => a.value.some((x) => x.kind === "list" || (x.kind === "input" && x.origin === "request"));
    const batch = args.flatMap(elements).flatMap((a) => (isOne(a) ? [this.#raw([a], [], false)] : []));
    const all = new WireCallBuilder("", open).done();
    return {
      ...all,
      command: "MULTI",
      keys: batch.flatMap((w) => w.keys),
      patterns: batch.flatMap((w) => w.patterns),
      channels: batch.flatMap((w) => w.channels),
      fields: batch.flatMap((w) => w.fields),
      values: batch.flatMap((w) => w.values),
      credential: batch.flatMap((w) => w.credential),
      options: batch.flatMap((w) => w.options),
      split: batch.flatMap((w) => w.split),
      batch,
    };
  }
}

function splitIn(words: readonly CallArgument[]): readonly CallArgument[] {
  return words.filter((w) => w.many === "split");
}

/** Dialects whose methods take the words of the command in order. */
function isWords(dialect: CommandDialect): boolean {
  return dialect === "ioredis" || dialect === "upstash" || dialect === "node-redis-3";
}

/** `getAsync` and `getBuffer` send what `get` does; `v4.get` is node-redis 4's `get` in legacy mode. */
function baseName(dialect: CommandDialect, method: string): string {
  if (dialect === "node-redis-3") return method.replace(/Async$/, "");
  if (dialect === "ioredis") return method.replace(/(?<!Scan)Buffer$/, "");
  return dialect === "node-redis-4" ? method.replace(/^v4\./, "") : method;
}

function isOpen(call: CallInfo): boolean {
  return call.hasOpenList || call.hasOpenMapping;
}

/** node-redis 4 takes `commandOptions(…)` before the arguments. */
function withoutCommandOptions(call: CallInfo): CallInfo {
  const first = call.positional[0]?.value[0];
  if (first?.kind !== "external" || !first.path.endsWith("commandOptions()")) return call;
  const openList = call.openList && { ...call.openList, at: call.openList.at - 1 };
  return { ...call, positional: call.positional.slice(1), openList };
}

/** What the call gives for a parameter: one argument, or for `*args` and `**kwargs` any number. */
function argumentsOf(param: Param, index: number, call: CallInfo, all: readonly Param[]): readonly CallArgument[] {
  const { positional, named, openList } = call;
  switch (param.form) {
    case "normal": {
      const byPosition =
        openList && index === openList.at ? openList.argument : openList && index > openList.at ? undefined : positional[index];
      const found = byPosition ?? named.get(param.name);
      return found ? [found] : [];
    }
    case "keyword":
      return [named.get(param.name)].filter((a) => a !== undefined);
    case "list":
      return positionalWithSpread(call).slice(index);
    case "mapping":
      return [...named]
        .filter(([name]) => !all.some((p) => p.name === name))
        .map(([name, a]) => word(name, { ...a, site: a.whole ?? a.site }));
  }
}

/** Gives what `steps` lead to; of `*args`, the arguments are the elements of a list. */
function take(param: Param, args: readonly CallArgument[], role: Role, steps: readonly string[], sink: Sink): void {
  const last = steps.at(-1);
  const prefix = last === ">" || last === "+" ? last : undefined;
  const way = prefix ? steps.slice(0, -1) : steps;
  const skip = param.form === "list" && way[0]?.startsWith("/") ? Number(way[0][1]) : undefined;
  const isWhole = skip !== undefined || param.form === "mapping";
  const found = isWhole ? args.filter((_, i) => skip === undefined || i % 2 === skip) : args.flatMap((a) => follow(a, way));
  give(found, role, sink, prefix);
}

function give(args: readonly CallArgument[], role: Role, sink: Sink, prefix?: string): void {
  for (const a of args) sink(role, a, prefix);
}

const NOWHERE: CallArgument = { value: [], site: { file: "", unit: undefined, start: 0, end: 0 }, whole: undefined };
