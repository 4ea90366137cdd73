/** Commands written as item access: `r["key"]`, `r["key"] = v`, `del r["key"]`, `"key" in r`. */
import { member } from "../flow/members.ts";
import type { Query } from "../flow/query.ts";
import type { CallArgument, CallInfo, Effect } from "../flow/values.ts";
import type { BinaryFact, Expression, Fact, IndexFact, Unit } from "../lang/facts.ts";
import type { VersionOf } from "./clients.ts";
import type { EffectTools } from "./effects.ts";
import { commandByName, effectFinder } from "./effects.ts";

/** Effects of all item accesses of a unit; in JavaScript these choose a method. */
export function itemUses(q: Query, unit: Unit, tools: EffectTools, version: VersionOf): readonly Effect[] {
  if (q.language !== "python") return q.index(unit).facts.flatMap((fact) => methodUse(q, fact, tools, version));
  return q.index(unit).facts.flatMap((fact) => {
    if (fact.kind === "index" && fact.index) return itemEffects(q, fact, fact.object, fact.index, methodOf(fact), tools, version);
    if (fact.kind === "binary" && /^(?:not )?in$/.test(fact.operator))
      return itemEffects(q, fact, fact.right, fact.left, "__contains__", tools, version);
    return [];
  });
}

/** `client[name](…)`. */
function methodUse(q: Query, fact: Fact, tools: EffectTools, version: VersionOf): readonly Effect[] {
  if (fact.kind !== "index" || !fact.index || fact.index.kind === "string" || fact.index.kind === "number" || !isCalled(fact)) return [];
  const name = { value: q.value(fact.index), site: q.site(fact.index), whole: undefined };
  if (!name.value.some((a) => a.kind === "input" || a.kind === "parameter" || a.kind === "text")) return [];
  return commandByName(tools, version, q.value(fact.object), name, [], q.language);
}

/** Called, also by `apply`, `call` and `bind`: other items need no look. */
function isCalled(fact: IndexFact): boolean {
  const { parent } = fact;
  if (parent?.kind === "member") return /^(?:apply|call|bind)$/.test(parent.property);
  return parent?.kind === "call" && parent.callee === fact;
}

function methodOf(fact: IndexFact): string {
  const parent = fact.parent;
  if (parent?.kind === "assign" && parent.targets.includes(fact)) return "__setitem__";
  return parent?.kind === "delete" ? "__delitem__" : "__getitem__";
}

function itemEffects(
  q: Query,
  fact: IndexFact | BinaryFact,
  object: Expression,
  key: Expression,
  method: string,
  tools: EffectTools,
  version: VersionOf,
): readonly Effect[] {
  const receiver = q.value(object);
  if (!receiver.some((a) => a.kind === "external" || a.kind === "instance")) return [];
  if (!receiver.some((a) => tools.clients.at(a, q.language, version)?.isByName === false)) return [];
  const call = (): CallInfo => {
    const argument: CallArgument = { value: q.value(key), site: q.site(key), whole: undefined };
    const site = q.site(fact);
    return {
      site,
      calleeSite: q.site(object),
      argsSite: q.site(key),
      isNew: false,
      positional: [argument],
      named: new Map(),
      hasOpenList: false,
      hasOpenMapping: false,
    };
  };
  return effectFinder(tools, version)(member(q, receiver, method, fact), method, call, q.language);
}
