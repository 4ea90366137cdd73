/** Putting a call around an expression that stands in the source. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { Draft, FixContext } from "./context.ts";
import { parentOf } from "./places.ts";
import { isJsxAttribute } from "./quoting.ts";
import { isValuePlace } from "./value-places.ts";

const UNWRAPPABLE: ReadonlySet<Expression["kind"]> = new Set([
  "spread",
  "comprehension",
  "yield",
  "function",
  "class",
  "assignExpression",
  // What is in it may be meant, never the whole of it.
  "object",
  "list",
]);

/** Writes `before` and `after` around an expression, keeping its text. False where the language would read the result otherwise. */
export function wrap(context: FixContext, draft: Draft, fact: Expression, before: string, after: string): boolean {
  if (UNWRAPPABLE.has(fact.kind) || fact.kind === "other" || isSpread(fact) || !isValuePlace(fact)) return false;
  const { start, end } = absoluteSpan(fact);
  const key = shorthandKey(fact);
  const [open, close] = isJsxAttribute(context, fact) ? ["{", "}"] : [key === undefined ? "" : `${key}: `, ""];
  draft.edits.push({ start, end: start, text: open + before }, { start: end, end, text: after + close });
  return true;
}

/** Passes each element of a list that is laid out there through a function. */
export function wrapEach({ language }: FixContext, draft: Draft, fact: Expression, name: string): boolean {
  if (!isSpread(fact) || (fact.kind !== "name" && fact.kind !== "member" && fact.kind !== "index" && fact.kind !== "call")) return false;
  const { start, end } = absoluteSpan(fact);
  const [before, after] = language === "python" ? [`(${name}(o) for o in `, ")"] : ["", `.map(${name})`];
  draft.edits.push({ start, end: start, text: before }, { start: end, end, text: after });
  return true;
}

/** The key of the shorthand entry (`{ a }`) whose value a fact is: the key has to be written once the value is something else. */
export function shorthandKey(fact: Expression): string | undefined {
  const parent = parentOf(fact);
  const entry = parent?.kind === "object" ? parent.entries.find((e) => e.value === fact && e.isShorthand) : undefined;
  return entry?.key;
}

/** True for what is called or spread: around it a call would mean something else. */
function isSpread(fact: Expression): boolean {
  const parent = parentOf(fact);
  if (parent?.kind === "call") return parent.callee === fact || parent.args.some((a) => a.value === fact && a.spread);
  return parent?.kind === "object" ? parent.entries.some((e) => e.value === fact && e.isSpread) : parent?.kind === "spread";
}
