/** What a framework gives for a parameter by calling something itself (`Depends(make)`, `Depends(Filters)`), with what it was sent. */
import type { FunctionFact } from "../lang/facts.ts";
import { unknown } from "./atoms.ts";
import { describeFunction, parameterName, receiverCount } from "./describe.ts";
import type { Query } from "./query.ts";
import { inCall } from "./substitute.ts";
import type { Atom, CallArgument, CallInfo, FunctionRef, Site, Value } from "./values.ts";

/** What calling it gives, where the framework fills its parameters; undefined when that is not known. */
export function providedBy(q: Query, callee: Value, site: Site): Value | undefined {
  if (callee.length === 0) return undefined;
  const value = callee.flatMap((a): Value => {
    if (a.kind === "function") return inCall(q, a.fn.summary().returns, a, filled(a.fn, site), site);
    if (a.kind === "class") return [made(a, site)];
    return unknown(site, "call");
  });
  return value.every((a) => a.kind === "unknown") ? undefined : value;
}

/** `filters: Filters = Depends()`: the class that the type names. */
export function classesOf(typed: Value): Value {
  return typed.flatMap((a): Value => (a.kind === "instance" ? [{ kind: "class", site: a.site, trail: undefined, cls: a.cls }] : []));
}

function made({ cls }: Extract<Atom, { kind: "class" }>, site: Site): Atom {
  const call = cls.constructorFn && filled(cls.constructorFn, site);
  return { kind: "instance", site, trail: undefined, cls, call: call && call.named.size > 0 ? call : undefined };
}

/** As if the framework wrote the call. */
function filled(fn: FunctionRef, site: Site): CallInfo {
  const sent = (name: string): CallArgument => ({
    value: [{ kind: "input", site, trail: undefined, origin: "request", name }],
    site,
    whole: undefined,
  });
  const named = new Map(fn.summary().asked.map((name) => [name, sent(name)]));
  return { site, calleeSite: site, argsSite: site, isNew: false, positional: [], named, hasOpenList: false, hasOpenMapping: false };
}

/** Parameters for which the function's declaration names nothing that provides them. */
export function askedFor(q: Query, fn: FunctionFact): readonly string[] {
  const described = describeFunction(q, fn);
  return fn.params.flatMap((p, i) => {
    if (i < receiverCount(q, fn) || p.form === "list" || p.form === "mapping") return [];
    const isPlain = p.default === undefined || ["string", "number", "boolean", "null"].includes(p.default.kind);
    return isPlain && described.params[i]?.defaultPath === "" ? [parameterName(p)] : [];
  });
}
