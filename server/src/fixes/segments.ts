/** String literals as they are written: quotes, prefixes, and the several literals that one string can be made of. */
import type { Expression, StringFact, TemplateFact } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { FixContext } from "./context.ts";
import type { Span } from "./places.ts";

/** One quoted literal. Offsets are absolute. */
export interface Segment extends Span {
  /** Letters before the quote, as written (Python). */
  readonly prefix: string;
  /** The opening quote: `"`, `'`, `` ` ``, or three of them. */
  readonly quote: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Expressions can stand in it: f-string, template literal. */
  readonly isTemplate: boolean;
  /** Its value is bytes. */
  readonly isBytes: boolean;
}

/** A string or template. */
export type Literal = StringFact | TemplateFact;

/** True for a string or template. */
export function isLiteralText(fact: Expression): fact is Literal {
  return fact.kind === "string" || fact.kind === "template";
}

/** The whole literal that a constant piece belongs to. */
export function wholeLiteral(fact: Literal): Literal {
  return fact.parent?.kind === "template" ? fact.parent : fact;
}

/** The literals that a string is written as; undefined for tagged templates and for what cannot be read. */
export function segmentsOf(context: FixContext, fact: Literal): readonly Segment[] | undefined {
  const whole = wholeLiteral(fact);
  if (whole.kind === "template" && whole.tag) return undefined;
  const span = absoluteSpan(whole);
  const holes = whole.kind === "template" ? whole.parts.filter((p) => p.kind === "interpolation").map(absoluteSpan) : [];
  return context.language === "python" ? pythonSegments(context.text, span, holes) : scriptSegment(context.text, span);
}

/** The segment whose content holds `span`. */
export function segmentAround(segments: readonly Segment[], span: Span): Segment | undefined {
  return segments.find((s) => s.contentStart <= span.start && span.end <= s.contentEnd);
}

function scriptSegment(text: string, span: Span): Segment[] | undefined {
  const quote = text.charAt(span.start);
  if (!/["'`]/.test(quote) || span.end - span.start < 2 || text.charAt(span.end - 1) !== quote) return undefined;
  const content = { contentStart: span.start + 1, contentEnd: span.end - 1 };
  return [{ ...span, ...content, prefix: "", quote, isTemplate: quote === "`", isBytes: false }];
}

const BETWEEN = /(?:\s|#[^\n]*|\\\r?\n)*/y;
const OPENING = /([A-Za-z]{0,3})("""|'''|"|')/y;

function pythonSegments(text: string, span: Span, holes: readonly Span[]): Segment[] | undefined {
  const segments: Segment[] = [];
  let at = span.start;
  while (at < span.end) {
    OPENING.lastIndex = at;
    const [opening, prefix = "", quote = ""] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    const contentStart = at + opening.length;
    const contentEnd = closingQuote(text, contentStart, span.end, quote, holes);
    if (contentEnd === undefined) return undefined;
    const isTemplate = /f/i.test(prefix);
    const end = contentEnd + quote.length;
    segments.push({ start: at, end, prefix, quote, contentStart, contentEnd, isTemplate, isBytes: /b/i.test(prefix) });
    if (/t/i.test(prefix)) return undefined;
    BETWEEN.lastIndex = end;
    at = end + (BETWEEN.exec(text)?.[0].length ?? 0);
  }
  return segments;
}

function closingQuote(text: string, from: number, end: number, quote: string, holes: readonly Span[]): number | undefined {
  for (let at = from; at < end; at++) {
    const hole = holes.find((h) => h.start === at);
    if (hole) at = hole.end - 1;
    else if (text.charAt(at) === "\\") at++;
    else if (text.startsWith(quote, at)) return at;
  }
  return undefined;
}
