/** Where an expression of any kind can stand: not in types, patterns, enum members, nor where something is assigned to. */
import type { ClassFact, Entry, Fact, FunctionFact } from "../lang/facts.ts";
import { ancestorsOf } from "./places.ts";

/** True when another expression may be written in the place of `fact`. */
export function isValuePlace(fact: Fact): boolean {
  // A constant piece of a template is text, not an expression.
  if (fact.kind === "string" && fact.parent?.kind === "template") return false;
  const [parent, ...others] = ancestorsOf(fact);
  if (!parent) return true;
  if (isTarget(fact, parent) || isLiteralOnly(fact, parent)) return false;
  return others.every((outer, i) => !isLiteralOnly(others[i - 1] ?? parent, outer));
}

/** Types, module names, patterns of `match` and enum members take literals only. */
function isLiteralOnly(child: Fact, outer: Fact): boolean {
  if (outer.kind === "type" || outer.kind === "enum" || outer.kind === "importExpression") return true;
  return outer.kind === "switch" && outer.cases.some((c) => c.values.some((v) => v === child) || c.bindings.some((b) => b.name === child));
}

/** What is bound, assigned to, deleted or called. */
function isTarget(child: Fact, outer: Fact): boolean {
  switch (outer.kind) {
    case "assign":
      return child !== outer.value || isIncrement(child);
    case "assignExpression":
      return child === outer.target || isIncrement(child);
    case "defaultPattern":
      return child === outer.target;
    case "objectPattern":
    case "listPattern":
    case "delete":
      return true;
    case "loop":
      return child === outer.target;
    case "comprehension":
      return outer.clauses.some((c) => c.target === child);
    case "with":
      return outer.items.some((i) => i.target === child);
    case "try":
      return outer.handlers.some((h) => h.binding === child);
    case "call":
      return child === outer.callee && child.kind === "name";
    case "declaration":
      return true;
    case "function":
      return outer.decorators.some((d) => d === child) || isInSignature(child, outer);
    case "class":
      return isClassPart(child, outer);
    case "object":
      return outer.entries.some((e) => e.value === child && isMethod(e));
    default:
      return false;
  }
}

/** The `1` of `i++` stands for the operator. */
function isIncrement(child: Fact): boolean {
  return child.kind === "number" && child.value === 1 && child.end - child.start === 2;
}

function isInSignature(child: Fact, fn: FunctionFact): boolean {
  return fn.params.some((p) => p.pattern === child || p.decorators.some((d) => d === child));
}

/** Bases are expressions and so are the values of fields; methods and decorators have a syntax of their own. */
function isClassPart(child: Fact, outer: ClassFact): boolean {
  if (outer.decorators.some((d) => d === child)) return true;
  return outer.members.some((m) => (m.form !== "field" && m.value === child) || m.decorators.some((d) => d === child));
}

/** `key() {}`: the value is the whole entry. */
export function isMethod(entry: Entry): boolean {
  return entry.accessor !== undefined || (entry.value.kind === "function" && entry.value.start === entry.start);
}
