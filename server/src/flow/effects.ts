/** What a call does to the outside: directly, or inside the workspace function that it calls. */
import type { CallFact } from "../lang/facts.ts";
import { member } from "./members.ts";
import type { Query } from "./query.ts";
import { argumentOf, bindingOf, substitute } from "./substitute.ts";
import type { CallInfo, Effect, FunctionAtom, Site, Value } from "./values.ts";

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
  if (functions.length === 0) return direct;
  return [...direct, ...functions.flatMap((fn) => (fn.fn.summary().effects.length > 0 ? inherited(q, fn, info()) : []))];
}

function inherited(q: Query, atom: FunctionAtom, info: CallInfo): readonly Effect[] {
  return q.guarded(
    `effects ${atom.fn.id}`,
    () => {
      const summary = atom.fn.summary();
      return summary.effects.map((e) => ({
        ...e,
        value: substitute(q, e.value, bindingOf(atom.fn, summary, info), info.site),
        site: argumentSite(atom, e, info) ?? info.site,
        through: { name: atom.fn.name, site: e.site, before: e.through },
      }));
    },
    () => [],
  );
}

/** The argument of this call that the effect depends on; all of them if there are several: each value knows by which it came. */
function argumentSite(atom: FunctionAtom, effect: Effect, info: CallInfo): Site | undefined {
  const summary = atom.fn.summary();
  const indexes = new Set<number>();
  addParameters(effect.value, atom.fn.id, indexes);
  const [index] = indexes;
  if (index === undefined) return undefined;
  const isSeveral = indexes.size > 1 || (summary.params[index]?.form === "list" && info.positional.length > index + 1);
  return isSeveral ? info.argsSite : argumentOf(summary, index, info)?.site;
}

function addParameters(value: Value, id: string, into: Set<number>): void {
  for (const a of value) {
    if (a.kind === "parameter" && a.fn === id) into.add(a.index);
    else if (a.kind === "text") for (const part of a.parts) addParameters(part, id, into);
    else if (a.kind === "list") for (const item of a.items) addParameters(item, id, into);
    else if (a.kind === "unknown" && a.pending) addParameters([a.pending.receiver], id, into);
  }
}
