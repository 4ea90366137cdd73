/** Built-in functions and methods of the languages that build texts, lists and objects. */
import { constantText, join, literal, safe, unknown } from "./atoms.ts";
import { elementOf } from "./members.ts";
import { braceFormat, joined, text } from "./operators.ts";
import type { Query } from "./query.ts";
import { splitText } from "./split-text.ts";
import { functionCall } from "./substitute.ts";
import type { Atom, CallInfo, ListAtom, Member, ObjectAtom, Site, Value } from "./values.ts";
import { mergeObject } from "./writes.ts";

/** Functions whose result is their first argument, for all that flow asks. */
const IDENTITY = new Set([
  "Object.freeze",
  "Object.seal",
  "Promise.resolve",
  "Promise.all",
  "structuredClone",
  "copy.copy",
  "copy.deepcopy",
  "util.promisify",
  "list",
  "tuple",
  "set",
  "frozenset",
  "sorted",
  "reversed",
  "iter",
  "next",
  "Array.from",
  "Set",
  "asyncio.run",
  "asgiref.sync.sync_to_async",
  "types.MappingProxyType",
  "cast",
]);

/** A call of a built-in function by its global name; undefined when it is none. */
export function builtinCall(q: Query, path: string, call: CallInfo): Value | undefined {
  const first = call.positional[0];
  if (IDENTITY.has(path)) return first?.value ?? [{ kind: "list", site: call.site, trail: undefined, items: [], isOpen: false }];
  if (path === "dict") return dictCall(call);
  if (path === "Object.assign")
    return assign(
      call.positional.map((a) => a.value),
      call.site,
    );
  if (path === "util.format") return [formatted(call)];
  if (path === "String.raw") return rawText(q, call);
  if (path === "typing.cast") return call.positional[1]?.value;
  if (path === "getattr") return getAttribute(q, call);
  if (path === "shlex.split" && first) return commandLine(first.value, call.site);
  return q.language === "python" ? iteration(q, path, call) : undefined;
}

/** What Python's functions over iterables give one after another. */
function iteration(q: Query, path: string, { positional, site }: CallInfo): Value | undefined {
  const element = (at: number): Value => elementOf(q, positional[at]?.value ?? [], site);
  switch (path) {
    case "enumerate":
      return [listOf([[listOf([safe("number", site), element(0)], site)]], site, true)];
    case "zip":
      return [
        listOf(
          [
            [
              listOf(
                positional.map((_, i) => element(i)),
                site,
              ),
            ],
          ],
          site,
          true,
        ),
      ];
    case "filter":
      return positional[1]?.value;
    case "map":
      return unknown(site, "loop");
    default:
      return undefined;
  }
}

/** The words of a command line; of one that is not constant, a list of what it may be. */
function commandLine(line: Value, site: Site): Value {
  const [only] = line;
  const words = line.length === 1 && only ? splitText(only, undefined, site) : undefined;
  return [words ?? listOf([line], site, true)];
}

function listOf(items: readonly Value[], site: Site, isOpen = false): Atom {
  return { kind: "list", site, trail: undefined, items, isOpen };
}

/** `util.format("user:%s", id)`: where in the text the values stand does not matter. */
function formatted(call: CallInfo): Atom {
  return text(
    call.positional.map((a) => a.value),
    call.site,
    call.positional.map((a) => a.site),
  );
}

/** `String.raw({ raw: strings }, ...values)`: the order of the parts does not matter. */
function rawText(q: Query, call: CallInfo): Value {
  const strings = (call.positional[0]?.value ?? []).flatMap((a) => [...q.memberOf(a, "raw", call.site)]);
  const values = [...call.positional.slice(1), ...(call.openList ? [call.openList.argument] : [])];
  return [text([strings, ...values.map((a) => a.value)], call.site, [undefined, ...values.map((a) => a.site)])];
}

function dictCall(call: CallInfo): Value {
  const entries = new Map<string, Member>();
  for (const [key, a] of call.named) entries.set(key, { value: a.value, entry: a.whole });
  const base: ObjectAtom = { kind: "object", site: call.site, trail: undefined, entries: new Map(), isOpen: call.hasOpenMapping };
  const merged = call.positional[0] ? mergeObject(base, call.positional[0].value) : base;
  return [{ ...merged, entries: new Map([...merged.entries, ...entries]) }];
}

export function assign(values: readonly Value[], site: Site): Value {
  let merged: ObjectAtom = { kind: "object", site, trail: undefined, entries: new Map(), isOpen: false };
  for (const value of values) merged = mergeObject(merged, value);
  return [merged];
}

function getAttribute(q: Query, call: CallInfo): Value | undefined {
  const name = call.positional[1] ? constantText(call.positional[1].value) : undefined;
  if (!name || !call.positional[0]) return someMember(call);
  const found = join(call.positional[0].value.map((a) => q.memberOf(a, name, call.site)));
  return call.positional[2] ? join([found, call.positional[2].value]) : found;
}

function someMember({ positional, site }: CallInfo): Value {
  return [{ kind: "unknown", site, trail: undefined, origin: "attribute", name: "", memberOf: positional[0]?.value }];
}

/** Encodings of bytes whose characters do no harm. */
const ENCODINGS = new Set(["hex", "base64", "base64url"]);

const MAPPED: ReadonlySet<Atom["kind"]> = new Set(["input", "parameter", "list", "unknown"]);

/** `ids.map((id) => key(id))`, `ids.map(Number)`: a list of what the function makes of an element. */
function mapped(q: Query, receiver: Atom, callback: Value, call: CallInfo): Value | undefined {
  if (!MAPPED.has(receiver.kind)) return undefined;
  const { site } = call;
  const element = elementOf(q, [receiver], site);
  const each: CallInfo = { ...call, positional: [{ value: element, site, whole: undefined }], hasOpenList: false, openList: undefined };
  const items = join(callback.map((f) => made(q, f, element, each)));
  return [{ kind: "list", site, trail: undefined, items: [items], isOpen: true, isAlike: true }];
}

function made(q: Query, f: Atom, element: Value, each: CallInfo): Value {
  if (f.kind === "function") return functionCall(q, f, each, each.site);
  const meaning = f.kind === "external" ? q.semantics.call(f.path, each, q.language) : undefined;
  if (meaning?.is === "safe") return safe(meaning.why, each.site);
  return meaning?.is === "passes" ? element : unknown(each.site, "call");
}

/** A method of a built-in type; undefined when it is none that flow knows. */
export function builtinMethod(q: Query, receiver: Atom, name: string, call: CallInfo): Value | undefined {
  const { site } = call;
  const first = call.positional[0]?.value;
  if (name === "toString" && ENCODINGS.has(constantText(first ?? []) ?? "")) return safe("encoded", site);
  if (name === "map" || name === "flatMap") return first && mapped(q, receiver, first, call);
  switch (receiver.kind) {
    case "literal":
    case "text":
      return textMethod(q, receiver, name, call);
    case "object":
      if ((name === "get" || name === "pop") && first) return objectGet(receiver, constantText(first), call);
      if (name === "copy") return [receiver];
      return q.language === "python" ? views(receiver, name, site) : undefined;
    case "parameter":
      // Once it is bound to a list, the text is made of the list's elements.
      return name === "join" && q.language !== "python" ? [text([[receiver], first ?? []], site)] : undefined;
    case "list":
      if (name === "join") return joined(first ?? [], [receiver], site);
      if (name === "concat" && first) return join([[receiver], first]);
      if (name === "filter" || name === "slice" || name === "reverse" || name === "sort" || name === "flat") return [receiver];
      return q.language === "python" && receiver.isAlike ? comprehended(q, receiver, name, site) : undefined;
    default:
      return undefined;
  }
}

/** More entries are a table of data. */
const MOST_ENTRIES = 32;

/** `values()` and `items()` of a dict, for loops. */
function views({ entries, isOpen }: ObjectAtom, name: string, site: Site): Value | undefined {
  if ((name !== "values" && name !== "items") || entries.size > MOST_ENTRIES) return undefined;
  const all = [...entries].map(([key, { value }]) => (name === "values" ? value : [listOf([[literal(key, site)], value], site)]));
  return [listOf(all, site, isOpen)];
}

/** The same, and look-ups, of what a dict comprehension made. */
function comprehended(q: Query, receiver: ListAtom, name: string, site: Site): Value | undefined {
  if (name === "values") return [receiver];
  const element = elementOf(q, [receiver], site);
  if (name === "get") return element;
  return name === "items" ? [{ ...receiver, items: [[listOf([unknown(site, "loop"), element], site)]] }] : undefined;
}

function objectGet(receiver: ObjectAtom, key: string | undefined, call: CallInfo): Value {
  const fallback = call.positional[1]?.value;
  const found = key === undefined ? undefined : receiver.entries.get(key)?.value;
  if (found) return found;
  if (key === undefined && !receiver.isOpen)
    return join([...[...receiver.entries.values()].map((m) => m.value), ...(fallback ? [fallback] : [])]);
  return fallback && !receiver.isOpen ? fallback : unknown(call.site, "call", "get");
}

const KEEPS = new Set([
  "strip",
  "lstrip",
  "rstrip",
  "trim",
  "trimEnd",
  "trimStart",
  "lower",
  "upper",
  "toLowerCase",
  "toUpperCase",
  "encode",
  "decode",
  "toString",
  "valueOf",
  "normalize",
  "title",
]);

function textMethod(q: Query, receiver: Atom, name: string, call: CallInfo): Value | undefined {
  const { site } = call;
  if (name === "format" && q.language === "python") {
    return braceFormat(receiver, call);
  }
  if (name === "join" && call.positional[0]) return joined([receiver], call.positional[0].value, site);
  if (name === "concat")
    return [text([[receiver], ...call.positional.map((a) => a.value)], site, [undefined, ...call.positional.map((a) => a.site)])];
  if (KEEPS.has(name)) return [receiver];
  if (name === "split") return split(receiver, call);
  if (name === "replace" || name === "replaceAll") return replaced(receiver, call);
  return undefined;
}

function split(receiver: Atom, call: CallInfo): Value | undefined {
  const [separator, ...more] = call.positional;
  const constant = separator && constantText(separator.value);
  if (more.length > 0 || call.named.size > 0 || (separator && constant === undefined)) return undefined;
  const list = splitText(receiver, constant, call.site);
  return list && [list];
}

/** `"redis://…".replace("redis://", "rediss://")` on constants; on built texts, the parts stay and the new piece joins them. */
function replaced(receiver: Atom, call: CallInfo): Value {
  const from = call.positional[0] ? constantText(call.positional[0].value) : undefined;
  const to = call.positional[1]?.value ?? [];
  const constant = constantText(to);
  if (receiver.kind === "literal" && typeof receiver.value === "string" && from !== undefined && constant !== undefined) {
    return [{ ...receiver, value: receiver.value.replaceAll(from, constant), contentStart: undefined }];
  }
  return [text([[receiver], to], call.site)];
}
