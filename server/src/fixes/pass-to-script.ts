/** Takes values out of the text of a Lua script and hands them over in KEYS and ARGV. */
import type { Expression, InterpolationFact, TemplateFact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { PassToScript } from "../model/finding.ts";
import { callAt } from "./apply-arguments.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";
import { ancestorsOf, expressionAt, parentOf } from "./places.ts";
import { type Hand, scriptCall } from "./script-call.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** The fix, or undefined where the text is used elsewhere too, or where a value is no value to Lua but code. */
export function passToScript(intent: PassToScript, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const call = site && callAt(context, site);
  const found = intent.parts.map((p) => holeAt(context, p));
  const template = found[0] && templateOf(found[0]);
  if (!site || !call || !template || found.some((h) => !h || templateOf(h) !== template)) return undefined;
  const sources = new Set(found.map((h) => h && sourceOf(context, h.value)));
  const holes = template.parts.filter((p) => p.kind === "interpolation").filter((h) => sources.has(sourceOf(context, h.value)));
  const hand = scriptCall(context, call, template);
  const segments = segmentsOf(context, template);
  const segment = segments?.length === 1 ? segments[0] : undefined;
  if (!hand || !segment) return undefined;
  const draft = newDraft();
  const isMade =
    takeOut(context, draft, segment, holes, hand, intent.asKeys) &&
    hand.write(draft) &&
    dropTemplate(context, draft, segment, template, holes.length);
  const edits = isMade ? finish(context, draft, site.start) : undefined;
  const title = "Pass the values in KEYS and ARGV";
  return edits && { title, safety: "keeps-behaviour", isPreferred: intent.isPreferred, edits };
}

function holeAt(context: FixContext, site: PassToScript["parts"][number]): InterpolationFact | undefined {
  const span = spanIn(context, site);
  const found = span && expressionAt(context.facts, span);
  return found && [found, ...ancestorsOf(found)].find((f) => f.kind === "interpolation");
}

function templateOf(hole: InterpolationFact): TemplateFact | undefined {
  const parent = parentOf(hole);
  return parent?.kind === "template" ? parent : undefined;
}

function takeOut(
  context: FixContext,
  draft: Draft,
  segment: Segment,
  holes: readonly InterpolationFact[],
  hand: Hand,
  asKeys: boolean,
): boolean {
  const text = context.text.slice(segment.contentStart, segment.contentEnd);
  if (text.includes("\\")) return false;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    const span = absoluteSpan(hole);
    const before = context.text.slice(segment.contentStart, span.start);
    const quote = luaQuote(before);
    if (quote === undefined || hole.format !== undefined) return false;
    const isOpening = quote !== "" && before.endsWith(quote);
    const isClosing = quote !== "" && context.text.startsWith(quote, span.end);
    const isKey = asKeys && isOpening && isClosing && /redis\.p?call\(\s*(['"])\w+\1\s*,\s*['"]$/i.test(before);
    const reference = hand.add(sourceOf(context, hole.value), isKey ? "KEYS" : "ARGV");
    if (quote === "") {
      if (/[\w.:]$/.test(before) || /^[\w.:(]/.test(context.text.slice(span.end))) return false;
      draft.edits.push({ ...span, text: `tonumber(${reference})` });
      continue;
    }
    const start = isOpening ? span.start - 1 : span.start;
    const end = isClosing ? span.end + 1 : span.end;
    draft.edits.push({ start, end, text: `${isOpening ? "" : `${quote} .. `}${reference}${isClosing ? "" : ` .. ${quote}`}` });
  }
  return true;
}

function sourceOf(context: FixContext, e: Expression): string {
  const { start, end } = absoluteSpan(e);
  return context.text.slice(start, end);
}

/** The quote of the Lua string that is open at the end of a text; empty outside of one, undefined where that cannot be told. */
function luaQuote(text: string): string | undefined {
  if (/\[=*\[/.test(text.replace(/\w\[/g, ""))) return undefined;
  let open = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (open !== "") {
      if (c === open) open = "";
      else if (c === "\n") return undefined;
    } else if (c === "-" && text.charAt(i + 1) === "-") {
      const end = text.indexOf("\n", i);
      if (end < 0) return undefined;
      i = end;
    } else if (c === "'" || c === '"') open = c;
  }
  return open;
}

/** With no expression left in it an f-string is a plain one, in which braces stand for themselves. */
function dropTemplate(context: FixContext, draft: Draft, segment: Segment, template: TemplateFact, taken: number): boolean {
  const left = template.parts.filter((p) => p.kind === "interpolation").length - taken;
  if (context.language !== "python" || left > 0) return true;
  draft.edits.push({ start: segment.start, end: segment.start + segment.prefix.length, text: segment.prefix.replace(/f/i, "") });
  for (const part of template.parts) {
    if (part.kind !== "string") continue;
    const { start, end } = absoluteSpan(part);
    for (const m of context.text.slice(start, end).matchAll(/\{\{|\}\}/g)) {
      draft.edits.push({ start: start + m.index, end: start + m.index + 2, text: m[0].charAt(0) });
    }
  }
  return true;
}
