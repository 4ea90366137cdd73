/** What a call does to the outside: directly, or inside the workspace function that it calls. */
import type { CallFact } from "../lang/facts.ts";
import { external, unknown } from "./atoms.ts";
import { pathOfValue } from "./decorators.ts";
import { member } from "./members.ts";
import type { Query } from "./query.ts";
import type { ParameterMeaning } from "./semantics.ts";
import { argumentOf, inCall } from "./substitute.ts";
import type { CallArgument, CallInfo, Effect, FunctionAtom, Site, Value } from "./values.ts";

/** The value that a call calls. */
export function calleeValue(q: Query, call: CallFact): Value {
  if (call.callee.kind === "member") return member(q, q.value(call.callee.object), call.callee.property, call.callee);
  return q.value(call.callee);
}

/** All effects of a call; those of workspace functions with this call's arguments put in. */
export function effectsOf(q: Query, call: CallFact, callee: Value = calleeValue(q, call)): readonly Effect[] {
  const info = (): CallInfo => q.callInfo(call);
  const method = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
  const direct = q.semantics.effects(callee, method, info, q.language);
  const functions = callee.filter((a): a is FunctionAtom => a.kind === "function");
  if (functions.length === 0) return [...direct, ...registeredEffects(q, call, callee)];
  return [...direct, ...functions.flatMap((fn) => (fn.fn.summary().effects.length > 0 ? inherited(q, fn, info()) : []))];
}

/** Functions of other files that a call registers as handlers: what they do with what the framework gives them. */
function registeredEffects(q: Query, call: CallFact, callee: Value): readonly Effect[] {
  const path = pathOfValue(callee);
  if (path === "" || !q.semantics.registers(path, q.language)) return [];
  const info = q.callInfo(call);
  const first = callee.find((a) => a.kind === "external");
  const receiver = first?.kind === "external" ? first.receiver : undefined;
  const given = q.semantics.handler({ path, call: info, receiver, property: "", beside: [] }, q.language);
  if (!given) return [];
  return info.positional.flatMap((a) =>
    a.value.flatMap((f) => {
      const isElsewhere = f.kind === "function" && !q.functionWithId(f.fn.id) && f.fn.summary().effects.length > 0;
      return isElsewhere ? inherited(q, f, handlerCall(info, a, f, given)) : [];
    }),
  );
}

/** The call that the framework makes. */
function handlerCall(
  info: CallInfo,
  handler: CallArgument,
  { fn }: FunctionAtom,
  given: (index: number) => ParameterMeaning | undefined,
): CallInfo {
  const { site } = handler;
  const positional = fn.summary().params.map((p, i): CallArgument => {
    const meaning = given(i);
    if (meaning?.is === "input")
      return { value: [{ kind: "input", site, trail: undefined, origin: meaning.origin, name: p.name }], site, whole: undefined };
    const known = meaning?.is === "instance" ? { ...external(meaning.path, site), known: meaning.known } : undefined;
    return { value: known ? [known] : unknown(site, "call", p.name), site, whole: undefined };
  });
  return { ...info, site, positional, named: new Map(), hasOpenList: false, hasOpenMapping: false, openList: undefined };
}

function inherited(q: Query, atom: FunctionAtom, info: CallInfo): readonly Effect[] {
  return q.guarded(
    `effects ${atom.fn.id}`,
    () => {
      const summary = atom.fn.summary();
      return summary.effects.map((e) => ({
        ...e,
        value: inCall(q, e.value, atom, info, info.site),
        site: argumentSite(atom, e, info) ?? info.site,
        through: { name: atom.fn.name, site: e.site, before: e.through },
      }));
    },
    () => [],
  );
}

/** The argument of this call that the effect depends on. */
function argumentSite(atom: FunctionAtom, effect: Effect, info: CallInfo): Site | undefined {
  const summary = atom.fn.summary();
  const index = parameterIn(effect.value, atom.fn.id);
  return index === undefined ? undefined : argumentOf(summary, index, info)?.site;
}

function parameterIn(value: Value, id: string): number | undefined {
  for (const a of value) {
    if (a.kind === "parameter" && a.fn === id) return a.index;
    if (a.kind === "text") {
      for (const part of a.parts) {
        const found = parameterIn(part, id);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}
