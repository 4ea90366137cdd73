/** Keeps the SHA-256 of a secret instead of the secret. */
import type { StoreFingerprint } from "../model/finding.ts";
import { type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";
import { fingerprint } from "./fingerprint.ts";
import { expressionAt } from "./places.ts";

/** The fix, or undefined for a password (a fast hash of it can be guessed) and where no call can stand around the expression. */
export function storeFingerprint(intent: StoreFingerprint, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const fact = site && expressionAt(context.facts, site);
  if (!site || !fact) return undefined;
  const draft = newDraft();
  const edits = fingerprint(context, draft, fact, undefined) ? finish(context, draft, site.start) : undefined;
  const title = "Store its SHA-256 instead (hash what is compared with it too)";
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}
