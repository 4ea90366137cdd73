/** Selectors: which values of a call or of a settings object a row means. The language is described in `libraries/row.ts`. */
import type { Atom, CallArgument, CallInfo, Site, Value } from "../flow/values.ts";
import type { Selector, UrlRow } from "../libraries/row.ts";
import type { Doubt } from "./text.ts";
import { doubtOf, readUrls, type Url, type UrlPart } from "./url.ts";

/** What selectors read from. */
export interface Scope {
  readonly call?: CallInfo;
  /** The call that made the receiver (`Sentinel(…)` of `Sentinel(…).master_for(…)`): what a leading `^` reads. */
  readonly receiver?: CallInfo;
  /** The object that a selector's leading `.key` reads; without it the call's keyword arguments stand for it. */
  readonly settings?: Value;
  readonly let?: Readonly<Record<string, Selector>>;
  readonly url?: UrlRow;
  /** Installed version of the row's package, `x.y.z`. */
  readonly version?: string;
  /** Remembers what selectors picked. Whoever asks several things of one call gives an empty map; never shared between scopes. */
  readonly memo?: Map<Selector, readonly Selected[]>;
}

/** One value that a selector picks. Those with the same `group` are alternatives; different groups are there together. */
export interface Selected {
  /** `present`: it is written, whatever its value. `unknown`: whether it is there cannot be known. */
  readonly state: "present" | "absent" | "unknown";
  readonly doubt: Doubt;
  /** One atom when present; the unknown base it would stand in when unknown; empty when absent. */
  readonly value: Value;
  /** The expression, or the exact part of a URL literal. */
  readonly site: Site | undefined;
  /** The whole argument or entry with its keyword or key; undefined when there is none of its own. */
  readonly whole: Site | undefined;
  /** Keyword, key or position it was found under. */
  readonly key: string;
  readonly group: string;
  /** Set by the kind `:url`. */
  readonly url?: Url;
  /** The next step reads the URL's query. */
  readonly isQuery?: boolean;
  /** What it was read from, by the step before. */
  readonly outer?: Selected;
}

const STEP = /:scheme\([\w+,.-]+\)|\^|!-?\d+|![\w-]+=|\(\)|\$\w+|[\w-]+=|\.\*~|\.\*|\.[\w$@/-]+|\[\$=[\w.-]+\]|\[-?\d*\]|:\w+|-?\d+/g;
const MAX_SELECTED = 64;

/** All values that `selector` picks; never empty (one `absent` at least). Unknown names and steps pick nothing. */
export function select(selector: Selector, scope: Scope): readonly Selected[] {
  const known = scope.memo?.get(selector);
  if (known) return known;
  const found = alternatives(selector.split("|"), scope, 0);
  scope.memo?.set(selector, found);
  return found;
}

/**
 * Where a finding about a selected value stands in `file`: its expression (`whole`: with its keyword or key), else that of the nearest
 * value around it which is written there; undefined when none is.
 */
export function placeIn(file: string, selected: Selected, extent: "value" | "whole"): Site | undefined {
  for (let s: Selected | undefined = selected; s; s = s.outer) {
    if (extent === "whole" && s.whole?.file === file) return s.whole;
    if (s.site?.file === file) return s.site;
  }
  return undefined;
}

function alternatives(paths: readonly string[], scope: Scope, depth: number): readonly Selected[] {
  const [first, ...rest] = paths;
  if (first === undefined || depth > 8) return [nothing("", "")];
  const found = onePath(first.trim(), scope, depth).slice(0, MAX_SELECTED);
  if (rest.length === 0 || found.every((s) => s.state !== "absent")) return found;
  const others = alternatives(rest, scope, depth);
  if (found.every((s) => s.state === "absent")) return others.some((s) => s.state !== "absent") ? others : found;
  return merged(found, others);
}

/** One element may lack what another has; one *alternative* that lacks it falls back to the next path. */
function merged(found: readonly Selected[], others: readonly Selected[]): readonly Selected[] {
  const kept = found.filter((s) => s.state !== "absent");
  const lacking = found.filter((s) => s.state === "absent" && kept.some((k) => k.group === s.group));
  const group = lacking[0]?.group;
  if (group === undefined) return kept;
  const more = others.filter((s) => s.state !== "absent").map((s) => ({ ...s, group }));
  return [...kept, ...more, ...lacking.slice(more.length)];
}

function onePath(path: string, scope: Scope, depth: number): readonly Selected[] {
  const steps = path.match(STEP) ?? [];
  if (steps[0] === "^") return onePath(path.slice(1), { ...scope, call: scope.receiver, settings: undefined, memo: undefined }, depth + 1);
  if (path === "?") return [unknown("other", "", "")];
  // A lone `.` is the settings object itself.
  if (path === "." && scope.settings) return ofValue(scope.settings, undefined, undefined, "", "");
  const head = steps[0];
  if (head === undefined) return [nothing("", "")];
  let current = start(head, scope, depth);
  for (const step of steps.slice(1)) current = current.flatMap((s) => stepInto(s, step, scope)).slice(0, MAX_SELECTED);
  return current.length > 0 ? current : [nothing(path, "")];
}

function start(head: string, scope: Scope, depth: number): readonly Selected[] {
  if (head.startsWith("$")) {
    const named = scope.let?.[head.slice(1)];
    if (named === undefined) return [nothing(head, "")];
    const known = scope.memo?.get(head);
    if (known) return known;
    const found = alternatives(named.split("|"), scope, depth + 1);
    scope.memo?.set(head, found);
    return found;
  }
  if (head.endsWith("=")) return keyword(head.slice(0, -1), scope.call);
  if (head.startsWith(".")) {
    if (scope.settings === undefined && !head.startsWith(".*")) return keyword(head.slice(1), scope.call);
    const base: Selected = { ...nothing("", ""), state: "present" };
    return (scope.settings ?? []).flatMap((atom) => take({ ...base, value: [atom], site: atom.site }, head, scope));
  }
  return /^-?\d+$/.test(head) ? positional(Number(head), scope.call) : [nothing(head, "")];
}

function keyword(name: string, call: CallInfo | undefined): readonly Selected[] {
  const argument = call?.named.get(name);
  if (argument) return ofArgument(argument, name);
  return [call?.hasOpenMapping ? unknown("other", name, "") : nothing(name, "")];
}

function positional(index: number, call: CallInfo | undefined): readonly Selected[] {
  const key = String(index);
  if (call === undefined) return [nothing(key, "")];
  if (index < 0 && call.hasOpenList) return [unknown("other", key, "")];
  const argument = call.positional[index < 0 ? call.positional.length + index : index];
  if (argument) return ofArgument(argument, key);
  return [call.hasOpenList ? unknown("other", key, "") : nothing(key, "")];
}

function ofArgument(argument: CallArgument, key: string): readonly Selected[] {
  const found = ofValue(argument.value, argument.site, argument.whole ?? argument.site, key, "");
  const { from } = argument;
  return from ? found.map((s) => ({ ...s, outer: { ...s, value: [from], site: from.site, whole: undefined } })) : found;
}

function ofValue(value: Value, site: Site | undefined, whole: Site | undefined, key: string, group: string): readonly Selected[] {
  return value.map((atom) => ({
    state: "present",
    doubt: "none",
    value: [atom],
    site: site ?? atom.site,
    whole,
    key,
    group,
  }));
}

function nothing(key: string, group: string): Selected {
  return { state: "absent", doubt: "none", value: [], site: undefined, whole: undefined, key, group };
}

function unknown(doubt: Doubt, key: string, group: string, base?: Atom): Selected {
  const value = base ? [base] : [];
  return { state: "unknown", doubt, value, site: base?.site, whole: undefined, key, group };
}

function stepInto(from: Selected, step: string, scope: Scope): readonly Selected[] {
  return take(from, step, scope).map((s) => (s === from ? s : { ...s, outer: from }));
}

function take(from: Selected, step: string, scope: Scope): readonly Selected[] {
  if (from.state !== "present") return [from];
  if (step.startsWith(":scheme(")) return ofScheme(from, step.slice(8, -1).split(","));
  if (step.startsWith(":")) return ofKind(from, step.slice(1), scope);
  if (from.url) return ofUrl(from, from.url, step);
  const atom = from.value[0];
  if (atom === undefined) return [from];
  if (step.startsWith("!")) return madeBy(from, atom, step.slice(1));
  if (step === "()") return returned(from, atom);
  if (step === ".*" || step === ".*~") return members(from, atom, step === ".*~");
  if (step.startsWith(".")) return [member(from, atom, step.slice(1))].flat();
  if (step === "[]") return elements(from, atom);
  if (step.startsWith("[$=")) return ending(from, atom, step.slice(3, -1));
  return element(from, atom, Number(step.slice(1, -1)));
}

/** An argument of the call that made the value. */
function madeBy(from: Selected, atom: Atom, head: string): readonly Selected[] {
  if (atom.kind !== "external" && atom.kind !== "instance") return [inside(from, atom, head)];
  if (atom.call === undefined) return [unknown("other", head, from.group, atom)];
  const found = head.endsWith("=") ? keyword(head.slice(0, -1), atom.call) : positional(Number(head), atom.call);
  return found.map((s) => ({ ...s, group: from.group }));
}

/** What a function returns, whoever calls it. */
function returned(from: Selected, atom: Atom): readonly Selected[] {
  if (atom.kind !== "function") return [inside(from, atom, "()")];
  return ofValue(atom.fn.summary().returns, undefined, undefined, "()", from.group);
}

/** True for atoms inside which nothing is known. */
function isOpaque(atom: Atom): boolean {
  return (
    atom.kind === "unknown" || atom.kind === "parameter" || atom.kind === "input" || atom.kind === "external" || atom.kind === "instance"
  );
}

/** What is found inside an atom that has no inside, or whose inside is not known. */
function inside(from: Selected, atom: Atom, key: string): Selected {
  return isOpaque(atom) ? unknown(doubtOf([atom]), key, from.group, atom) : nothing(key, from.group);
}

function member(from: Selected, atom: Atom, key: string): Selected | readonly Selected[] {
  const own = atom.kind === "instance" ? atom.cls.member(key, false) : undefined;
  if (own) return ofValue(own, undefined, undefined, key, from.group);
  if (atom.kind !== "object") return inside(from, atom, key);
  const found = atom.entries.get(key);
  if (found) return ofValue(found.value, found.site, found.entry, key, from.group);
  return atom.isOpen ? unknown("other", key, from.group) : nothing(key, from.group);
}

/** The first member whose key ends so, whatever prefix it has. */
function ending(from: Selected, atom: Atom, end: string): readonly Selected[] {
  const key = atom.kind === "object" ? [...atom.entries.keys()].find((k) => k === end || k.endsWith(`.${end}`)) : undefined;
  return [member(from, atom, key ?? end)].flat();
}

function members(from: Selected, atom: Atom, isKey: boolean): readonly Selected[] {
  if (atom.kind !== "object") return [inside(from, atom, "*")];
  const found = [...atom.entries].flatMap(([key, m]) => {
    const group = `${from.group}/${key}`;
    if (!isKey) return ofValue(m.value, m.site, m.entry, key, group);
    const site = m.entry ?? atom.site;
    const literal: Atom = { kind: "literal", value: key, contentStart: undefined, isFallback: false, site, trail: undefined };
    return ofValue([literal], site, m.entry, key, group);
  });
  if (atom.isOpen) return [...found, unknown("other", "*", `${from.group}/*`)];
  return found.length > 0 ? found : [nothing("*", from.group)];
}

function elements(from: Selected, atom: Atom): readonly Selected[] {
  if (atom.kind !== "list") return [inside(from, atom, "[]")];
  const found = atom.items.flatMap((item, i) => ofValue(item, atom.itemSites?.[i], undefined, String(i), `${from.group}/${i}`));
  if (atom.isOpen && !atom.isAlike) return [...found, unknown("other", "[]", `${from.group}/*`)];
  return found.length > 0 ? found : [nothing("[]", from.group)];
}

function element(from: Selected, atom: Atom, index: number): readonly Selected[] {
  const key = String(index);
  if (atom.kind !== "list") return [inside(from, atom, key)];
  const item = index < 0 && atom.isOpen ? undefined : atom.items.at(index);
  if (item) return ofValue(item, atom.itemSites?.at(index), undefined, key, from.group);
  return [atom.isOpen ? unknown("other", key, from.group) : nothing(key, from.group)];
}

function ofUrl(from: Selected, url: Url, step: string): readonly Selected[] {
  const key = step.slice(1);
  if (key === "query") return [{ ...from, isQuery: true }];
  const part = from.isQuery ? url.query.get(key) : partNamed(url, key);
  if (part === undefined) {
    const mayBeThere = from.isQuery && url.hasOpenQuery;
    return [mayBeThere ? unknown(doubtOf(url.path.value), key, from.group) : nothing(key, from.group)];
  }
  if (part.state !== "present") return [{ ...nothing(key, from.group), state: part.state, doubt: part.doubt, value: part.value }];
  const found = { ...from, site: part.site, whole: undefined, key, url: undefined, isQuery: undefined };
  return part.value.map((atom) => ({ ...found, value: [atom] }));
}

function partNamed(url: Url, key: string): UrlPart | undefined {
  switch (key) {
    case "scheme":
    case "username":
    case "password":
    case "host":
    case "port":
    case "path":
      return url[key];
    default:
      return undefined;
  }
}

function ofKind(from: Selected, kind: string, scope: Scope): readonly Selected[] {
  const atom = from.value[0];
  if (atom === undefined) return [from];
  if (kind === "url") return asUrl(from, atom, scope.url ?? {});
  const fits = isKind(atom, kind);
  if (fits === true) return [from];
  return [fits === undefined ? unknown(doubtOf([atom]), from.key, from.group, atom) : nothing(from.key, from.group)];
}

/** URLs of the given schemes; whether one of unknown scheme is among them is not known. */
function ofScheme(from: Selected, schemes: readonly string[]): readonly Selected[] {
  if (!from.url) return [nothing(from.key, from.group)];
  const scheme = from.url.scheme;
  const atom = scheme.value[0];
  if (scheme.state === "absent") return [nothing(from.key, from.group)];
  if (atom?.kind !== "literal") return [unknown(scheme.state === "unknown" ? scheme.doubt : "other", from.key, from.group, atom)];
  return [schemes.includes(String(atom.value)) ? from : nothing(from.key, from.group)];
}

function asUrl(from: Selected, atom: Atom, row: UrlRow): readonly Selected[] {
  if (from.url) return [from];
  const found = readUrls(atom, row);
  if (found === "absent") return [nothing(from.key, from.group)];
  if ("unknown" in found) return [unknown(found.unknown, from.key, from.group, atom)];
  const isList = found.some((f) => f.index > 0);
  return found.map(({ index, url }) => ({ ...from, group: isList ? `${from.group}/${index}` : from.group, url }));
}

/** Whether an atom is of a selector's kind; undefined when that cannot be known. */
function isKind(atom: Atom, kind: string): boolean | undefined {
  const own = kindOf(atom);
  if (own === undefined) return kind === "class" && atom.kind === "external" ? true : undefined;
  return own.includes(kind);
}

function kindOf(atom: Atom): readonly string[] | undefined {
  switch (atom.kind) {
    case "literal":
      if (typeof atom.value === "number") return ["number"];
      if (typeof atom.value !== "string") return [];
      return /^\d+$/.test(atom.value) ? ["string", "number"] : ["string"];
    case "text":
      return ["string"];
    case "object":
      return ["object"];
    case "list":
      return ["list"];
    case "class":
      return ["class"];
    case "function":
      return ["function"];
    case "safe":
      return atom.why === "number" || atom.why === "time" ? ["number"] : atom.why === "boolean" ? [] : ["string"];
    case "input":
      // An environment variable is a string, if it is there at all.
      return atom.origin === "environment" || atom.origin === "argv" ? ["string"] : undefined;
    case "instance":
      return ["instance"];
    case "external":
    case "parameter":
    case "unknown":
    case "regex":
      return undefined;
  }
}
