/** Converts a key part to a type whose text cannot do harm. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan, type Sketch } from "../lang/language.ts";
import type { Convert } from "../model/finding.ts";
import { type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { isTyped } from "./demands.ts";
import { heldIn } from "./held.ts";
import { expressionAt } from "./places.ts";
import { styleAt } from "./quoting.ts";
import { wrap } from "./wrap.ts";

/** The fix, or undefined where a call cannot be put around the expression. JavaScript has no UUID type: there a validator serves. */
export function convert(intent: Convert, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const fact = site && heldIn(context, expressionAt(context.facts, site), intent.held);
  if (!site || !fact || (intent.to === "uuid" && context.language !== "python")) return undefined;
  const draft = newDraft();
  const style = styleAt(context, fact) ?? context.renderer.style(context.text, context.facts, site.start);
  const [before, after] =
    context.language === "python"
      ? [`${render(context, draft, pythonType(context, intent.to), style)}(`, ")"]
      : mayBeOther(context, fact)
        ? ["Number.parseInt(String(", "), 10)"]
        : ["Number.parseInt(", ", 10)"];
  if (!wrap(context, draft, fact, before, after)) return undefined;
  const edits = finish(context, draft, site.start);
  const title = intent.to === "int" ? "Convert it to an integer" : "Convert it to a UUID";
  // Input that is no number or UUID is treated otherwise than before, so it is never applied without asking.
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

function pythonType(context: FixContext, to: Convert["to"]): Sketch {
  if (to === "int") return { kind: "name", name: "int", imports: [] };
  const direct = { module: "uuid", name: "UUID" };
  const known = context.renderer.importedAs(context.facts, direct);
  if (known !== undefined) return { kind: "source", text: known };
  return { kind: "name", name: "uuid.UUID", imports: [{ module: "uuid", name: undefined }] };
}

/** Query parameters, bodies and headers are typed as lists, objects or undefined too. */
function mayBeOther(context: FixContext, fact: Expression): boolean {
  const { start, end } = absoluteSpan(fact);
  return isTyped(context) && /\b(?:query|body|headers)\b/.test(context.text.slice(start, end));
}
