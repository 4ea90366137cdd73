/** What a parameter can be when nothing is known of the callers: by declaration, by annotation, by how its function is registered. */
import type { CallFact, ClassFact, Fact, FunctionFact, Parameter, TypeFact } from "../lang/facts.ts";
import { along, describe, join, unknown } from "./atoms.ts";
import { basePaths, decoratorOf, pathOfValue } from "./decorators.ts";
import { callsOf, shaped } from "./fields.ts";
import { elementOf } from "./members.ts";
import type { Query } from "./query.ts";
import { routesOf } from "./routes.ts";
import type { DescribedFunction, DescribedParameter } from "./semantics.ts";
import { annotationsBehind, typedValue, typeMember, typePath, unwrapType } from "./types.ts";
import type { CallInfo, ParameterAtom, Site, Value } from "./values.ts";

export { pathOfValue } from "./decorators.ts";

/** Methods that call a function with each element of the receiver. */
const EACH = new Set(["map", "forEach", "filter", "some", "every", "find", "findIndex", "flatMap"]);

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
    const own = meaning.isOwnClass && fn.parent?.kind === "class" ? q.cls(fn.parent) : undefined;
    const shape = own && ({ cls: own, checkedBy: "type" } as const);
    return shaped(q, { kind: "input", site, trail: undefined, origin: meaning.origin, name, shape }, p.type, meaning.checkedBy, site);
  }
  if (meaning?.is === "safe") return [{ kind: "safe", site, trail: undefined, why: meaning.why }];
  if (meaning?.is === "instance")
    return [{ kind: "external", site, trail: undefined, path: meaning.path, receiver: undefined, call: undefined }];
  const provided = meaning?.is === "result" ? resultOf(meaning.of?.value ?? [], site) : undefined;
  if (provided) return provided;
  const typed = p.type && p.form !== "list" && p.form !== "mapping" ? typedValue(q, p.type, site) : undefined;
  if (typed) return typed;
  const handed = handedValue(q, fn, p, index);
  if (handed) return handed;
  // The `self` of a function outside of a class is what a framework binds it to.
  if (q.language === "python" && name === "self") return unknown(site, "other", name);
  const callback = callbackValue(q, fn, index, site);
  if (callback) return callback;
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

/** What calling a function without arguments gives; undefined when that is not known. */
function resultOf(callee: Value, site: Site): Value | undefined {
  if (callee.length === 0) return undefined;
  const value = callee.flatMap((a): Value => {
    if (a.kind === "function") return a.fn.summary().returns;
    return a.kind === "class" ? [{ kind: "instance", site, trail: undefined, cls: a.cls, call: undefined }] : unknown(site, "call");
  });
  return value.every((a) => a.kind === "unknown") ? undefined : value;
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

/** An inline callback: elements for array methods, the receiver for `then`; otherwise nobody knows what it gets. */
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
  return unknown(site, "call", parameterName(fn.params[index] as Parameter));
}

/** Python methods, and functions that are bound to something, have it as first parameter, which calls do not write: it does not count. */
export function receiverCount(q: Query, fn: FunctionFact): number {
  if (q.language !== "python") return 0;
  if (fn.parent?.kind !== "class") return fn.params[0] && parameterName(fn.params[0]) === "self" ? 1 : 0;
  return fn.decorators.some((d) => describe(d) === "staticmethod") ? 0 : 1;
}

export function parameterName(p: Parameter): string {
  if (p.pattern.kind === "name") return p.pattern.name;
  if (p.pattern.kind === "spread" && p.pattern.value.kind === "name") return p.pattern.value.name;
  return "";
}

/** `parameter.name`: safe where the annotated type says so. */
export function parameterMember(q: Query, atom: ParameterAtom, name: string, site: Site): Value {
  const path = [...atom.path, name];
  const fn = q.functionWithId(atom.fn);
  let type: TypeFact | undefined = fn?.params[atom.index + receiverCount(q, fn)]?.type;
  for (const step of path) type = typeMember(q, type, step);
  const typed = type ? typedValue(q, type, site) : undefined;
  if (typed) return typed;
  return [{ ...atom, path, site, name: atom.name ? `${atom.name}.${name}` : name, type: typePath(q, type) }];
}

/** A function's declaration by access paths; computed once. */
export function describeFunction(q: Query, fn: FunctionFact): DescribedFunction {
  return q.described(fn, () => {
    const cls = fn.parent?.kind === "class" ? fn.parent : undefined;
    return {
      language: q.language,
      name: boundName(fn),
      className: cls?.name ?? "",
      decorators: fn.decorators.map((d) => decoratorOf(q, d)),
      classBases: cls ? basesOf(q, cls) : [],
      isExported: isExported(q, fn),
      classDecorators: cls?.decorators.map((d) => decoratorOf(q, d).path) ?? [],
      registeredBy: registration(q, fn),
      classRegisteredBy: cls?.name ? registrationOf(q, q.callWithArgument(cls.name)) : undefined,
      routes: (modules, name) => routesOf(q, fn, modules, name),
      params: fn.params.map((p, i) => parameter(q, fn, p, i)),
    };
  });
}

/** The name of a function, or of the variable that an anonymous one is assigned to. */
function boundName(fn: FunctionFact): string {
  if (fn.name) return fn.name;
  const target = fn.parent?.kind === "assign" && fn.parent.value === fn ? fn.parent.targets[0] : undefined;
  return target?.kind === "name" ? target.name : "";
}

/** Library classes that a class inherits from, through classes of the workspace too. */
function basesOf(q: Query, cls: ClassFact): readonly string[] {
  return cls.bases.flatMap((b) => {
    const found = basePaths([q.value(b)]);
    return found.length > 0 ? found : [describe(b)];
  });
}

/** A top-level function that is exported where it stands, or by its name further down. Python exports all. */
function isExported(q: Query, fn: FunctionFact): boolean {
  if (fn.unit.owner) return false;
  if (q.language === "python") return true;
  for (let f: Fact | undefined = fn.parent; f; f = f.parent) if (f.kind === "export") return true;
  const name = boundName(fn);
  return name !== "" && q.model.facts.units.some((u) => u.body.some((s) => s.kind === "export" && !s.source && exports(s, name)));
}

function exports(s: Extract<Fact, { kind: "export" }>, name: string): boolean {
  return s.names.some((n) => n.local === name) || (s.default?.kind === "name" && s.default.name === name);
}

function parameter(q: Query, fn: FunctionFact, p: Parameter, index: number): DescribedParameter {
  const type = p.type ? unwrapType(p.type)[0] : undefined;
  const written = p.default?.kind === "call" ? p.default : callsOf(p.type, undefined)[0];
  const behind = written ? undefined : annotationsBehind(q, p.type)[0];
  return {
    name: parameterName(p),
    type: typePath(q, type),
    typeArgs: type?.args.map((t) => typePath(q, t)) ?? [],
    defaultPath: written ? pathOfValue(q.value(written.callee)) : (behind?.path.slice(0, -2) ?? ""),
    defaultCall: written ? q.callInfo(written) : behind?.call,
    decorators: p.decorators.map((d) => decoratorOf(q, d)),
    isReceiver: index < receiverCount(q, fn),
  };
}

/** The call that a function is handed to: directly, or by its name somewhere in the file. */
function registration(q: Query, fn: FunctionFact): DescribedFunction["registeredBy"] {
  const direct = fn.parent?.kind === "call" && fn.parent.args.some((a) => a.value === fn) ? fn.parent : undefined;
  const name = fn.parent?.kind === "class" ? "" : boundName(fn);
  return registrationOf(q, direct ?? (name ? q.callWithArgument(name) : undefined));
}

function registrationOf(q: Query, call: CallFact | undefined): DescribedFunction["registeredBy"] {
  if (!call || call.callee.kind === "function") return undefined;
  const path = pathOfValue(q.value(call.callee)) || describe(call.callee);
  return { path, call: q.callInfo(call) };
}
