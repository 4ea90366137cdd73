/** Argument lists, object literals and lists as sequences that can be edited. */
import type { CallFact, Entry, Expression, Fact, ListFact, ObjectFact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { Draft, FixContext } from "./context.ts";
import { findFact, isSame, type Span, spanOf } from "./places.ts";
import type { Change, Sequence } from "./sequences.ts";

/** The arguments of a call; undefined when it has no parentheses or its one argument is a bare generator. */
export function sequenceOfCall(context: FixContext, call: CallFact): Sequence | undefined {
  const inner = spanOf({ start: call.argsStart, end: call.argsEnd }, call.unit);
  if (context.text.charAt(inner.start - 1) !== "(" || context.text.charAt(inner.end) !== ")") return undefined;
  const only = call.args.length === 1 ? call.args[0] : undefined;
  const items = call.args.map((a) => spanOf(a, call.unit));
  if (only?.value.kind === "comprehension" && only.value.form === "generator" && context.text.charAt(items[0]?.start ?? 0) !== "(") {
    return undefined;
  }
  return { text: context.text, items, open: inner.start, close: inner.end, padding: "" };
}

/** The entries of an object literal. */
export function sequenceOfObject(context: FixContext, object: ObjectFact): Sequence | undefined {
  const items = object.entries.map((e) => spanOf(e, object.unit));
  return bracketed(context, object, items, context.language === "python" ? "" : " ");
}

/** The items of a list; undefined for tuples, which a removal could turn into something else. */
export function sequenceOfList(context: FixContext, list: ListFact): Sequence | undefined {
  return list.form === "tuple" ? undefined : bracketed(context, list, list.items.map(absoluteSpan), "");
}

function bracketed(context: FixContext, fact: Fact, items: readonly Span[], padding: "" | " "): Sequence | undefined {
  const span = absoluteSpan(fact);
  const open = context.text.charAt(span.start);
  const close = context.text.charAt(span.end - 1);
  if (span.end - span.start < 2 || !"{[".includes(open) || !"}]".includes(close)) return undefined;
  return { text: context.text, items, open: span.start + 1, close: span.end - 1, padding };
}

/** The change of a sequence in a draft, which is one for all edits of it. */
export function changeOf(draft: Draft, sequence: Sequence): Change {
  const known = draft.changes.get(sequence.open);
  if (known) return known;
  const change: Change = { sequence, removed: new Set(), added: [], made: [] };
  draft.changes.set(sequence.open, change);
  return change;
}

/** An argument, entry or item, and the list that it stands in. */
export interface Slot {
  readonly sequence: Sequence;
  readonly index: number;
  readonly value: Expression;
  readonly isSpread: boolean;
  /** The entry of an object literal. */
  readonly entry: Entry | undefined;
}

/** The argument, entry or item that covers exactly `span`, as a whole or by its value. */
export function slotAt(context: FixContext, span: Span): Slot | undefined {
  const holder = findFact(context.facts, span, (f): f is CallFact | ObjectFact | ListFact => slotIn(f, span) >= 0);
  if (!holder) return undefined;
  const index = slotIn(holder, span);
  return holder.kind === "call"
    ? callSlot(context, holder, index)
    : holder.kind === "object"
      ? objectSlot(context, holder, index)
      : listSlot(context, holder, index);
}

function slotIn(fact: Fact, span: Span): number {
  if (fact.kind === "call") return fact.args.findIndex((a) => isSame(spanOf(a, fact.unit), span) || isSame(absoluteSpan(a.value), span));
  if (fact.kind === "object")
    return fact.entries.findIndex((e) => isSame(spanOf(e, fact.unit), span) || isSame(absoluteSpan(e.value), span));
  return fact.kind === "list" ? fact.items.findIndex((i) => isSame(absoluteSpan(i), span)) : -1;
}

function callSlot(context: FixContext, call: CallFact, index: number): Slot | undefined {
  const sequence = sequenceOfCall(context, call);
  const arg = call.args[index];
  return sequence && arg && { sequence, index, value: arg.value, isSpread: arg.spread !== undefined, entry: undefined };
}

function objectSlot(context: FixContext, object: ObjectFact, index: number): Slot | undefined {
  const sequence = sequenceOfObject(context, object);
  const entry = object.entries[index];
  return sequence && entry && { sequence, index, value: entry.value, isSpread: entry.isSpread, entry };
}

function listSlot(context: FixContext, list: ListFact, index: number): Slot | undefined {
  const sequence = sequenceOfList(context, list);
  const value = list.items[index];
  return sequence && value && { sequence, index, value, isSpread: value.kind === "spread", entry: undefined };
}
