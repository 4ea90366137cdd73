/** Takes a secret out of what is logged, or logs a fingerprint instead. */
import { forEachChild } from "../lang/children.ts";
import type { Expression, Fact, InterpolationFact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { Redact } from "../model/finding.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { fingerprint } from "./fingerprint.ts";
import { expressionAt, parentOf, spanOf } from "./places.ts";
import { isJsxAttribute, styleAt } from "./quoting.ts";
import { isLiteralText, segmentAround, segmentsOf, wholeLiteral } from "./segments.ts";
import { isValuePlace } from "./value-places.ts";
import { shorthandKey } from "./wrap.ts";

const TEXTS = { placeholder: "[redacted]", generic: "internal error" } as const;

/** The fix, or undefined where nothing can stand in the place of the expression, or for a fingerprint of a password. */
export function redact(intent: Redact, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const found = site && expressionAt(context.facts, site);
  if (!site || !found) return undefined;
  const fact = outermost(found);
  if (!isValuePlace(fact)) return undefined;
  const draft = newDraft();
  const isMade =
    intent.how === "fingerprint" ? fingerprint(context, draft, fact, 8) : replaceByPlaceholder(context, draft, fact, TEXTS[intent.how]);
  const edits = isMade ? finish(context, draft, site.start) : undefined;
  if (!edits) return undefined;
  const isKept = intent.how === "fingerprint" || isWithoutEffects(fact);
  return {
    title: intent.how === "fingerprint" ? "Write the first 8 digits of its SHA-256 instead" : `Write ${TEXTS[intent.how]} instead`,
    safety: isKept ? "keeps-behaviour" : "needs-setup",
    isPreferred: intent.isPreferred,
    edits,
  };
}

const TO_TEXT = /^(?:str|repr|String)$/;

/** With `await`, casts, the whole of a literal and what makes text of it: these make no sense around a placeholder. */
function outermost(fact: Expression): Expression {
  const parent = parentOf(fact);
  const isMadeText = parent?.kind === "call" && parent.callee.kind === "name" && TO_TEXT.test(parent.callee.name);
  if (isMadeText && parent.args.length === 1 && parent.args[0]?.value === fact && !parent.args[0].spread) return outermost(parent);
  if (isLiteralText(fact) && wholeLiteral(fact) !== fact) return outermost(wholeLiteral(fact));
  return parent?.kind === "await" || (parent?.kind === "cast" && parent.value === fact) ? outermost(parent) : fact;
}

function replaceByPlaceholder(context: FixContext, draft: Draft, fact: Expression, placeholder: string): boolean {
  const parent = parentOf(fact);
  if (parent?.kind === "interpolation") return replaceInterpolation(context, draft, parent, placeholder);
  const spread = parent?.kind === "call" ? parent.args.find((a) => a.value === fact && a.spread) : undefined;
  if (spread?.spread === "mapping" || parent?.kind === "spread" || isBound(fact)) return false;
  const style = styleAt(context, fact);
  if (!style) return false;
  const text = render(context, draft, { kind: "string", value: placeholder }, style);
  const key = shorthandKey(fact);
  const span = spread ? spanOf(spread, fact.unit) : absoluteSpan(fact);
  draft.edits.push({ ...span, text: key === undefined || isJsxAttribute(context, fact) ? text : `${key}: ${text}` });
  return true;
}

/** True for what is called, or spread into an object. */
function isBound(fact: Expression): boolean {
  const parent = parentOf(fact);
  if (parent?.kind === "call") return parent.callee === fact;
  return parent?.kind === "object" && parent.entries.some((e) => e.value === fact && e.isSpread);
}

/** `{secret}` becomes the placeholder as text of the string around it. */
function replaceInterpolation(context: FixContext, draft: Draft, hole: InterpolationFact, placeholder: string): boolean {
  const template = hole.parent;
  if (template?.kind !== "template") return false;
  const segments = segmentsOf(context, template);
  const span = absoluteSpan(hole);
  const segment = segments && segmentAround(segments, span);
  if (!segment) return false;
  const written = absoluteSpan(hole.value);
  // `{name=}` writes the name too.
  const label = hole.format?.startsWith("=") ? `${context.text.slice(written.start, written.end)}=` : "";
  draft.edits.push({ ...span, text: label + placeholder });
  const content = context.text.slice(segment.contentStart, span.start) + context.text.slice(span.end, segment.contentEnd);
  if (context.language === "python" && !/[{}]/.test(content)) {
    const prefix = segment.prefix.replace(/f/i, "");
    draft.edits.push({ start: segment.start, end: segment.start + segment.prefix.length, text: prefix });
  }
  return true;
}

const EFFECTS: ReadonlySet<Fact["kind"]> = new Set(["call", "await", "yield", "assignExpression", "importExpression", "other"]);

/** True when leaving out the expression changes nothing else. */
function isWithoutEffects(fact: Fact): boolean {
  let isPure = !EFFECTS.has(fact.kind);
  forEachChild(fact, (child) => {
    isPure &&= isWithoutEffects(child);
  });
  return isPure;
}
