/** Lowering of string literals: escapes, f-strings, adjacent literals. */
import type { Expression, InterpolationFact, StringFact, TemplateFact } from "../facts.ts";
import { type Context, children, type ExpressionHandler, isError, parts, required, type Syntax, textOf } from "./syntax.ts";

/** The node types lowered here. */
export const stringHandlers: readonly (readonly [string, ExpressionHandler])[] = [
  ["string", lowerString],
  ["concatenated_string", lowerConcatenation],
];

/** A literal taken apart by its text alone: asking the tree for the pieces would cost four calls. Offsets are absolute. */
interface Literal {
  readonly isRaw: boolean;
  readonly isBytes: boolean;
  readonly isTemplate: boolean;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const PREFIX = /[^'"]*/y;

function takeApart(s: Syntax, text: string): Literal {
  PREFIX.lastIndex = s.start;
  const prefix = (PREFIX.exec(text)?.[0] ?? "").slice(0, Math.min(3, s.end - s.start)).toLowerCase();
  const open = Math.min(s.start + prefix.length, s.end);
  const quote = text.charAt(open);
  const isTriple = s.end - open >= 3 && text.startsWith(quote.repeat(3), open);
  const delimiter = isTriple ? quote.repeat(3) : quote;
  const contentStart = Math.min(open + delimiter.length, s.end);
  // Broken code may lack the closing quotes.
  const hasEnd = s.end - delimiter.length >= contentStart && text.startsWith(delimiter, s.end - delimiter.length);
  return {
    isRaw: prefix.includes("r"),
    isBytes: prefix.includes("b"),
    isTemplate: /[ft]/.test(prefix),
    contentStart,
    contentEnd: hasEnd ? s.end - delimiter.length : s.end,
  };
}

function lowerString(s: Syntax, cx: Context): Expression {
  const literal = takeApart(s, cx.text);
  if (!literal.isTemplate) return makeString(literal, s.start, s.end, literal.contentStart, literal.contentEnd, cx);
  const pieces: TemplateFact["parts"][number][] = [];
  addTemplateParts(s, literal, pieces, cx);
  return makeTemplate(s, pieces, cx);
}

function lowerConcatenation(s: Syntax, cx: Context): Expression {
  const pieces: TemplateFact["parts"][number][] = [];
  for (const child of children(s)) {
    if (child.type !== "string") continue;
    const literal = takeApart(child, cx.text);
    if (literal.isTemplate) addTemplateParts(child, literal, pieces, cx);
    else addPiece(literal, literal.contentStart, literal.contentEnd, pieces, cx);
  }
  return makeTemplate(s, pieces, cx);
}

function addTemplateParts(s: Syntax, literal: Literal, out: (StringFact | InterpolationFact)[], cx: Context): void {
  let at = literal.contentStart;
  for (const child of children(s)) {
    if (child.type !== "interpolation" && !isError(child)) continue;
    if (child.start > at) addPiece(literal, at, child.start, out, cx);
    out.push(lowerInterpolation(child, cx));
    at = child.end;
  }
  if (at < literal.contentEnd) addPiece(literal, at, literal.contentEnd, out, cx);
}

function addPiece(literal: Literal, start: number, end: number, out: (StringFact | InterpolationFact)[], cx: Context): void {
  out.push(makeString(literal, start, end, start, end, cx));
}

function lowerInterpolation(s: Syntax, cx: Context): InterpolationFact {
  const inner = splitWalrus(parts(s));
  const value = required(inner[0], s, cx);
  const spec = inner.find((c) => c.type === "format_specifier");
  const conversion = inner.find((c) => c.type === "type_conversion");
  const formatArgs: Expression[] = [];
  if (spec)
    for (const nested of children(spec))
      formatArgs.push(
        ...children(nested)
          .slice(0, 1)
          .map((x) => cx.expression(x)),
      );
  // The `=` of `{x=}` is no named node: it stands between the expression and what follows.
  const after = inner[0] ? cx.text.slice(inner[0].end, conversion?.start ?? spec?.start ?? s.end).trimStart() : "";
  const format = `${after.startsWith("=") ? "=" : ""}${conversion ? textOf(conversion, cx) : ""}${spec ? textOf(spec, cx) : ""}`;
  const { current: unit, base } = cx.builder;
  return {
    kind: "interpolation",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    value,
    format: format === "" ? undefined : format.replace(/^:/, ""),
    formatArgs,
  };
}

/** `{x:=5}` formats `x` with `=5`, but the parser takes it for a walrus (which needs parentheses here). */
function splitWalrus(inner: readonly Syntax[]): readonly Syntax[] {
  const first = inner[0];
  if (first?.type !== "named_expression") return inner;
  const [name] = parts(first);
  return name ? [name, { node: first.node, type: "format_specifier", start: name.end, end: first.end }] : inner;
}

function makeTemplate(s: Syntax, pieces: TemplateFact["parts"], cx: Context): TemplateFact {
  const { current: unit, base } = cx.builder;
  return { kind: "template", unit, start: s.start - base, end: s.end - base, parent: undefined, parts: pieces, tag: undefined };
}

function makeString(literal: Literal, start: number, end: number, contentStart: number, contentEnd: number, cx: Context): StringFact {
  const { current: unit, base } = cx.builder;
  const content = cx.text.slice(contentStart, contentEnd);
  const value = evaluate(content, literal);
  return {
    kind: "string",
    unit,
    start: start - base,
    end: end - base,
    parent: undefined,
    value,
    contentStart: contentStart - base,
    contentEnd: contentEnd - base,
    isVerbatim: value === content,
  };
}

const ESCAPE = /\\(?:\r?\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[0-7]{1,3}|[\s\S])/g;
const SIMPLE: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** The value that the content stands for. */
function evaluate(content: string, literal: Literal): string {
  let value = content.includes("\r\n") ? content.replaceAll("\r\n", "\n") : content;
  if (literal.isTemplate && /\{\{|\}\}/.test(value)) value = value.replaceAll("{{", "{").replaceAll("}}", "}");
  return !literal.isRaw && value.includes("\\") ? value.replace(ESCAPE, (whole) => decode(whole, literal.isBytes)) : value;
}

function decode(whole: string, isBytes: boolean): string {
  const code = whole.charAt(1);
  if (code === "\n" || code === "\r") return "";
  if (code === "x" && whole.length === 4) return String.fromCharCode(Number.parseInt(whole.slice(2), 16));
  if (code >= "0" && code <= "7") return String.fromCharCode(Number.parseInt(whole.slice(1), 8));
  if (!isBytes && (code === "u" || code === "U") && whole.length > 2) return fromCodePoint(Number.parseInt(whole.slice(2), 16));
  // A character by its Unicode name: one character that no rule looks for.
  if (!isBytes && code === "N" && whole.length > 2) return "\uFFFD";
  return SIMPLE[code] ?? whole;
}

function fromCodePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
