/** Lets a key expire by a command right after the one that writes it. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { AddExpire } from "../model/finding.ts";
import { callAt } from "./apply-arguments.ts";
import { type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";
import { indentAt, lineStart } from "./edits.ts";
import { expressionAt, parentOf } from "./places.ts";

/** The fix, or undefined where the key or the client cannot be written a second time, or where no statement can follow. */
export function addExpire(intent: AddExpire, context: FixContext): MadeFix | undefined {
  const spans = [intent.call, intent.client, intent.key].map((s) => spanIn(context, s));
  const [at, client, key] = spans;
  const call = at && callAt(context, at);
  if (!call || !client || !key) return undefined;
  const parts = [client, key].map((s) => expressionAt(context.facts, s));
  if (!parts.every((p) => p !== undefined && isRepeatable(p))) return undefined;
  const awaited = parentOf(call)?.kind === "await" ? "await " : "";
  const statement = statementOf(call);
  if (!statement) return undefined;
  const { text, facts, renderer } = context;
  const span = absoluteSpan(statement);
  const style = renderer.style(text, facts, span.start);
  if (text.slice(lineStart(text, span.start), span.start).trim() !== "") return undefined;
  const end = span.end;
  const isEnded = text[end - 1] === ";";
  const [clientText, keyText] = [client, key].map((s) => text.slice(s.start, s.end));
  const rest = /^[ \t]*(?:;)?[ \t]*(?:(?:#|\/\/)[^\n]*)?(?=\r?\n|$)/.exec(text.slice(end));
  if (!rest) return undefined;
  const semicolon = isEnded || rest[0].trimStart().startsWith(";") ? ";" : "";
  const draft = newDraft();
  const line = `${style.newline}${indentAt(text, span.start)}${awaited}${clientText}.expire(${keyText}, 3600)${semicolon}`;
  draft.edits.push({ start: end + rest[0].length, end: end + rest[0].length, text: line });
  const edits = finish(context, draft, span.start);
  const title = "Let it expire after an hour by a command that follows (choose how long it must live)";
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

/** The statement that does nothing but send the command, or keep its answer. */
function statementOf(call: CallFact): Fact | undefined {
  let around: Fact | undefined = call.parent;
  while (around?.kind === "await" || around?.kind === "cast") around = around.parent;
  return around?.kind === "expression" || around?.kind === "assign" ? around : undefined;
}

/** Writing it twice does nothing twice. */
function isRepeatable(e: Expression): boolean {
  let is = e.kind !== "call" && e.kind !== "await" && e.kind !== "assignExpression" && e.kind !== "other" && e.kind !== "yield";
  forEachChild(e, (child) => {
    is &&= child.kind === "interpolation" ? isRepeatable(child.value) : isRepeatable(child as Expression);
  });
  return is;
}
