/** Where TypeScript wants a string and would refuse `string | undefined`, which an environment variable is. */
import { forEachChild } from "../lang/children.ts";
import type { Expression, Fact, FileFacts, FunctionFact, TypeFact, Unit } from "../lang/facts.ts";
import type { FixContext } from "./context.ts";
import { parentOf } from "./places.ts";

/** True for files that a type checker reads. */
export function isTyped(context: FixContext): boolean {
  return context.language === "typescript" && /\.[cm]?tsx?$/i.test(context.file);
}

/** True when a value in the place of `fact` has to be a string. Members of objects are taken to be optional. */
export function demandsString(context: FixContext, fact: Expression): boolean {
  return isTyped(context) && isDemanded(context, fact, parentOf(fact));
}

function isDemanded(context: FixContext, fact: Expression, parent: Fact | undefined): boolean {
  switch (parent?.kind) {
    case "call":
      return parent.args.some((a) => a.value === fact && !a.spread);
    case "list":
      return true;
    case "conditional":
    case "logical":
      return isDemanded(context, parent, parentOf(parent));
    case "binary":
      return parent.operator === "+";
    case "assign":
      return saysString(parent.type) || parent.targets.some((t) => t.kind === "name" && isUsedAsArgument(context.facts, t.name));
    case "return":
      return saysString(parent.unit.owner?.returnType);
    case "function":
      return isDefault(parent, fact);
    case "class":
      return parent.members.some((m) => m.value === fact && saysString(m.type));
    default:
      return false;
  }
}

function isDefault(fn: FunctionFact, fact: Expression): boolean {
  return fn.params.some((p) => p.default === fact && (p.type === undefined || saysString(p.type)));
}

function saysString(type: TypeFact | undefined): boolean {
  if (type?.form !== "name") return false;
  return type.name === "string" || (type.name === "Promise" && type.args.some(saysString));
}

/** True when a variable of this name is passed to a function as an argument of its own. */
function isUsedAsArgument(facts: FileFacts, name: string): boolean {
  return facts.units.some((unit) => passes(unit, name));
}

function passes(unit: Unit, name: string): boolean {
  if (!unit.text.includes(name)) return false;
  let found = false;
  const visit = (fact: Fact): void => {
    found ||= fact.kind === "call" && fact.args.some((a) => a.value.kind === "name" && a.value.name === name && !a.spread);
    if (!found) forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return found || unit.nested.some((nested) => passes(nested, name));
}
