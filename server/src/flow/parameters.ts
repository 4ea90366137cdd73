/** What a parameter can be when nothing is known of the callers: by declaration, by annotation, by how its function is registered. */
import type { CallFact, Expression, FunctionFact, Parameter, TypeFact } from "../lang/facts.ts";
import { along, describe, join, unknown } from "./atoms.ts";
import { callInfo } from "./calls.ts";
import { elementOf } from "./members.ts";
import type { Query } from "./query.ts";
import type { DescribedFunction, DescribedParameter } from "./semantics.ts";
import { typedValue, typeMember, typePath, unwrapType } from "./types.ts";
import type { CallInfo, ParameterAtom, Site, Value } from "./values.ts";

/** Methods that call a function with each element of the receiver. */
const EACH = new Set(["map", "forEach", "filter", "some", "every", "find", "findIndex", "flatMap"]);

export function parameterValue(q: Query, fn: FunctionFact, index: number): Value {
  const p = fn.params[index] as Parameter;
  const site = { file: q.model.file, unit: fn.unit, start: p.start, end: p.end };
  const receiver = receiverOf(q, fn, index, site);
  if (receiver) return receiver;
  const described = describeFunction(q, fn);
  const meaning = q.semantics.parameter(described, index);
  const name = parameterName(p);
  if (meaning?.is === "input") return [{ kind: "input", site, trail: undefined, origin: meaning.origin, name }];
  if (meaning?.is === "safe") return [{ kind: "safe", site, trail: undefined, why: meaning.why }];
  if (meaning?.is === "instance")
    return [{ kind: "external", site, trail: undefined, path: meaning.path, receiver: undefined, call: undefined }];
  const typed = p.type && p.form !== "list" && p.form !== "mapping" ? typedValue(q, p.type, site) : undefined;
  if (typed) return typed;
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

function receiverOf(q: Query, fn: FunctionFact, index: number, site: Site): Value | undefined {
  if (index !== 0 || fn.parent?.kind !== "class") return undefined;
  if (receiverCount(q, fn) === 0) return undefined;
  const decorators = fn.decorators.map((d) => describe(d));
  const cls = q.cls(fn.parent);
  if (decorators.includes("classmethod") || fn.name === "__new__") return [{ kind: "class", site, trail: undefined, cls }];
  return [{ kind: "instance", site, trail: undefined, cls, call: undefined }];
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
  return unknown(site, "call", parameterName(fn.params[index] as Parameter));
}

/** Python methods have their receiver as first parameter, which calls do not write: it does not count. */
export function receiverCount(q: Query, fn: FunctionFact): number {
  if (q.language !== "python" || fn.parent?.kind !== "class") return 0;
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
      name: fn.name ?? "",
      className: cls?.name ?? "",
      decorators: fn.decorators.map((d) => decorator(q, d)),
      classBases: cls?.bases.map((b) => pathOfValue(q.value(b)) || describe(b)) ?? [],
      classDecorators: cls?.decorators.map((d) => decorator(q, d).path) ?? [],
      registeredBy: registration(q, fn),
      params: fn.params.map((p, i) => parameter(q, fn, p, i)),
    };
  });
}

function parameter(q: Query, fn: FunctionFact, p: Parameter, index: number): DescribedParameter {
  const type = p.type ? unwrapType(p.type)[0] : undefined;
  const annotated = annotatedCall(p.type);
  const byDefault = p.default?.kind === "call" ? p.default : annotated;
  return {
    name: parameterName(p),
    type: typePath(q, type),
    typeArgs: type?.args.map((t) => typePath(q, t)) ?? [],
    defaultPath: byDefault ? pathOfValue(q.value(byDefault.callee)) : "",
    defaultCall: byDefault ? callInfo(q, byDefault) : undefined,
    decorators: p.decorators.map((d) => decorator(q, d)),
    isReceiver: index < receiverCount(q, fn),
  };
}

/** The call in `Annotated[str, Path(pattern="…")]`. */
function annotatedCall(type: TypeFact | undefined): CallFact | undefined {
  const e = type?.expression;
  if (e?.kind !== "index" || !e.index || !describe(e.object).endsWith("Annotated")) return undefined;
  const items = e.index.kind === "list" ? e.index.items : [e.index];
  return items.find((i): i is CallFact => i.kind === "call");
}

function decorator(q: Query, d: Expression): { readonly path: string; readonly call: CallInfo | undefined } {
  const callee = d.kind === "call" ? d.callee : d;
  return { path: pathOfValue(q.value(callee)) || describe(callee), call: d.kind === "call" ? callInfo(q, d) : undefined };
}

/** The call that a function is handed to: directly, or by its name somewhere in the file. */
function registration(q: Query, fn: FunctionFact): DescribedFunction["registeredBy"] {
  const direct = fn.parent?.kind === "call" && fn.parent.args.some((a) => a.value === fn) ? fn.parent : undefined;
  const call = direct ?? (fn.name ? q.callWithArgument(fn.name) : undefined);
  if (!call || call.callee.kind === "function") return undefined;
  const path = pathOfValue(q.value(call.callee)) || describe(call.callee);
  return { path, call: callInfo(q, call) };
}

/** Access path of the first external alternative (or of a base of a workspace class); empty when there is none. */
export function pathOfValue(value: Value): string {
  for (const atom of value) {
    if (atom.kind === "external") return atom.path;
    if (atom.kind === "instance") {
      const base = atom.cls.bases.map(pathOfValue).find(Boolean);
      if (base) return `${base}()`;
    }
  }
  return "";
}
