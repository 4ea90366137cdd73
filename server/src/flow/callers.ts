/** What constructors are given by those who call them, where that is more than the parameter itself says. */
import type { CallFact, ClassFact, FunctionFact, Unit } from "../lang/facts.ts";
import { along, join } from "./atoms.ts";
import { makingOf } from "./attributes.ts";
import { parameterName, receiverCount } from "./describe.ts";
import { isConstructorName } from "./enclosing.ts";
import type { Query } from "./query.ts";
import type { Atom, Value } from "./values.ts";

/** What is made at more places than these is not one thing. */
const MOST_CALLS = 12;
/** How classes are named where nothing else marks a call that makes an instance. */
const CLASS_NAME = /^_*[A-Z]/;

/**
 * The tool, such as a client, or the object around one that a constructor keeps for its methods: what all calls in the workspace give it
 * that can be found. Undefined when any of them gives something else: a class that takes several kinds of things says nothing of any.
 */
export function toolGiven(q: Query, fn: FunctionFact, index: number): Value | undefined {
  const cls = fn.parent?.kind === "class" ? fn.parent : undefined;
  if (!cls?.name || !isConstructor(cls, fn) || !isKept(q, fn, index)) return undefined;
  const given = q.guarded(
    `given ${q.id(fn)} ${index}`,
    () => givenTo(q, cls, fn, index),
    () => undefined,
  );
  return given && given.length > 0 ? given : undefined;
}

function isConstructor(cls: ClassFact, fn: FunctionFact): boolean {
  return cls.members.some((m) => m.value === fn && isConstructorName(m.name));
}

/** `this.client = client`, or `private client` among the parameters. */
function isKept(q: Query, { params, body }: FunctionFact, index: number): boolean {
  const p = params[index];
  if (!p || !body) return false;
  const name = parameterName(p);
  const isOwn = (root: string): boolean => root === "this" || (params[0] !== undefined && root === parameterName(params[0]));
  return (
    (p.isProperty ?? false) ||
    q.searched(body).writes.some((w) => w.form === "set" && isOwn(w.root) && w.value.kind === "name" && w.value.name === name)
  );
}

function givenTo(q: Query, cls: ClassFact, fn: FunctionFact, index: number): Value | undefined {
  const { id } = q.cls(cls);
  const name = cls.name ?? "";
  const others = q.language === "python" ? [] : q.imports.having(makingOf(name)).filter((user) => user.model.file !== q.model.file);
  const calls = [q, ...others].flatMap((user) =>
    user.units().flatMap((unit) => callsMaking(user, unit, name).map((call) => ({ user, call }))),
  );
  if (calls.length > MOST_CALLS) return undefined;
  const values: Value[] = [];
  for (const { user, call } of calls) {
    if (!user.value(call.callee).some((a) => a.kind === "class" && a.cls.id === id)) continue;
    const info = user.callInfo(call);
    const p = fn.params[index];
    const argument = info.positional[index - receiverCount(q, fn)] ?? (p && info.named.get(parameterName(p)));
    const value = argument?.value.filter((a) => a.kind !== "literal" || a.value !== null) ?? [];
    if (info.hasOpenList || !value.every((a) => isObject(user, a))) return undefined;
    if (argument && value.length > 0) values.push(along(value, "passed", p ? parameterName(p) : "", argument.site));
  }
  return join(values);
}

/** A tool, or an instance of a class of the workspace. */
export function isObject(q: Query, atom: Atom): boolean {
  return atom.kind === "instance" || q.semantics.isTool(atom, q.language);
}

function callsMaking(q: Query, unit: Unit, name: string): readonly CallFact[] {
  const calls = madeIn(q, unit).get(name) ?? [];
  return q.language === "python" ? calls : calls.filter((call) => call.isNew);
}

/** Calls that may make instances, by the last name of what they call. */
export function madeIn(q: Query, unit: Unit): ReadonlyMap<string, readonly CallFact[]> {
  return q.kept(unit, "made", () => {
    const found = new Map<string, CallFact[]>();
    for (const call of q.searched(unit).calls) {
      const { callee } = call;
      const name = callee.kind === "name" ? callee.name : callee.kind === "member" ? callee.property : "";
      if (call.isNew || CLASS_NAME.test(name)) found.set(name, [...(found.get(name) ?? []), call]);
    }
    return found;
  });
}
