/** Carries out the edits that a library row gives: turn TLS on, verify again, add credentials. */
import { absoluteSpan } from "../lang/language.ts";
import type { ApplyRow, ResolvedEdit } from "../model/finding.ts";
import { appendArgument, setKeyword } from "./apply-arguments.ts";
import { setMember } from "./apply-members.ts";
import { setQuery, setScheme } from "./apply-url.ts";
import { changeOf, slotAt } from "./containers.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { expressionAt, factAt, type Span } from "./places.ts";
import { fitsInTemplate, isJsxAttribute, styleAt, takenQuotes } from "./quoting.ts";
import { removeStatement } from "./statements.ts";
import { isValuePlace } from "./value-places.ts";
import { shorthandKey } from "./wrap.ts";

/** The fix, or undefined when any of its edits cannot be made: half of a fix would be worse than none. */
export function applyRow(intent: ApplyRow, context: FixContext): MadeFix | undefined {
  const draft = newDraft();
  for (const edit of intent.edits) {
    const site = spanIn(context, edit.site);
    if (!site || !applyEdit(context, draft, edit, site)) return undefined;
  }
  const first = intent.edits[0];
  const edits = first && finish(context, draft, spanIn(context, first.site)?.start ?? 0);
  if (!edits) return undefined;
  const safety = intent.setup === undefined ? "keeps-behaviour" : "needs-setup";
  return { title: titleOf(intent), safety, isPreferred: intent.isPreferred, edits };
}

function titleOf(intent: ApplyRow): string {
  const setup = intent.setup?.trim().replace(/\.$/, "");
  if (!setup || intent.title.includes(setup)) return intent.title;
  return `${intent.title} (${/^[A-Z][a-z]/.test(setup) ? setup.charAt(0).toLowerCase() + setup.slice(1) : setup})`;
}

function applyEdit(context: FixContext, draft: Draft, edit: ResolvedEdit, site: Span): boolean {
  switch (edit.op) {
    case "scheme":
      return setScheme(context, draft, site, edit.name);
    case "query":
      return setQuery(context, draft, site, edit.name, edit.value);
    case "keyword":
      return edit.value !== undefined && setKeyword(context, draft, site, edit.name, edit.value);
    case "append":
      return edit.value !== undefined && appendArgument(context, draft, site, edit.value);
    case "member":
      return edit.value !== undefined && setMember(context, draft, site, edit.path, edit.value);
    case "remove":
      return remove(context, draft, site);
    case "replace":
      return replace(context, draft, edit, site);
  }
}

function remove(context: FixContext, draft: Draft, site: Span): boolean {
  const slot = slotAt(context, site);
  if (slot) {
    changeOf(draft, slot.sequence).removed.add(slot.index);
    return true;
  }
  const fact = factAt(context.facts, site);
  const statement =
    fact?.kind === "assign" ? fact : fact?.parent?.kind === "assign" && fact.parent.value === fact ? fact.parent : undefined;
  return statement !== undefined && removeStatement(context, draft, statement);
}

function replace(context: FixContext, draft: Draft, edit: ResolvedEdit, site: Span): boolean {
  const slot = slotAt(context, site);
  const fact = factAt(context.facts, site);
  const target = slot?.value ?? (fact?.kind === "assign" ? fact.value : expressionAt(context.facts, site));
  if (!target || slot?.isSpread || edit.value === undefined || !isValuePlace(target)) return false;
  const style = styleAt(context, target);
  if (!style) return false;
  const text = render(context, draft, edit.value, style);
  if (takenQuotes(context, target).size > 0 && !fitsInTemplate(context, text, style)) return false;
  const key = shorthandKey(target);
  const whole = isJsxAttribute(context, target) ? `{${text}}` : key === undefined ? text : `${key}: ${text}`;
  draft.edits.push({ ...absoluteSpan(target), text: whole });
  return true;
}
