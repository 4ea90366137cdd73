/** What calls give. */
import type { CallFact } from "../lang/facts.ts";
import { along, constantText, describe, FORMAT, fromEnvironment, join, later, safe, unknown } from "./atoms.ts";
import { builtinCall, builtinMethod } from "./builtins.ts";
import { isObject } from "./callers.ts";
import { cut, isShortCut } from "./cuts.ts";
import { pieceOf } from "./members.ts";
import { braceFormat } from "./operators.ts";
import type { Query } from "./query.ts";
import type { CallMeaning } from "./semantics.ts";
import { functionCall } from "./substitute.ts";
import type { Atom, CallArgument, CallInfo, ClassRef, ExternalAtom, InputAtom, SafeAtom, Site, Value } from "./values.ts";

/** A call with its arguments, each evaluated when its value is asked for; spreads of known content are laid out. */
export function buildCall(q: Query, e: CallFact): CallInfo {
  const positional: CallArgument[] = [];
  const named = new Map<string, CallArgument>();
  let openList: CallInfo["openList"];
  let openMapping: CallInfo["openMapping"];
  for (const a of e.args) {
    const argument = argumentOf(q, e, a);
    if (a.spread === "list") {
      const at = positional.length;
      if (!spreadList(argument, positional)) openList ??= { argument, at };
    } else if (a.spread === "mapping") {
      if (!spreadMapping(argument.value, named)) openMapping ??= argument;
    } else if (a.name !== undefined) named.set(a.name, argument);
    else positional.push(argument);
  }
  return {
    site: q.site(e),
    calleeSite: q.site(e.callee),
    argsSite: { file: q.model.file, unit: e.unit, start: e.argsStart, end: e.argsEnd },
    isNew: e.isNew,
    positional,
    named,
    hasOpenList: openList !== undefined,
    hasOpenMapping: openMapping !== undefined,
    openList,
    openMapping,
  };
}

function argumentOf(q: Query, e: CallFact, a: CallFact["args"][number]): CallArgument {
  return {
    // An own accessor, so that copies of the argument have its value.
    get value() {
      return q.value(a.value);
    },
    site: q.site(a.value),
    whole: { file: q.model.file, unit: e.unit, start: a.start, end: a.end },
  };
}

function spreadList({ value, site }: CallArgument, into: CallArgument[]): boolean {
  const list = value.length === 1 && value[0]?.kind === "list" ? value[0] : undefined;
  if (list?.kind === "list") {
    list.items.forEach((item, i) => {
      const own = list.itemSites?.[i] ?? item[0]?.site ?? list.site;
      // What another file wrote stands here where it is laid out.
      into.push({ value: item, site: own.file === site.file ? own : site, whole: undefined, many: list.many?.get(i) });
    });
  }
  return list !== undefined && !list.isOpen;
}

function spreadMapping(value: Value, into: Map<string, CallArgument>): boolean {
  const objects = value.filter((a) => a.kind === "object");
  const object = objects[0];
  if (object?.kind !== "object") return false;
  for (const [key, m] of object.entries)
    into.set(key, { value: m.value, site: m.site ?? m.value[0]?.site ?? object.site, whole: m.entry, from: object });
  return value.length === 1 && !object.isOpen;
}

/** Methods whose result begins as their receiver does. */
const KEEPS_START = /^(?:toLowerCase|toUpperCase|toString|lower|upper|encode|decode|trim|trimEnd|rstrip)$/;

/** A call as it is made on a value: its arguments and text are looked at only when that matters. */
interface Invocation {
  readonly site: Site;
  readonly name: string;
  readonly info: () => CallInfo;
  readonly text: () => string;
}

export function callValue(q: Query, e: CallFact): Value {
  const { callee } = e;
  const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
  const call: Invocation = { site: q.site(e), name, info: () => q.callInfo(e), text: () => describe(e) };
  if (callee.kind === "member") {
    const found = join(q.value(callee.object).map((receiver) => methodValue(q, receiver, call)));
    return isShortCut(name, call.info) ? cut(found) : found;
  }
  return join(q.value(callee).map((atom) => applied(q, atom, call)));
}

/** What calling a method gives, for a call whose arguments are known already. */
export function invoked(q: Query, receiver: Atom, name: string, info: CallInfo, text: string): Value {
  const found = methodValue(q, receiver, { site: info.site, name, info: () => info, text: () => text });
  return isShortCut(name, () => info) ? cut(found) : found;
}

function methodValue(q: Query, given: Atom, call: Invocation): Value {
  const { site, name } = call;
  const receiver = KEEPS_START.test(name) ? given : pieceOf(given);
  if (name === "bind" && (receiver.kind === "external" || receiver.kind === "function")) return [receiver];
  switch (receiver.kind) {
    case "external":
    case "instance":
    case "class":
      return join(q.memberOf(receiver, name, site).map((m) => applied(q, m, call, receiver)));
    default: {
      const own = receiver.kind === "object" ? receiver.entries.get(name) : undefined;
      if (own) return join(own.value.map((m) => applied(q, m, call, receiver)));
      const info = call.info();
      const builtin = builtinMethod(q, receiver, name, info);
      if (builtin) return builtin;
      const meaning = q.semantics.method(name, receiver, info, q.language);
      if (meaning) return meant(meaning, info, receiver, call.text());
      if (receiver.kind === "input") return [{ ...receiver, name: shorter(receiver.name, call.text()), trail: receiver.trail }];
      if (receiver.kind === "safe") return [receiver];
      return later(receiver, name, site, { info, text: call.text() });
    }
  }
}

function shorter(a: string, b: string): string {
  return b.length <= 40 ? b : a;
}

/** What calling `atom` gives. */
function applied(q: Query, atom: Atom, invocation: Invocation, self?: Atom): Value {
  const { site, name } = invocation;
  switch (atom.kind) {
    case "external":
      return externalCall(q, atom, invocation, self);
    case "function":
      return along(functionCall(q, atom, invocation.info(), site), "returned", atom.fn.name, site);
    case "class":
      return madeInstead(q, atom.cls) ?? [{ kind: "instance", site, trail: undefined, cls: atom.cls, call: invocation.info() }];
    case "instance": {
      const call = atom.cls.member("__call__", false);
      return call ? join(call.map((c) => applied(q, c, invocation, atom))) : unknown(site, "call", atom.cls.name);
    }
    case "input": {
      const info = invocation.info();
      const meaning = self ? q.semantics.method(name, self, info, q.language) : undefined;
      return meaning && self ? meant(meaning, info, self, invocation.text()) : [{ ...atom, name: shorter(atom.name, invocation.text()) }];
    }
    case "safe":
      return [atom];
    default:
      return unknown(site, "call", name);
  }
}

/** The object of another class that `__new__` gives, as singletons around a client do. */
function madeInstead(q: Query, cls: ClassRef): Value | undefined {
  if (q.language !== "python") return undefined;
  const made = (cls.member("__new__", false) ?? []).flatMap((a) => (a.kind === "function" ? a.fn.summary().returns : []));
  const others = made.filter((a) => a.kind === "external" || (a.kind === "instance" && a.cls.id !== cls.id));
  const isOwn = made.some((a) => !others.includes(a) && !(a.kind === "literal" && a.value === null));
  return others.length > 0 && !isOwn ? others : undefined;
}

function externalCall(q: Query, atom: ExternalAtom, call: Invocation, self: Atom | undefined): Value {
  const info = call.info();
  const promised = atom.path === "Promise" ? promisedBy(q, info) : [];
  if (promised.length > 0) return promised;
  if (atom.path === "functools.partial()" && atom.call) return completed(q, atom.call, call, info);
  if (atom.path === FORMAT && atom.receiver) return braceFormat(atom.receiver, info);
  const path = `${atom.path}()`;
  const builtin = builtinCall(q, atom.path, info);
  if (builtin) return builtin;
  const meaning = q.semantics.call(atom.path, info, q.language, atom.receiver);
  if (meaning?.is === "made") return madeFrom(meaning.from, info, self);
  if (meaning) return meant(meaning, info, atom.receiver, call.text());
  return [{ kind: "external", site: call.site, trail: undefined, path, receiver: atom.receiver, call: info }];
}

/** What `new Promise((resolve) => …)` is resolved with, where that is an object which is known. */
function promisedBy(q: Query, { positional }: CallInfo): Value {
  const executors = positional[0]?.value.filter((a) => a.kind === "function") ?? [];
  const given = executors.flatMap((a) => a.fn.summary().handed.flatMap((call) => call.positional[0]?.value ?? []));
  return given.every((a) => isObject(q, a)) ? join([given]) : [];
}

/** The rest of the arguments of a function that got some before. */
function completed(q: Query, before: CallInfo, call: Invocation, rest: CallInfo): Value {
  const [callee, ...first] = before.positional;
  const info = { ...rest, positional: [...first, ...rest.positional], named: new Map([...before.named, ...rest.named]) };
  return join((callee?.value ?? []).map((a) => applied(q, a, { ...call, info: () => info })));
}

/** An instance of the class whose method was called, made of input: what the class says of its fields holds for them. */
function madeFrom(from: number, info: CallInfo, self: Atom | undefined): Value {
  const given = info.positional[from]?.value ?? [];
  if (self?.kind !== "instance" && self?.kind !== "class") return given;
  return given.map((a) => (a.kind === "input" ? { ...a, shape: { cls: self.cls, checkedBy: "type" } } : a));
}

/** What went into a hash: `createHash("sha256").update(text).digest()`. */
function hashed(call: CallInfo, receiver: Atom | undefined): Value {
  const given = call.positional.flatMap((a) => a.value);
  return receiver?.kind === "external" && receiver.call ? [...given, ...hashed(receiver.call, receiver.receiver)] : given;
}

const CLOCK = /\btime(?:_ns)?\(|\bDate\.now\(|\bnow\(/;

/** Nothing but the time and constants: what a hash makes of that protects nothing, but is made up here. */
function isMadeOfTime(value: Value): boolean {
  const atoms = value.flatMap((a) => (a.kind === "text" ? a.parts.flat() : [a])).filter((a) => a.kind !== "literal");
  const isTime = ({ site, why }: SafeAtom): boolean =>
    why === "time" || (why === "number" && CLOCK.test(site.unit?.text.slice(site.start, site.end) ?? ""));
  return atoms.length > 0 && atoms.every((a) => a.kind === "safe" && isTime(a));
}

/** What a conversion gives, and what of a request it was given. */
function converted(why: SafeAtom["why"], call: CallInfo, receiver: Atom | undefined): Value {
  if (why === "hash" && isMadeOfTime(hashed(call, receiver))) return safe("generated", call.site);
  const given = why === "number" ? call.positional[0] : undefined;
  const input = given?.value.find((a): a is InputAtom => a.kind === "input" && a.origin === "request");
  if (!given || !input) return safe(why, call.site);
  return [{ kind: "safe", site: call.site, trail: undefined, why, of: { ...input, site: given.site } }];
}

function meant(meaning: CallMeaning, call: CallInfo, receiver: Atom | undefined, text: string): Value {
  switch (meaning.is) {
    case "safe":
      return converted(meaning.why, call, receiver);
    case "made":
      return madeFrom(meaning.from, call, receiver);
    case "value":
      return meaning.value;
    case "input":
      return [{ kind: "input", site: call.site, trail: undefined, origin: meaning.origin, name: text }];
    case "passes": {
      if (meaning.from === "self") return receiver ? [receiver] : unknown(call.site, "call");
      return call.positional[meaning.from]?.value ?? unknown(call.site, "call");
    }
    case "environment":
      return environment(call, meaning.name, meaning.fallback, text);
  }
}

function environment(call: CallInfo, name: CallArgument | undefined, fallback: CallArgument | undefined, text: string): Value {
  const variable = name ? constantText(name.value) : undefined;
  return fromEnvironment(variable ?? text, fallback?.value ?? [], call.site, variable === undefined ? name?.value : undefined);
}
