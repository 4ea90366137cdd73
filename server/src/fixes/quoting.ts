/** Which quotes an expression may use where it is written, and how an expression gets into a string. */
import type { Fact } from "../lang/facts.ts";
import { absoluteSpan, type Sketch, type Style } from "../lang/language.ts";
import type { Draft, FixContext } from "./context.ts";
import { render } from "./context.ts";
import { ancestorsOf, type Span } from "./places.ts";
import { type Literal, type Segment, segmentAround, segmentsOf, wholeLiteral } from "./segments.ts";

/**
 * The style for an expression in place of, or inside, `fact`. Before Python 3.12 an expression in an f-string must not use
 * the quotes of any f-string around it; undefined when both kinds are taken.
 */
export function styleAt(context: FixContext, fact: Fact, extra: readonly string[] = []): Style | undefined {
  const style = context.renderer.style(context.text, context.facts, absoluteSpan(fact).start);
  const taken = new Set([...extra, ...takenQuotes(context, fact)]);
  if (taken.size === 0) return style;
  if (taken.size > 1) return undefined;
  return { ...style, quote: taken.has('"') ? "'" : '"' };
}

/** Quote characters of the f-strings around a fact. */
export function takenQuotes(context: FixContext, fact: Fact): ReadonlySet<string> {
  const taken = new Set<string>();
  if (context.language !== "python") return taken;
  for (const outer of ancestorsOf(fact)) {
    const template = outer.kind === "interpolation" ? outer.parent : undefined;
    if (template?.kind !== "template") continue;
    const inside = absoluteSpan(outer);
    const quote = segmentAround(segmentsOf(context, template) ?? [], inside)?.quote;
    // Where the quotes cannot be read, none is safe.
    for (const q of quote ? [quote.charAt(0)] : ['"', "'"]) taken.add(q);
  }
  return taken;
}

/** True when rendered text can stand in an expression of a string that is enclosed in the quotes that `style` avoids. */
export function fitsInTemplate(context: FixContext, text: string, style: Style): boolean {
  if (context.language !== "python") return true;
  return !text.includes(style.quote === '"' ? "'" : '"') && !/[\\#\n]/.test(text);
}

/** A sketch that depends on the quotes it may use. */
export type SketchFor = (style: Style) => Sketch;

/**
 * Replaces `span` inside a literal by an expression, making it a template where it is not one. False when that cannot be done:
 * bytes, tagged templates, escapes that a template would read otherwise.
 */
export function interpolate(context: FixContext, draft: Draft, literal: Literal, span: Span, sketch: SketchFor): boolean {
  const segment = segmentAround(segmentsOf(context, literal) ?? [], span);
  if (!segment || segment.isBytes) return false;
  return context.language === "python"
    ? interpolatePython(context, draft, literal, segment, span, sketch)
    : interpolateScript(context, draft, segment, span, sketch, literal);
}

function interpolatePython(context: FixContext, draft: Draft, literal: Literal, segment: Segment, span: Span, sketch: SketchFor): boolean {
  const style = styleAt(context, wholeLiteral(literal), [segment.quote.charAt(0)]);
  if (!style) return false;
  const text = render(context, draft, sketch(style), style);
  if (!fitsInTemplate(context, text, style)) return false;
  draft.edits.push({ ...span, text: `{${text}}` });
  if (segment.isTemplate) return true;
  if (context.text.slice(segment.contentStart, segment.contentEnd).includes("\\N{")) return false;
  const prefix = segment.prefix.replace(/u/i, "");
  draft.edits.push({ start: segment.start, end: segment.start + segment.prefix.length, text: `${prefix}f` });
  return escapeRest(context, draft, segment, span, /[{}]/g, (brace) => brace + brace);
}

function interpolateScript(context: FixContext, draft: Draft, segment: Segment, span: Span, sketch: SketchFor, literal: Literal): boolean {
  const style = context.renderer.style(context.text, context.facts, segment.start);
  draft.edits.push({ ...span, text: `\${${render(context, draft, sketch(style), style)}}` });
  if (segment.isTemplate) return true;
  const content = context.text.slice(segment.contentStart, segment.contentEnd);
  const isAttribute = isJsxAttribute(context, literal);
  // Octal escapes are errors in templates; JSX attributes know entities instead of escapes.
  if (isAttribute ? /[\\&]/.test(content) : /\\\d/.test(content)) return false;
  const [open, close] = isAttribute ? ["{`", "`}"] : ["`", "`"];
  draft.edits.push({ start: segment.start, end: segment.contentStart, text: open });
  draft.edits.push({ start: segment.contentEnd, end: segment.end, text: close });
  return escapeRest(context, draft, segment, span, /\\[\s\S]|`|\$(?=\{)/g, (c) => (c.startsWith("\\") ? c : `\\${c}`));
}

function escapeRest(
  context: FixContext,
  draft: Draft,
  segment: Segment,
  except: Span,
  pattern: RegExp,
  by: (found: string) => string,
): true {
  for (const [from, to] of [
    [segment.contentStart, except.start],
    [except.end, segment.contentEnd],
  ] as const) {
    for (const match of context.text.slice(from, to).matchAll(pattern)) {
      const start = from + match.index;
      const text = by(match[0]);
      if (text !== match[0]) draft.edits.push({ start, end: start + match[0].length, text });
    }
  }
  return true;
}

/** True for a string that is a JSX attribute's value: an expression in its place needs braces. */
export function isJsxAttribute(context: FixContext, fact: Fact): boolean {
  if (fact.kind !== "string" || fact.parent?.kind !== "other" || fact.parent.form !== "jsx") return false;
  return /=\s*$/.test(context.text.slice(0, absoluteSpan(fact).start).slice(-80));
}
