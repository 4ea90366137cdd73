/** Replaces a hard-coded literal, or a password inside a URL literal, by an environment look-up. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan, type Sketch, type Style } from "../lang/language.ts";
import type { ReadFromEnvironment } from "../model/finding.ts";
import { type Draft, type FixContext, finish, type MadeFix, newDraft, render, spanIn } from "./context.ts";
import { demandsString, isTyped } from "./demands.ts";
import { indentAt } from "./edits.ts";
import { ancestorsOf, expressionAt, parentOf, type Span, spanOf } from "./places.ts";
import { fitsInTemplate, interpolate, isJsxAttribute, styleAt, takenQuotes } from "./quoting.ts";
import { isLiteralText, type Literal, segmentsOf, wholeLiteral } from "./segments.ts";
import { isValuePlace } from "./value-places.ts";

const URL_START = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The fix, or undefined where no expression can stand or the literal cannot be taken apart. */
export function readFromEnvironment(intent: ReadFromEnvironment, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const fact = site && expressionAt(context.facts, site);
  if (!site || !fact || !isValuePlace(isLiteralText(fact) ? wholeLiteral(fact) : fact)) return undefined;
  const draft = newDraft();
  const base = site.start - intent.site.start;
  const part = intent.part === "whole" ? undefined : { start: intent.part.start + base, end: intent.part.end + base };
  const isMade = part ? replacePart(context, draft, intent, fact, part) : replaceWhole(context, draft, intent, fact);
  const edits = isMade ? finish(context, draft, site.start) : undefined;
  return edits && { title: titleOf(intent, fact), safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

function titleOf(intent: ReadFromEnvironment, fact: Expression): string {
  const isUrl = intent.part === "whole" && isLiteralText(fact) && URL_START.test(firstText(wholeLiteral(fact)));
  const what = isUrl ? "URL" : /USER/i.test(intent.variable) ? "user name" : "password";
  return `Read ${intent.part === "whole" ? "" : "only "}the ${what} from ${intent.variable} (set it in the environment)`;
}

function replaceWhole(context: FixContext, draft: Draft, intent: ReadFromEnvironment, fact: Expression): boolean {
  const target = targetOf(fact);
  if (!target) return false;
  const free = styleAt(context, target);
  if (!free) return false;
  const style = ownQuotes(context, target, free);
  let text = render(context, draft, { kind: "environment", variable: intent.variable }, style);
  if (takenQuotes(context, target).size > 0 && !fitsInTemplate(context, text, style)) return false;
  if (isLiteralText(target) && segmentsOf(context, target)?.some((s) => s.isBytes)) text += ".encode()";
  if (demandsString(context, target)) text += "!";
  const span = absoluteSpan(target);
  draft.edits.push({ ...span, text: keptComments(context, span) + (isJsxAttribute(context, target) ? `{${text}}` : text) });
  return true;
}

/** The quotes that a literal has itself, where nothing around it takes them. */
function ownQuotes(context: FixContext, target: Expression, free: Style): Style {
  const quote =
    isLiteralText(target) && takenQuotes(context, target).size === 0 ? segmentsOf(context, target)?.[0]?.quote.charAt(0) : undefined;
  return quote === '"' || quote === "'" ? { ...free, quote } : free;
}

/** Comments between the pieces of a literal, which go before what takes their place. */
function keptComments({ text, language, commentsIn }: FixContext, { start, end }: Span): string {
  const comments = (commentsIn?.(start, end) ?? []).map((c) => text.slice(c.start, c.end).trimEnd());
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  // A line that ends after `return` would end the statement in JavaScript.
  const onOneLine = (c: string): string => (c.startsWith("//") ? `/*${c.slice(2).replaceAll("*/", "* /")} */ ` : `${c} `);
  return comments.map((c) => (language === "python" ? `${c}${newline}${indentAt(text, start)}` : onOneLine(c))).join("");
}

/** What the variable stands for: the literal, or the whole expression that a URL is built with. */
function targetOf(fact: Expression): Expression | undefined {
  if (!isLiteralText(fact)) return fact.kind === "number" ? fact : undefined;
  const whole = wholeLiteral(fact);
  const isUrl = URL_START.test(firstText(whole));
  const isFirst = whole === fact || (whole.kind === "template" && (whole.parts.length === 1 || (isUrl && whole.parts[0] === fact)));
  return isFirst ? climb(whole, isUrl) : undefined;
}

function firstText(literal: Literal): string {
  const first = literal.kind === "template" ? literal.parts[0] : literal;
  return first?.kind === "string" ? first.value : "";
}

function climb(literal: Literal, isUrl: boolean): Expression | undefined {
  let target: Expression = literal;
  for (const outer of ancestorsOf(literal)) {
    // `as const` wants a literal, so it goes with it.
    if (outer.kind === "cast" && !outer.type) target = outer;
    else if (outer.kind === "binary" && (outer.operator === "+" || outer.operator === "%")) {
      const isStart = isUrl && outer.left === target;
      if (!isStart && (isUrl || outer.operator === "%")) return undefined;
      if (isStart) target = outer;
    } else if (outer.kind === "member" && outer.object === target) {
      const call = parentOf(outer);
      if (!isUrl || outer.property !== "format" || call?.kind !== "call" || call.callee !== outer) return undefined;
      target = call;
    } else break;
  }
  return target;
}

function replacePart(context: FixContext, draft: Draft, intent: ReadFromEnvironment, fact: Expression, part: Span): boolean {
  if (!isLiteralText(fact)) return false;
  const outer = parentOf(wholeLiteral(fact));
  // Percent-encoded text would be read as conversions.
  if (outer?.kind === "binary" && outer.operator === "%") return false;
  const whole = absoluteSpan(wholeLiteral(fact));
  if (!isInText(wholeLiteral(fact), part)) return false;
  const isUrl = /:\/\//.test(context.text.slice(whole.start, part.start));
  return interpolate(context, draft, fact, part, (style) =>
    isUrl ? encoded(context, intent.variable, style) : { kind: "environment", variable: intent.variable },
  );
}

/** True unless the part cuts through an expression. */
function isInText(fact: Literal, part: Span): boolean {
  const pieces = fact.kind === "template" ? fact.parts : [fact];
  return pieces.some((p) => {
    const span = spanOf(p, p.unit);
    return p.kind === "string" && span.start <= part.start && part.end <= span.end;
  });
}

/** The variable's value, encoded so that it can hold any character. */
function encoded(context: FixContext, variable: string, style: Style): Sketch {
  const value: Sketch = { kind: "environment", variable };
  if (context.language === "python") {
    return { kind: "call", callee: quoteFunction(context), args: [value, { kind: "source", text: `safe=${style.quote}${style.quote}` }] };
  }
  const { text } = context.renderer.render(value, style, context.facts);
  return { kind: "source", text: `encodeURIComponent(${text}${isTyped(context) ? "!" : ""})` };
}

function quoteFunction(context: FixContext): Sketch {
  const wish = { module: "urllib.parse", name: "quote" };
  const isTaken = context.renderer.importedAs(context.facts, wish) === undefined && /\bquote\b/.test(context.text);
  return isTaken
    ? { kind: "name", name: "urllib.parse.quote", imports: [{ module: "urllib.parse", name: undefined }] }
    : { kind: "name", name: "quote", imports: [wish] };
}
