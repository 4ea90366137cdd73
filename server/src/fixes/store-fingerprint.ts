/** Keeps the SHA-256 of a secret instead of the secret. */
import { locate } from "../flow/values.ts";
import type { StoreFingerprint } from "../model/finding.ts";
import { isSamePlace, readBack } from "../model/read-back.ts";
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
  const lines = readBackHere(intent, context);
  const where = lines.length === 0 ? "" : `; it is read back in ${lines.length > 1 ? "lines" : "line"} ${joined(lines)}`;
  const title = `Store its SHA-256 instead (hash what is compared with it too${where})`;
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

/** Lines of this file in which the secret is read again. */
function readBackHere({ site }: StoreFingerprint, { usage, file, text }: FixContext): readonly number[] {
  const { kept = [], reads = [] } = usage?.() ?? {};
  const own = kept.find((k) => isSamePlace(k.secret, locate(site)));
  const places = own ? readBack(own, reads).filter((p) => p.file === file) : [];
  const lines = places.map((p) => text.slice(0, p.start).split("\n").length);
  return [...new Set(lines)].sort((a, b) => a - b);
}

function joined(lines: readonly number[]): string {
  return lines.length < 2 ? lines.join("") : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}
