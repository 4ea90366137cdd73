/** Members of object literals and dicts, at any depth. */
import type { CallFact, Expression, ObjectFact } from "../lang/facts.ts";
import { absoluteSpan, type Sketch, type Style } from "../lang/language.ts";
import { setKeywordOf } from "./apply-arguments.ts";
import { changeOf, sequenceOfObject } from "./containers.ts";
import { type Draft, type FixContext, render } from "./context.ts";
import { expressionAt, type Span, spanOf } from "./places.ts";
import { styleAt, takenQuotes } from "./quoting.ts";
import { isMethod } from "./value-places.ts";

/** Sets `path` in the literal at `site`, making objects on the way and replacing a value that is there. */
export function setMember(context: FixContext, draft: Draft, site: Span, path: readonly string[], value: Sketch): boolean {
  const fact = expressionAt(context.facts, site);
  return fact !== undefined && setIn(context, draft, fact, path, value);
}

function setIn(context: FixContext, draft: Draft, fact: Expression, path: readonly string[], value: Sketch): boolean {
  // A literal inside an f-string would be full of quotes.
  if (path.length === 0 || takenQuotes(context, fact).size > 0) return false;
  if (fact.kind === "cast") return setIn(context, draft, fact.value, path, value);
  if (fact.kind === "object") return setInObject(context, draft, fact, path, value);
  return fact.kind === "call" && isDictCall(fact) && setInDictCall(context, draft, fact, path, value);
}

function isDictCall(fact: CallFact): boolean {
  return fact.callee.kind === "name" && fact.callee.name === "dict";
}

function setInDictCall(context: FixContext, draft: Draft, call: CallFact, path: readonly string[], value: Sketch): boolean {
  const [key = "", ...rest] = path;
  if (!/^[A-Za-z_]\w*$/.test(key)) return false;
  const existing = call.args.find((a) => a.name === key);
  if (existing && rest.length > 0 && !isEmpty(existing.value)) return setIn(context, draft, existing.value, rest, value);
  return setKeywordOf(context, draft, call, key, nested(rest, value));
}

function setInObject(context: FixContext, draft: Draft, object: ObjectFact, path: readonly string[], value: Sketch): boolean {
  const [key = "", ...rest] = path;
  const existing = object.entries.findLast((e) => e.key === key && !e.isSpread);
  if (!existing) return addEntry(context, draft, object, key, rest, value);
  if (rest.length > 0 && !isEmpty(existing.value)) return setIn(context, draft, existing.value, rest, value);
  const style = styleAt(context, object);
  if (!style) return false;
  const made = nested(rest, value);
  const isWhole = existing.isShorthand || isMethod(existing);
  const span = isWhole ? spanOf(existing, object.unit) : absoluteSpan(existing.value);
  draft.edits.push({ ...span, text: isWhole ? entryText(context, draft, key, made, style) : render(context, draft, made, style) });
  return true;
}

/** `null`, `undefined`, `false` and `true` stand where an object could: they hold nothing that would be lost. */
function isEmpty(value: Expression): boolean {
  return value.kind === "null" || value.kind === "boolean";
}

/** A new entry at the end. One that an earlier edit of the same fix makes for the same key takes the members of both. */
function addEntry(context: FixContext, draft: Draft, object: ObjectFact, key: string, rest: readonly string[], value: Sketch): boolean {
  const sequence = sequenceOfObject(context, object);
  const style = styleAt(context, object);
  if (!sequence || !style) return false;
  const change = changeOf(draft, sequence);
  const pending = change.made.find((m) => m.key === key);
  const made = pending ? mergeSketches(pending.value, nested(rest, value)) : nested(rest, value);
  const text = entryText(context, draft, key, made, style);
  if (pending) {
    pending.value = made;
    change.added[pending.at] = { before: object.entries.length, text };
    return true;
  }
  change.made.push({ key, value: made, at: change.added.length });
  change.added.push({ before: object.entries.length, text });
  return true;
}

/** `key: value` as the language writes it inside an object. */
function entryText(context: FixContext, draft: Draft, key: string, value: Sketch, style: Style): string {
  const object = render(context, draft, { kind: "object", entries: [{ key, value }] }, style);
  return object.slice(1, -1).trim();
}

function nested(path: readonly string[], value: Sketch): Sketch {
  return path.reduceRight<Sketch>((inner, key) => ({ kind: "object", entries: [{ key, value: inner }] }), value);
}

function mergeSketches(a: Sketch, b: Sketch): Sketch {
  if (a.kind !== "object" || b.kind !== "object") return b;
  const entries = [...a.entries];
  for (const entry of b.entries) {
    const at = entries.findIndex((e) => e.key === entry.key);
    const known = entries[at];
    if (known) entries[at] = { key: entry.key, value: mergeSketches(known.value, entry.value) };
    else entries.push(entry);
  }
  return { kind: "object", entries };
}
