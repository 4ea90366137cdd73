/** Values in terms of a function's parameters become values in terms of a call's arguments. */
import { along, join, unknown } from "./atoms.ts";
import { memberOf } from "./members.ts";
import type { Query } from "./query.ts";
import type {
  Atom,
  CallArgument,
  CallInfo,
  FunctionRef,
  FunctionSummary,
  InstanceAtom,
  Member,
  ParameterAtom,
  Site,
  Value,
} from "./values.ts";

/** Gives the argument for a parameter; undefined leaves the parameter as it is. */
type Binding = (parameter: ParameterAtom) => Value | undefined;

const DEEPEST = 8;

/** `value` with the parameters bound. */
export function substitute(q: Query, value: Value, bind: Binding, site: Site, depth = 0): Value {
  if (depth > DEEPEST) return value;
  if (!value.some((a) => mayChange(a))) return value;
  return join(value.map((atom) => substituteAtom(q, atom, bind, site, depth)));
}

function mayChange(a: Atom): boolean {
  return (
    a.kind === "parameter" ||
    a.kind === "text" ||
    a.kind === "object" ||
    a.kind === "list" ||
    a.kind === "external" ||
    a.kind === "instance" ||
    (a.kind === "function" && a.self !== undefined)
  );
}

function substituteAtom(q: Query, atom: Atom, bind: Binding, site: Site, depth: number): Value {
  const inner = (v: Value): Value => substitute(q, v, bind, site, depth + 1);
  switch (atom.kind) {
    case "parameter": {
      const bound = bind(atom);
      if (!bound) return [atom];
      let value = bound;
      for (const name of atom.path) value = join(value.map((a) => memberOf(q, a, name, site)));
      return along(value, "passed", atom.name, site);
    }
    case "text":
      return [{ ...atom, parts: atom.parts.map(inner) }];
    case "list":
      return [{ ...atom, items: atom.items.map(inner) }];
    case "object":
      return [{ ...atom, entries: mapEntries(atom.entries, inner) }];
    case "external":
      if (!atom.call && !atom.receiver) return [atom];
      return [{ ...atom, call: atom.call && substituteCall(atom.call, inner), receiver: atom.receiver && inner([atom.receiver])[0] }];
    case "instance":
      return atom.call ? [{ ...atom, call: substituteCall(atom.call, inner) }] : [atom];
    case "function":
      return atom.self ? [{ ...atom, self: inner([atom.self])[0] }] : [atom];
    default:
      return [atom];
  }
}

function mapEntries(entries: ReadonlyMap<string, Member>, inner: (v: Value) => Value): ReadonlyMap<string, Member> {
  return new Map([...entries].map(([k, m]) => [k, { ...m, value: inner(m.value) }]));
}

export function substituteCall(call: CallInfo, inner: (v: Value) => Value): CallInfo {
  const argument = (a: CallArgument): CallArgument => ({ ...a, value: inner(a.value) });
  return { ...call, positional: call.positional.map(argument), named: new Map([...call.named].map(([k, a]) => [k, argument(a)])) };
}

/** How a call binds the parameters of a function. */
export function bindingOf(fn: FunctionRef, summary: FunctionSummary, call: CallInfo): Binding {
  return (parameter) => {
    if (parameter.fn !== fn.id) return undefined;
    return argumentFor(summary, parameter.index, call);
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
    if (!first) return undefined;
    return {
      value: [{ kind: "list", site: first.site, trail: undefined, items: rest.map((a) => a.value), isOpen: call.hasOpenList }],
      site: first.site,
      whole: undefined,
    };
  }
  const named = call.named.get(info.name);
  if (named) return named;
  if (info.form === "keywordOnly" || info.form === "mapping") return undefined;
  return call.positional[index];
}

/** A member's value as seen on an instance whose constructor call is known. */
export function substituteConstructor(q: Query, value: Value, instance: InstanceAtom, site: Site): Value {
  const fn = instance.cls.constructorFn;
  if (!fn || !instance.call || !value.some(mayChange)) return value;
  const call = instance.call;
  return q.guarded(
    instance.call,
    () => substitute(q, value, bindingOf(fn, fn.summary(), call), site),
    () => value,
  );
}
