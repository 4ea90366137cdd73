/** Makes an environment look-up fail when the variable is unset, instead of using the literal beside it. */
import type { AssignFact, CallFact, Expression, Fact, LogicalFact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { RemoveFallback } from "../model/finding.ts";
import { changeOf, sequenceOfCall } from "./containers.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { demandsString } from "./demands.ts";
import { expressionAt, parentOf } from "./places.ts";
import { styleAt } from "./quoting.ts";
import { isLiteralText, wholeLiteral } from "./segments.ts";
import { removeStatement } from "./statements.ts";

/** The fix, or undefined when the literal is not the fallback of a look-up that can be made to fail. */
export function removeFallback(intent: RemoveFallback, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const found = site && expressionAt(context.facts, site);
  if (!site || !found) return undefined;
  const fallback = outermost(isLiteralText(found) ? wholeLiteral(found) : found);
  const draft = newDraft();
  const lookUp = remove(context, draft, fallback);
  const edits = lookUp && finish(context, draft, site.start);
  if (!edits) return undefined;
  const variable = variableOf(lookUp);
  const what = variable === undefined ? "the variable" : variable;
  return {
    title: `Remove the fallback, so that ${what} must be set in the environment`,
    safety: "needs-setup",
    isPreferred: intent.isPreferred,
    edits,
  };
}

function outermost(fact: Expression): Expression {
  const parent = parentOf(fact);
  return parent?.kind === "cast" ? outermost(parent) : fact;
}

/** Notes the edits and returns what names the variable; undefined when there is nothing to remove. */
function remove(context: FixContext, draft: Draft, fallback: Expression): Fact | undefined {
  const parent = parentOf(fallback);
  switch (parent?.kind) {
    case "logical":
      return parent.right === fallback && parent.operator !== "and" ? removeAlternative(context, draft, parent) : undefined;
    case "conditional":
      return parent.whenFalse === fallback ? keepOnly(context, draft, parent, parent.whenTrue) : undefined;
    case "defaultPattern": {
      const start = absoluteSpan(parent.target).end;
      draft.edits.push({ start, end: absoluteSpan(parent).end, text: "" });
      return parent.target;
    }
    case "call":
      return removeArgument(context, draft, parent, fallback);
    case "assign":
      return removeAssignment(context, draft, parent);
    default:
      return undefined;
  }
}

function removeAssignment(context: FixContext, draft: Draft, statement: AssignFact): Fact | undefined {
  if (statement.operator !== "or" && statement.operator !== "nullish") return undefined;
  return removeStatement(context, draft, statement) ? statement.targets[0] : undefined;
}

/** `look-up or "fallback"` */
function removeAlternative(context: FixContext, draft: Draft, logical: LogicalFact): Fact | undefined {
  const left = absoluteSpan(logical.left).end;
  const gap = context.text.slice(left, absoluteSpan(logical.right).start);
  // Closing parentheses of the left side may come first; they stay.
  const lead = /^(?:\s*\))*/.exec(gap)?.[0].length ?? 0;
  const end = absoluteSpan(logical).end;
  const before = /^\s*((?:(?:#|\/\/)[^\n]*\s*|\/\*[\s\S]*?\*\/\s*|\\\s*)*)(?=\|\||\?\?|or\b)/.exec(gap.slice(lead));
  if (!before) return undefined;
  // A comment between look-up and operator is about the look-up.
  const start = left + lead + (before[1] ? before[0].length : 0);
  const last = lastAlternative(logical.left);
  if (context.language === "python" && last.kind === "call") failWhenUnset(context, draft, last);
  const bang = isLookUp(logical.left) && demandsString(context, logical) ? "!" : "";
  if (bang) draft.edits.push({ start: left + lead, end: left + lead, text: bang });
  draft.edits.push({ start, end, text: "" });
  return last;
}

function lastAlternative(fact: Expression): Expression {
  return fact.kind === "logical" && fact.operator !== "and" ? lastAlternative(fact.right) : fact;
}

function isLookUp(fact: Expression): boolean {
  return fact.kind === "member" || fact.kind === "index" || fact.kind === "call";
}

function keepOnly(context: FixContext, draft: Draft, whole: Expression, kept: Expression): Fact {
  const span = absoluteSpan(kept);
  const bang = isLookUp(kept) && demandsString(context, whole) ? "!" : "";
  draft.edits.push({ ...absoluteSpan(whole), text: context.text.slice(span.start, span.end) + bang });
  return kept;
}

function removeArgument(context: FixContext, draft: Draft, call: CallFact, fallback: Expression): Fact | undefined {
  const index = call.args.findIndex((a) => a.value === fallback);
  const arg = call.args[index];
  if (!arg || arg.spread || index === 0) return undefined;
  if (isEnvironmentGet(call)) return failWhenUnset(context, draft, call) ? call : undefined;
  const later = call.args.slice(index + 1);
  // A positional argument behind it would move up.
  if (arg.name === undefined && later.some((a) => a.name === undefined)) return undefined;
  const sequence = sequenceOfCall(context, call);
  if (!sequence) return undefined;
  changeOf(draft, sequence).removed.add(index);
  renameGetter(context, draft, call);
  return call;
}

/** NestJS: `config.get("X", "fallback")` has a sister that throws. */
function renameGetter(context: FixContext, draft: Draft, call: CallFact): void {
  const { callee } = call;
  if (context.language === "python" || callee.kind !== "member" || callee.property !== "get") return;
  const start = absoluteSpan(callee).start - callee.start + callee.propertyStart;
  draft.edits.push({ start, end: start + callee.property.length, text: "getOrThrow" });
}

function isEnvironmentGet(call: CallFact): boolean {
  const { callee } = call;
  if (callee.kind === "name") return callee.name === "getenv";
  if (callee.kind !== "member") return false;
  if (callee.property === "getenv") return true;
  const object = callee.object;
  return (
    callee.property === "get" && (object.kind === "name" ? object.name : object.kind === "member" ? object.property : "") === "environ"
  );
}

/** `os.environ.get("X", …)` and `os.getenv("X", …)` become `os.environ["X"]`. */
function failWhenUnset(context: FixContext, draft: Draft, call: CallFact): boolean {
  const [name] = call.args;
  if (!name || name.spread || !isEnvironmentGet(call)) return false;
  const base = absoluteSpan(call).start - call.start;
  const opening = base + call.argsStart;
  const [from, text] = subscriptStart(context, draft, call, base);
  draft.edits.push({ start: from, end: opening, text });
  if (name.name !== undefined) draft.edits.push({ start: base + name.start, end: base + name.value.start, text: "" });
  dropOthers(context, draft, call, base);
  draft.edits.push({ start: base + call.argsEnd, end: base + call.end, text: "]" });
  return true;
}

function subscriptStart(context: FixContext, draft: Draft, call: CallFact, base: number): [number, string] {
  const { callee } = call;
  if (callee.kind === "member") {
    const dot = base + callee.object.end;
    return [dot, callee.property === "get" ? "[" : ".environ["];
  }
  const style = styleAt(context, call) ?? context.renderer.style(context.text, context.facts, base);
  const environ = { kind: "name", name: "os.environ", imports: [{ module: "os", name: undefined }] } as const;
  return [base + callee.start, `${render(context, draft, environ, style)}[`];
}

/** Removes all arguments but the first, with every comma: one in a subscript would make a tuple. */
function dropOthers(context: FixContext, draft: Draft, call: CallFact, base: number): void {
  const first = call.args[0];
  if (!first) return;
  const from = base + first.end;
  const to = base + call.argsEnd;
  const rest = call.args.slice(1);
  let outside = context.text.slice(from, to);
  for (const arg of rest) {
    const start = arg.start - first.end;
    outside = outside.slice(0, start) + " ".repeat(arg.end - arg.start) + outside.slice(arg.end - first.end);
  }
  if (!outside.includes("#")) {
    draft.edits.push({ start: from, end: to, text: "" });
    return;
  }
  for (const arg of rest) draft.edits.push({ start: base + arg.start, end: base + arg.end, text: "" });
  const code = outside.replace(/#[^\n]*/g, (c) => " ".repeat(c.length));
  for (const comma of code.matchAll(/,/g)) draft.edits.push({ start: from + comma.index, end: from + comma.index + 1, text: "" });
}

/** The name of the variable that a look-up reads, if it is written there. */
function variableOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "call":
      return fact.args[0]?.value.kind === "string" ? nameLike(fact.args[0].value.value) : undefined;
    case "index":
      return fact.index?.kind === "string" ? nameLike(fact.index.value) : undefined;
    case "member":
      return nameLike(fact.property);
    case "cast":
      return variableOf(fact.value);
    case "name":
      return nameLike(fact.name);
    default:
      return undefined;
  }
}

function nameLike(text: string): string | undefined {
  return /^[A-Za-z_][\w.]*$/.test(text) ? text : undefined;
}
