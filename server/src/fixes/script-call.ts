/** Calls that send a script: where its text, its keys and its arguments stand, and how more of them are added. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact, ObjectFact, TemplateFact, Unit } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import { changeOf, sequenceOfCall, sequenceOfList, sequenceOfObject } from "./containers.ts";
import type { Draft, FixContext } from "./context.ts";
import { parentOf } from "./places.ts";
import type { Sequence } from "./sequences.ts";

/** What hands values to a script. */
export interface Hand {
  /** Notes a value; gives the Lua expression that stands for it. */
  add(source: string, where: "KEYS" | "ARGV"): string;
  /** Writes all that was added. */
  write(draft: Draft): boolean;
}

/** How keys and arguments are written in a call. */
interface Form {
  readonly keys: number;
  readonly args: number;
  write(draft: Draft, keys: readonly string[], args: readonly string[]): boolean;
}

/** The call that sends `template`, which is one of its arguments or the value of a variable that is used for nothing else. */
export function scriptCall(context: FixContext, call: CallFact, template: TemplateFact): Hand | undefined {
  const at = call.args.findIndex((a) => a.value === template || isOnlyUseOf(a.value, template));
  const rest = call.args.slice(at + 1);
  if (at < 0 || rest.some((a) => a.spread !== undefined || a.name !== undefined)) return undefined;
  const form = formOf(context, call, at);
  return form && handOf(form);
}

function handOf(form: Form): Hand {
  const added = { KEYS: [] as string[], ARGV: [] as string[] };
  return {
    add(source, where) {
      const list = added[where];
      if (!list.includes(source)) list.push(source);
      const before = where === "KEYS" ? form.keys : form.args;
      return `${where}[${before + list.indexOf(source) + 1}]`;
    },
    write: (draft) => form.write(draft, added.KEYS, added.ARGV),
  };
}

function formOf(context: FixContext, call: CallFact, at: number): Form | undefined {
  const next = call.args[at + 1]?.value;
  if (next?.kind === "number") return counted(context, call, at, next.value);
  if (context.language !== "typescript") return undefined;
  if (next?.kind === "list") return lists(context, call, at);
  return next === undefined || next.kind === "object" ? options(context, call, at, next) : undefined;
}

/** `eval(text, 1, key, argument)`. */
function counted(context: FixContext, call: CallFact, at: number, count: number): Form | undefined {
  const sequence = sequenceOfCall(context, call);
  const given = call.args.length - at - 2;
  const number = call.args[at + 1]?.value;
  if (!sequence || !number || count > given) return undefined;
  return {
    keys: count,
    args: given - count,
    write(draft, keys, args) {
      if (keys.length > 0) draft.edits.push({ ...absoluteSpan(number), text: String(count + keys.length) });
      const { added } = changeOf(draft, sequence);
      for (const text of keys) added.push({ before: at + 2 + count, text });
      for (const text of args) added.push({ before: call.args.length, text });
      return true;
    },
  };
}

/** `eval(text, [key], [argument])`. */
function lists(context: FixContext, call: CallFact, at: number): Form | undefined {
  const [keys, args] = [call.args[at + 1]?.value, call.args[at + 2]?.value];
  const whole = sequenceOfCall(context, call);
  const [keyList, argList] = [listOf(context, keys), listOf(context, args)];
  if (!keyList || !whole || (args && !argList) || call.args.length > at + 3) return undefined;
  return {
    keys: keyList.items.length,
    args: argList?.items.length ?? 0,
    write(draft, newKeys, newArgs) {
      append(draft, keyList, newKeys);
      if (argList) append(draft, argList, newArgs);
      else if (newArgs.length > 0) changeOf(draft, whole).added.push({ before: call.args.length, text: `[${newArgs.join(", ")}]` });
      return true;
    },
  };
}

/** `eval(text, { keys: [key], arguments: [argument] })`: of node-redis, which wants strings. */
function options(context: FixContext, call: CallFact, at: number, object: ObjectFact | undefined): Form | undefined {
  const whole = sequenceOfCall(context, call);
  const entry = (name: string): Expression | undefined => object?.entries.find((e) => e.key === name)?.value;
  const [keys, args] = [entry("keys"), entry("arguments")];
  const [keyList, argList] = [listOf(context, keys), listOf(context, args)];
  const entries = object && sequenceOfObject(context, object);
  if (!whole || (keys && !keyList) || (args && !argList) || (object && (!entries || object.entries.some((e) => e.isSpread))))
    return undefined;
  return {
    keys: keyList?.items.length ?? 0,
    args: argList?.items.length ?? 0,
    write(draft, newKeys, newArgs) {
      const made: string[] = [];
      const put = (name: string, list: Sequence | undefined, values: readonly string[]): void => {
        const texts = values.map((v) => `String(${v})`);
        if (list) append(draft, list, texts);
        else if (texts.length > 0) made.push(`${name}: [${texts.join(", ")}]`);
      };
      put("keys", keyList, newKeys);
      put("arguments", argList, newArgs);
      if (made.length === 0) return true;
      if (entries && object) for (const text of made) changeOf(draft, entries).added.push({ before: object.entries.length, text });
      else changeOf(draft, whole).added.push({ before: at + 1, text: `{ ${made.join(", ")} }` });
      return true;
    },
  };
}

function append(draft: Draft, list: Sequence, texts: readonly string[]): void {
  for (const text of texts) changeOf(draft, list).added.push({ before: list.items.length, text });
}

function listOf(context: FixContext, e: Expression | undefined): Sequence | undefined {
  return e?.kind === "list" && !e.items.some((i) => i.kind === "spread") ? sequenceOfList(context, e) : undefined;
}

/** A variable that is given the text, in the same function, and is used here only. */
function isOnlyUseOf(e: Expression, template: TemplateFact): boolean {
  const statement: Fact | undefined = parentOf(template);
  if (e.kind !== "name" || statement?.kind !== "assign" || e.unit !== template.unit) return false;
  const isTarget = statement.targets.length === 1 && statement.targets[0]?.kind === "name" && statement.targets[0].name === e.name;
  return isTarget && usesIn(e.unit, e.name) === 2;
}

function usesIn(unit: Unit, name: string): number {
  let uses = 0;
  const visit = (fact: Fact): void => {
    if (fact.kind === "name" && fact.name === name) uses++;
    forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return unit.nested.reduce((sum, inner) => sum + usesIn(inner, name), uses);
}
