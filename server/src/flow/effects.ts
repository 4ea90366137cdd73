/** What a call does to the outside: directly, or inside the workspace function that it calls. */
import type { CallFact } from "../lang/facts.ts";
import { external, unknown } from "./atoms.ts";
import { pathOfValue } from "./decorators.ts";
import { member } from "./members.ts";
import { boundNeeds } from "./needs.ts";
import type { Query } from "./query.ts";
import { middlewareBefore } from "./registrations.ts";
import type { ParameterMeaning, Registration } from "./semantics.ts";
import { argumentOf, inCall, substituteCall } from "./substitute.ts";
import {
  type Atom,
  type CallArgument,
  type CallInfo,
  type ClassAtom,
  DEFERRED,
  type Effect,
  type FunctionAtom,
  type Site,
  type Value,
} from "./values.ts";

/** The value that a call calls. */
export function calleeValue(q: Query, call: CallFact): Value {
  if (call.callee.kind === "member") return member(q, q.value(call.callee.object), call.callee.property, call.callee);
  return q.value(call.callee);
}

/** All effects of a call; those of workspace functions with this call's arguments put in. */
export function effectsOf(q: Query, call: CallFact, callee: Value = calleeValue(q, call)): readonly Effect[] {
  const method = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
  const found = effectsOfValue(q, callee, method, () => q.callInfo(call));
  return callee.some((a) => a.kind === "function") ? found : [...found, ...registeredEffects(q, call, callee)];
}

function effectsOfValue(q: Query, callee: Value, method: string, info: () => CallInfo): readonly Effect[] {
  const direct = q.semantics.effects(callee, method, info, q.language);
  const more = callee.flatMap((a): readonly Effect[] => {
    if (a.kind === "function") return a.fn.summary().effects.length > 0 ? inherited(q, a, info()) : [];
    const made = a.kind === "class" ? constructorOf(a) : undefined;
    if (made) return made.fn.summary().effects.length > 0 ? inherited(q, made, info()) : [];
    return direct.length === 0 && isOfParameter(a) ? [deferred(a, method, info())] : [];
  });
  return more.length === 0 ? direct : [...direct, ...more];
}

/** What runs when an instance of a class is made. */
function constructorOf({ cls, site, trail }: ClassAtom): FunctionAtom | undefined {
  return cls.constructorFn && { kind: "function", site, trail, fn: cls.constructorFn, self: undefined };
}

function isOfParameter(a: Atom): boolean {
  return a.kind === "parameter" || (a.kind === "unknown" && a.pending !== undefined);
}

function deferred(callee: Atom, method: string, call: CallInfo): Effect {
  const items = [...call.positional, ...call.named.values()].map((a) => a.value);
  const value: Value = [{ kind: "list", site: call.argsSite, trail: undefined, items, isOpen: false }];
  return { role: DEFERRED, value, site: call.argsSite, callee: [callee], detail: method, call };
}

/** Functions of other files that a call registers as handlers: what they do with what the framework gives them. */
function registeredEffects(q: Query, call: CallFact, callee: Value): readonly Effect[] {
  const path = pathOfValue(callee);
  if (path === "" || !q.semantics.registers(path, q.language)) return [];
  const info = q.callInfo(call);
  const first = callee.find((a) => a.kind === "external");
  const receiver = first?.kind === "external" ? first.receiver : undefined;
  const before = middlewareBefore(q, call);
  const registered: Registration = {
    path,
    call: info,
    receiver,
    property: "",
    beside: [],
    get before() {
      return before();
    },
  };
  const given = q.semantics.handler(registered, q.language);
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
      q.bounds.spend(summary.effects.length);
      return summary.effects.flatMap((e) => {
        const site = argumentSite(atom, e, info) ?? info.site;
        return bound(q, e, (value) => inCall(q, value, atom, info, info.site)).map((x) => ({
          ...x,
          site,
          through: { name: atom.fn.name, site: x.site, before: x.through },
        }));
      });
    },
    () => [],
  );
}

function bound(q: Query, e: Effect, bind: (value: Value) => Value): readonly Effect[] {
  const needs = e.needs && boundNeeds(e.needs, bind);
  if (e.needs && !needs) return [];
  const call = e.call && substituteCall(e.call, bind);
  if (!call || e.role !== DEFERRED) return [{ ...e, value: bind(e.value), ahead: e.ahead && bind(e.ahead), call, needs }];
  return effectsOfValue(q, bind(e.callee), e.detail, () => call).map((x) => ({
    ...x,
    needs: needs ? [...(x.needs ?? []), ...needs] : x.needs,
  }));
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
