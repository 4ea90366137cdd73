/** Matches the whole text instead of its start. Python only. */
import { unitStart } from "../lang/language.ts";
import type { MatchWhole } from "../model/finding.ts";
import { callAt } from "./apply-arguments.ts";
import { type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";

/** The fix, or undefined for a function that was imported by its name. */
export function matchWhole(intent: MatchWhole, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const callee = site && callAt(context, site)?.callee;
  if (!site || callee?.kind !== "member" || context.language !== "python") return undefined;
  const start = unitStart(callee.unit) + callee.propertyStart;
  const draft = newDraft();
  draft.edits.push({ start, end: start + callee.property.length, text: "fullmatch" });
  const edits = finish(context, draft, site.start);
  return edits && { title: "Match the whole text with fullmatch", safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}
