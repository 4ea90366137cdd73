/** Keyword arguments and positional arguments of a call. */
import type { CallFact } from "../lang/facts.ts";
import { absoluteSpan, type Sketch } from "../lang/language.ts";
import { changeOf, sequenceOfCall } from "./containers.ts";
import { type Draft, type FixContext, render } from "./context.ts";
import { findFact, isSame, type Span, spanOf } from "./places.ts";
import { fitsInTemplate, styleAt, takenQuotes } from "./quoting.ts";

/** The call whose argument list (without parentheses), or which as a whole, covers `span`. */
export function callAt(context: FixContext, span: Span): CallFact | undefined {
  return findFact(context.facts, span, (f): f is CallFact => {
    if (f.kind !== "call") return false;
    return isSame(spanOf({ start: f.argsStart, end: f.argsEnd }, f.unit), span) || isSame(absoluteSpan(f), span);
  });
}

/** Adds a keyword argument or replaces its value. Python only. */
export function setKeyword(context: FixContext, draft: Draft, site: Span, name: string, value: Sketch): boolean {
  const call = callAt(context, site);
  if (!call || context.language !== "python") return false;
  return setKeywordOf(context, draft, call, name, value);
}

/** {@link setKeyword} for a call that is known. */
export function setKeywordOf(context: FixContext, draft: Draft, call: CallFact, name: string, value: Sketch): boolean {
  const text = renderAt(context, draft, call, value);
  const sequence = sequenceOfCall(context, call);
  if (text === undefined || !sequence) return false;
  const existing = call.args.find((a) => a.name === name);
  if (existing) {
    draft.edits.push({ ...absoluteSpan(existing.value), text });
    return true;
  }
  const mapping = call.args.findIndex((a) => a.spread === "mapping");
  changeOf(draft, sequence).added.push({ before: mapping < 0 ? call.args.length : mapping, text: `${name}=${text}` });
  return true;
}

/** Adds a positional argument after the others. */
export function appendArgument(context: FixContext, draft: Draft, site: Span, value: Sketch): boolean {
  const call = callAt(context, site);
  const text = call && renderAt(context, draft, call, value);
  if (!call || text === undefined) return false;
  const sequence = sequenceOfCall(context, call);
  if (!sequence) return appendParentheses(context, draft, call, text);
  const keyword = call.args.findIndex((a) => a.name !== undefined || a.spread === "mapping");
  changeOf(draft, sequence).added.push({ before: keyword < 0 ? call.args.length : keyword, text });
  return true;
}

/** `new Redis` has no list of arguments yet. */
function appendParentheses(context: FixContext, draft: Draft, call: CallFact, text: string): boolean {
  const { end } = absoluteSpan(call);
  if (!call.isNew || call.args.length > 0 || context.text.charAt(end - 1) === ")") return false;
  draft.edits.push({ start: end, end, text: `(${text})` });
  return true;
}

function renderAt(context: FixContext, draft: Draft, call: CallFact, value: Sketch): string | undefined {
  const style = styleAt(context, call);
  if (!style) return undefined;
  const text = render(context, draft, value, style);
  return takenQuotes(context, call).size > 0 && !fitsInTemplate(context, text, style) ? undefined : text;
}
