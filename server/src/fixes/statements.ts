/** Removing a whole statement. */
import type { Fact, Statement } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { Draft, FixContext } from "./context.ts";
import { wholeLines } from "./edits.ts";

/** Removes a statement with its lines. A block that it alone fills gets `pass` in Python. False when other code shares its line. */
export function removeStatement(context: FixContext, draft: Draft, statement: Statement): boolean {
  const span = absoluteSpan(statement);
  if (context.language === "python" && isAlone(statement)) {
    draft.edits.push({ ...span, text: "pass" });
    return true;
  }
  const lines = wholeLines(context.text, span.start, span.end);
  if (lines.start === span.start && lines.end === span.end) return false;
  draft.edits.push({ ...lines, text: "" });
  return true;
}

function isAlone(statement: Statement): boolean {
  const { parent, unit } = statement;
  if (!parent) return unit.owner !== undefined && unit.body.length === 1;
  return !blocksOf(parent).some((block) => block.length > 1 && block.includes(statement));
}

/** The lists of facts in a fact, also those of handlers and cases. */
function blocksOf(fact: Fact): readonly (readonly unknown[])[] {
  const lists = Object.values(fact).filter((v): v is readonly unknown[] => Array.isArray(v));
  const inner = lists.flat().flatMap((v) => (isPart(v) ? [v.body] : []));
  return [...lists, ...inner];
}

function isPart(value: unknown): value is { readonly body: readonly unknown[] } {
  return typeof value === "object" && value !== null && "body" in value && Array.isArray(value.body) && !("kind" in value);
}
