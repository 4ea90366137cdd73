/** Values in terms of a function's parameters become values in terms of a call's arguments. */
import { along, constantText, join, unknown } from "./atoms.ts";
import { cut } from "./cuts.ts";
import type { Query } from "./query.ts";
import { LARGEST } from "./shape.ts";
import type {
  Atom,
  CallArgument,
  CallInfo,
  FunctionAtom,
  FunctionRef,
  FunctionSummary,
  InputAtom,
  InstanceAtom,
  MadeBy,
  Member,
  ObjectAtom,
  ParameterAtom,
  Pending,
  Site,
  TextAtom,
  Value,
} from "./values.ts";
import { withGiven } from "./writes.ts";

/** How the parameters of one function are bound by a call. */
export interface Binding {
  readonly fn: string;
  /** The call that binds. */
  readonly by: MadeBy;
  /** The value for a parameter of `fn`. */
  readonly value: (parameter: ParameterAtom) => Value;
  /** The argument's place, for the trail; none when the value has it on its trail already. */
  readonly site?: (parameter: ParameterAtom) => Site | undefined;
}

const DEEPEST = 8;

/** `value` with the parameters bound. */
export function substitute(q: Query, value: Value, bind: Binding, site: Site, depth = 0): Value {
  if (depth > DEEPEST || !q.shapes.mentions(value, bind.fn)) return value;
  const bound = join(value.map((atom) => (q.shapes.mentions([atom], bind.fn) ? substituteAtom(q, atom, bind, site, depth) : [atom])));
  // A value that was large before says as much as it did.
  const { size } = q.shapes.of(bound);
  return size > LARGEST && size > q.shapes.of(value).size ? unknown(site, "call") : bound;
}

function substituteAtom(q: Query, atom: Atom, bind: Binding, site: Site, depth: number): Value {
  const inner = (v: Value): Value => substitute(q, v, bind, site, depth + 1);
  switch (atom.kind) {
    case "parameter": {
      if (atom.fn !== bind.fn) return [atom];
      let value = bind.value(atom);
      for (const name of atom.path) value = join(value.map((a) => q.memberOf(a, name, site)));
      const at = bind.site ? bind.site(atom) : site;
      if (at) value = along(value, "passed", atom.name, at);
      return atom.isCut ? cut(value) : value;
    }
    case "text":
      return [laidOut(atom, atom.parts.map(inner))];
    case "list": {
      const items = atom.items.map(inner);
      const spread = items.findIndex((v) => v.length === 1 && v[0]?.kind === "list");
      if (spread < 0 || !atom.isOpen) return [{ ...atom, items }];
      return [{ ...atom, items: items.flatMap(elements), itemSites: undefined }];
    }
    case "object":
      return [objectIn({ ...atom, entries: mapEntries(atom.entries, inner) }, inner)];
    case "external":
      if (!atom.call && !atom.receiver) return [atom];
      return [{ ...atom, call: atom.call && substituteCall(atom.call, inner), receiver: atom.receiver && inner([atom.receiver])[0] }];
    case "instance":
      return atom.call ? [{ ...atom, call: substituteCall(atom.call, inner) }] : [atom];
    case "function":
      return [madeBy(atom, bind, inner)];
    case "input":
      return atom.variable ? [named(atom, inner(atom.variable))] : [atom];
    case "unknown":
      return atom.pending ? takeStep(q, atom, atom.pending, inner) : [atom];
    default:
      return [atom];
  }
}

/** A variable of the environment whose name the caller gives. */
function named(atom: InputAtom, variable: Value): InputAtom {
  const name = constantText(variable);
  return name === undefined ? { ...atom, variable } : { ...atom, name, variable: undefined };
}

function objectIn(atom: ObjectAtom, inner: (v: Value) => Value): ObjectAtom {
  return atom.given ? withGiven(atom, inner(atom.given.value)) : atom;
}

/** The step that had to wait for the parameters. */
function takeStep(q: Query, atom: Atom, step: Pending, inner: (v: Value) => Value): Value {
  const call = step.call && substituteCall(step.call, inner);
  const receivers = inner([step.receiver]);
  return join(receivers.map((r) => (call ? q.invoke(r, step.name, call, step.text) : q.memberOf(r, step.name, atom.site))));
}

function madeBy(atom: FunctionAtom, bind: Binding, inner: (v: Value) => Value): FunctionAtom {
  const earlier = (atom.made ?? []).map((m) => ({ ...m, call: substituteCall(m.call, inner) }));
  const isOwn = atom.fn.outer.includes(bind.fn) && !earlier.some((m) => m.fn.id === bind.fn);
  return { ...atom, self: atom.self && inner([atom.self])[0], made: isOwn ? [...earlier, bind.by] : earlier };
}

/** The return value of a workspace function for a call. */
export function functionCall(q: Query, atom: FunctionAtom, call: CallInfo, site: Site): Value {
  return q.guarded(
    atom.fn.id,
    () => {
      const bind = (value: Value): Value => inCall(q, value, atom, call, site);
      return bind(atom.fn.summary().returnsFor(bind));
    },
    () => unknown(site, "call", atom.fn.name),
  );
}

/** A value in terms of a function's parameters, when this function is called: with what its object and the functions around it were given. */
export function inCall(q: Query, value: Value, atom: FunctionAtom, call: CallInfo, site: Site): Value {
  let bound = substitute(q, value, bindingOf(atom.fn, atom.fn.summary(), call), site);
  for (const m of atom.made ?? []) bound = substitute(q, bound, bindingOf(m.fn, m.fn.summary(), m.call), site);
  return atom.self?.kind === "instance" ? substituteConstructor(q, bound, atom.self, site) : bound;
}

/** The parts of a text; a list among them, which a rest parameter was bound to, is its elements. */
function laidOut(atom: TextAtom, parts: readonly Value[]): TextAtom {
  if (!parts.some((p) => p.some((a) => a.kind === "list"))) return { ...atom, parts };
  const partSites = parts.flatMap((p, i) => elements(p).map(() => atom.partSites?.[i]));
  return { ...atom, parts: parts.flatMap(elements), partSites };
}

function elements(value: Value): readonly Value[] {
  const only = value.length === 1 ? value[0] : undefined;
  return only?.kind === "list" ? only.items : [value];
}

function mapEntries(entries: ReadonlyMap<string, Member>, inner: (v: Value) => Value): ReadonlyMap<string, Member> {
  return new Map([...entries].map(([k, m]) => [k, { ...m, value: inner(m.value) }]));
}

export function substituteCall(call: CallInfo, inner: (v: Value) => Value): CallInfo {
  const argument = (a: CallArgument): CallArgument => ({ ...a, value: inner(a.value) });
  const positional = call.positional.map(argument);
  const named = new Map([...call.named].map(([k, a]) => [k, argument(a)]));
  return layOut({ ...call, positional, named }, call.openMapping && argument(call.openMapping));
}

/** `f(**options)` in a function whose `**options` are known now: keyword arguments as its caller wrote them. */
function layOut(call: CallInfo, openMapping: CallArgument | undefined): CallInfo {
  const object = openMapping?.value.length === 1 ? openMapping.value[0] : undefined;
  if (object?.kind !== "object") return call;
  const laidOut = new Map(call.named);
  for (const [key, m] of object.entries) {
    const site = m.site ?? m.value[0]?.site ?? object.site;
    if (!laidOut.has(key)) laidOut.set(key, { value: m.value, site, whole: m.entry });
  }
  return { ...call, named: laidOut, hasOpenMapping: object.isOpen, openMapping: object.isOpen ? openMapping : undefined };
}

/** How a call binds the parameters of a function. */
export function bindingOf(fn: FunctionRef, summary: FunctionSummary, call: CallInfo): Binding {
  return {
    fn: fn.id,
    by: { fn, call },
    value: (parameter) => argumentFor(summary, parameter.index, call),
    site: (parameter) => {
      if (summary.params[parameter.index]?.form === "list") return undefined;
      return argumentOf(summary, parameter.index, call)?.site ?? call.site;
    },
  };
}

/** The value that a call gives to a parameter; its default when left out. */
export function argumentFor(summary: FunctionSummary, index: number, call: CallInfo): Value {
  const found = argumentOf(summary, index, call);
  if (found) return found.value;
  const info = summary.params[index];
  if (call.hasOpenList || call.hasOpenMapping) return unknown(call.site, "call");
  return info?.default ?? unknown(call.site, "other");
}

/** The argument itself; undefined when it is left out or not known. */
export function argumentOf(summary: FunctionSummary, index: number, call: CallInfo): CallArgument | undefined {
  const info = summary.params[index];
  if (!info) return undefined;
  if (info.form === "list") {
    const rest = call.positional.slice(index);
    const first = rest[0];
    // `f(*args)` in a function that was given them as `*args` itself.
    if (!first) return call.openList?.at === index ? call.openList.argument : undefined;
    const items = rest.map((a) => along(a.value, "passed", info.name, a.site));
    const itemSites = rest.map((a) => a.site);
    const list = { kind: "list", site: first.site, trail: undefined, items, itemSites, isOpen: call.hasOpenList } as const;
    return { value: [list], site: first.site, whole: undefined };
  }
  if (info.form === "mapping") return keywords(summary, call);
  const named = call.named.get(info.name);
  if (named) return named;
  if (info.form === "keywordOnly") return undefined;
  return call.positional[index];
}

/** What `**options` get: the keyword arguments that no other parameter takes. */
function keywords({ params }: FunctionSummary, call: CallInfo): CallArgument {
  const taken = new Set(params.filter((p) => p.form !== "mapping" && p.form !== "list" && p.form !== "positionalOnly").map((p) => p.name));
  const rest = [...call.named].filter(([name]) => !taken.has(name));
  const { site, openMapping, hasOpenMapping } = call;
  if (openMapping && rest.length === 0) return openMapping;
  const entries = new Map(rest.map(([name, a]): [string, Member] => [name, { value: a.value, site: a.site, entry: a.whole }]));
  // What the caller only passes on is among them, too.
  const passedOn = openMapping?.value.filter((a) => a.kind === "parameter" || a.kind === "input") ?? [];
  return { value: [{ kind: "object", site, trail: undefined, entries, isOpen: hasOpenMapping }, ...passedOn], site, whole: undefined };
}

/** A member's value as seen on an instance whose constructor call is known. */
export function substituteConstructor(q: Query, value: Value, instance: InstanceAtom, site: Site): Value {
  const fn = instance.cls.constructorFn;
  if (!fn || !instance.call || !q.shapes.mentions(value, fn.id)) return value;
  const call = instance.call;
  return q.guarded(
    instance.call,
    () => substitute(q, value, bindingOf(fn, fn.summary(), call), site),
    () => value,
  );
}
