/** Anchors a regular expression at both ends. JavaScript only. */
import type { AnchorPattern } from "../model/finding.ts";
import { type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";

/** The fix, or undefined where the pattern is no literal. */
export function anchorPattern({ site, pattern, flags, isPreferred }: AnchorPattern, context: FixContext): MadeFix | undefined {
  const span = spanIn(context, site);
  if (!span || context.language !== "typescript" || context.text[span.start] !== "/") return undefined;
  const draft = newDraft();
  draft.edits.push({ ...span, text: `/${pattern}/${flags}` });
  const edits = finish(context, draft, span.start);
  const title = `Match the whole text with /${pattern}/${flags} (all that use this pattern then refuse more)`;
  return edits && { title, safety: "needs-setup", isPreferred, edits };
}
