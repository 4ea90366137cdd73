/** Fixes: from what a rule wants to edits of the text. */
import type { Intent } from "../model/finding.ts";
import { addExpire } from "./add-expire.ts";
import { anchorPattern } from "./anchor-pattern.ts";
import { applyRow } from "./apply-row.ts";
import type { FixContext, MadeFix } from "./context.ts";
import { convert } from "./convert.ts";
import { matchWhole } from "./match-whole.ts";
import { narrowUser } from "./narrow-user.ts";
import { passToScript } from "./pass-to-script.ts";
import { readFromEnvironment } from "./read-from-environment.ts";
import { redact } from "./redact.ts";
import { removeFallback } from "./remove-fallback.ts";
import { splitCommandLine } from "./split-command-line.ts";
import { storeFingerprint } from "./store-fingerprint.ts";
import { useSafeDecoder } from "./use-safe-decoder.ts";
import { wrapInValidator } from "./wrap-in-validator.ts";

export type { FixContext, MadeFix } from "./context.ts";

/** Makes the edits for an intent; undefined when that cannot be done safely (then no fix is offered). Never throws for any source. */
export function makeFix(intent: Intent, context: FixContext): MadeFix | undefined {
  switch (intent.intent) {
    case "readFromEnvironment":
      return readFromEnvironment(intent, context);
    case "removeFallback":
      return removeFallback(intent, context);
    case "applyRow":
      return applyRow(intent, context);
    case "wrapInValidator":
      return wrapInValidator(intent, context);
    case "convert":
      return convert(intent, context);
    case "redact":
      return redact(intent, context);
    case "useSafeDecoder":
      return useSafeDecoder(intent, context);
    case "splitCommandLine":
      return splitCommandLine(intent, context);
    case "passToScript":
      return passToScript(intent, context) ?? (intent.otherwise && makeFix(intent.otherwise, context));
    case "narrowUser":
      return narrowUser(intent, context);
    case "storeFingerprint":
      return storeFingerprint(intent, context);
    case "matchWhole":
      return matchWhole(intent, context);
    case "anchorPattern":
      return anchorPattern(intent, context);
    case "addExpire":
      return addExpire(intent, context);
  }
}
