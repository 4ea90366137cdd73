/** What a parameter can be when nothing is known of the callers: by declaration, by annotation, by how its function is registered. */
import type { CallFact, FunctionFact, Parameter } from "../lang/facts.ts";
import { along, describe, join, originOf, unknown } from "./atoms.ts";
import { toolGiven } from "./callers.ts";
import { describeFunction, parameterName, receiverCount } from "./describe.ts";
import { shaped } from "./fields.ts";
import { elementOf } from "./members.ts";
import { fieldOfNamesake } from "./namesakes.ts";
import { classesOf, providedBy } from "./provided.ts";
import type { Query } from "./query.ts";
import { inCall } from "./substitute.ts";
import { typedValue, typeOfMember, typePath } from "./types.ts";
import type { Atom, CallInfo, ParameterAtom, Site, Value } from "./values.ts";

export { pathOfValue } from "./decorators.ts";
export { parameterName, receiverCount } from "./describe.ts";

/** Methods that call a function with each element of the receiver. */
const EACH = new Set(["map", "forEach", "filter", "some", "every", "find", "findIndex", "flatMap"]);

/** Types of options: `ioredis.RedisOptions()`. */
const OPTIONS = /(?:Options|Opts|Config|Configuration|Settings)\(\)$/;

/** Functions that call their first argument with each element of the second. */
const OVER = new Set(["map", "filter"]);

export function parameterValue(q: Query, fn: FunctionFact, index: number): Value {
  const p = fn.params[index] as Parameter;
  const site = { file: q.model.file, unit: fn.unit, start: p.start, end: p.end };
  const receiver = receiverOf(q, fn, index, site);
  if (receiver) return receiver;
  const described = describeFunction(q, fn);
  const meaning = q.semantics.parameter(described, index);
  const name = parameterName(p);
  if (meaning?.is === "input") {
    if (isCheckedByDecorator(q, fn, name)) return [{ kind: "safe", site, trail: undefined, why: "validated" }];
    const own = meaning.isOwnClass && fn.parent?.kind === "class" ? q.cls(fn.parent) : undefined;
    const cls = own ?? meaning.fields;
    const shape = cls && ({ cls, checkedBy: "type" } as const);
    return shaped(q, { kind: "input", site, trail: undefined, origin: meaning.origin, name, shape }, p.type, meaning.checkedBy, site);
  }
  if (meaning?.is === "safe") return [{ kind: "safe", site, trail: undefined, why: meaning.why }];
  if (meaning?.is === "instance")
    return [{ kind: "external", site, trail: undefined, path: meaning.path, receiver: undefined, call: undefined, known: meaning.known }];
  if (meaning?.is === "filled") return bornAt(site, meaning.value, name);
  const typed = p.type && p.form !== "list" && p.form !== "mapping" ? typedValue(q, p.type, site) : undefined;
  const provided = meaning?.is === "result" ? providedBy(q, meaning.of?.value ?? classesOf(typed ?? []), site) : undefined;
  if (provided) return provided;
  const isFilled = q.language === "typescript" && typed?.every(isData);
  const isOpen = typed?.every(isAbstract) ?? false;
  if (typed && !isFilled && !isOpen) return typed;
  const handed = handedValue(q, fn, p, index);
  if (handed) return handed;
  // The `self` of a function outside of a class is what a framework binds it to.
  if (q.language === "python" && name === "self") return unknown(site, "other", name);
  const callback = callbackValue(q, fn, index, site);
  if (callback) return callback;
  const tool = p.type && !isOpen ? undefined : toolGiven(q, fn, index);
  if (tool) return p.default ? join([tool, along(q.value(p.default), "default", name, site)]) : tool;
  const own: ParameterAtom = {
    kind: "parameter",
    site,
    trail: undefined,
    fn: q.fn(fn).id,
    index: index - receiverCount(q, fn),
    name,
    path: [],
    type: typePath(q, p.type),
  };
  return p.default ? join([[own], along(q.value(p.default), "default", name, site)]) : [own];
}

/** Input that a function elsewhere reads for each parameter is told, and mended, at the parameter. */
function bornAt(site: Site, value: Value, name: string): Value {
  const born = (v: Value, key: string): Value => bornAt(site, v, [name, key].filter(Boolean).join("."));
  return value.map((a) => {
    if (a.kind === "input") return { ...a, site, trail: undefined, name };
    if (a.kind === "text") return { ...a, parts: a.parts.map((part) => born(part, "")) };
    if (a.kind !== "object") return a;
    return { ...a, entries: new Map([...a.entries].map(([key, m]) => [key, { ...m, value: born(m.value, key) }])) };
  });
}

/** A class that only lists fields (a DTO), or the options of a library: callers fill it, so what is in it comes from outside like the parameter itself. */
function isData(a: Atom): boolean {
  return (a.kind === "instance" && a.cls.isData === true) || (a.kind === "external" && OPTIONS.test(a.path));
}

/** An instance of whichever class has the methods that this one leaves out: the callers know. */
function isAbstract(a: Atom): boolean {
  return a.kind === "instance" && a.cls.leavesOut?.() === true;
}

/** A decorator of the workspace calls the function only after a check of the keyword argument of this name. */
function isCheckedByDecorator(q: Query, fn: FunctionFact, name: string): boolean {
  if (q.language !== "python" || fn.decorators.length === 0) return false;
  return fn.decorators.some((d) => q.value(d).some((a) => a.kind === "function" && a.fn.summary().passesOnlyChecked(name)));
}

function receiverOf(q: Query, fn: FunctionFact, index: number, site: Site): Value | undefined {
  if (index !== 0 || fn.parent?.kind !== "class") return undefined;
  if (receiverCount(q, fn) === 0) return undefined;
  const decorators = fn.decorators.map((d) => describe(d));
  const cls = q.cls(fn.parent);
  if (decorators.includes("classmethod") || fn.name === "__new__") return [{ kind: "class", site, trail: undefined, cls }];
  return [{ kind: "instance", site, trail: undefined, cls, call: undefined }];
}

/** What decorators of the workspace call the function with; undefined when they only pass on what they are given. */
function handedValue(q: Query, fn: FunctionFact, p: Parameter, index: number): Value | undefined {
  for (const d of q.language === "python" ? fn.decorators : []) {
    for (const a of q.value(d)) {
      const calls = a.kind === "function" ? a.fn.summary().handed : [];
      const isPlaced = (call: CallInfo): boolean => !call.openList || call.openList.at > index;
      const given = calls.map((call) => call.named.get(parameterName(p)) ?? (isPlaced(call) ? call.positional[index] : undefined));
      const value = join(given.map((x) => x?.value ?? []));
      if (value.length > 0 && value.every((v) => v.kind !== "parameter" && v.kind !== "unknown")) return value;
    }
  }
  return undefined;
}

/** An inline callback: elements for array methods, the receiver for `then`, what the called function hands on; otherwise nobody knows. */
function callbackValue(q: Query, fn: FunctionFact, index: number, site: Site): Value | undefined {
  const call = fn.parent?.kind === "call" ? fn.parent : undefined;
  if (!call?.args.some((a) => a.value === fn)) return undefined;
  if (call.callee.kind === "member") {
    const { property, object } = call.callee;
    if (EACH.has(property) && index === 0) return elementOf(q, q.value(object), site);
    if (property === "then" && index === 0) return q.value(object);
    if (EACH.has(property)) return index === 1 ? [{ kind: "safe", site, trail: undefined, why: "number" }] : unknown(site, "loop");
  }
  const iterable = call.args[1]?.value;
  if (q.language === "python" && call.callee.kind === "name" && OVER.has(call.callee.name) && iterable && index === 0)
    return elementOf(q, q.value(iterable), site);
  const handed = handedTo(q, fn, call, index, site);
  return handed.length > 0 ? handed : unknown(site, "call", parameterName(fn.params[index] as Parameter), q.value(call).map(originOf)[0]);
}

/** What the function of the workspace that is called with a callback gives to it. */
function handedTo(q: Query, fn: FunctionFact, call: CallFact, index: number, site: Site): Value {
  const position = call.args.findIndex((a) => a.value === fn);
  const functions = q.value(call.callee).filter((a) => a.kind === "function");
  return join(
    functions.map((f) => {
      const value = inCall(q, f.fn.summary().hands(position, index), f, q.callInfo(call), site);
      // What the callers of functions inside of it give to those is not known.
      return value.map((a) => (a.kind === "parameter" && a.fn !== f.fn.id ? (unknown(site, "call", a.name)[0] as Atom) : a));
    }),
  );
}

/** `parameter.name`: safe where the annotated type says so. */
export function parameterMember(q: Query, atom: ParameterAtom, name: string, site: Site): Value {
  const path = [...atom.path, name];
  const fn = q.functionWithId(atom.fn);
  const type = typeOfMember(q, fn?.params[atom.index + receiverCount(q, fn)]?.type, path);
  const typed = type?.value(site);
  if (typed) return typed;
  const written = path.length === 1 && fn ? writtenMember(q, fn, atom, name, site) : undefined;
  if (written) return written;
  const kept = fieldOfNamesake(q, atom, name);
  if (kept) return kept;
  return [{ ...atom, path, site, name: atom.name ? `${atom.name}.${name}` : name, type: type?.path() ?? "" }];
}

/** What an abstract class has itself; of the methods that it leaves to others only their callers know. */
function writtenMember(q: Query, fn: FunctionFact, atom: ParameterAtom, name: string, site: Site): Value | undefined {
  const type = fn.params[atom.index + receiverCount(q, fn)]?.type;
  const [instance, ...others] = (type && typedValue(q, type, site)) ?? [];
  if (instance?.kind !== "instance" || others.length > 0 || !isAbstract(instance)) return undefined;
  const own = instance.cls.leavesOut?.(name) ? [] : q.memberOf(instance, name, site);
  return own.some((a) => a.kind !== "unknown") ? own : undefined;
}
