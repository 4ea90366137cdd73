/** Scheme and query of a URL as it is written: in one literal, in a template, or built with `+`, `%` and `format`. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan, type Sketch } from "../lang/language.ts";
import type { Draft, FixContext } from "./context.ts";
import { contentOf, expressionAt, type Span } from "./places.ts";

/** A constant piece of the URL, or a hole that holds an expression. */
interface Piece extends Span {
  readonly isText: boolean;
}

/** The text of a URL in its pieces; `formatted` says how a constant text is read further. */
interface UrlText {
  readonly pieces: readonly Piece[];
  readonly formatted: "percent" | "braces" | undefined;
}

/** Replaces the scheme and nothing else; in a list of URLs, of all that have the same. */
export function setScheme(context: FixContext, draft: Draft, site: Span, scheme: string): boolean {
  const url = urlAt(context, site);
  const first = url?.pieces[0];
  if (!url || !first?.isText) return false;
  const written = /^\s*([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(context.text.slice(first.start, first.end))?.[1];
  if (written === undefined) return false;
  for (const piece of url.pieces.filter((p) => p.isText)) {
    const text = context.text.slice(piece.start, piece.end);
    for (const match of text.matchAll(/(?:^|(?<=[,;]))(\s*)([A-Za-z][A-Za-z0-9+.-]*):\/\//g)) {
      if (match[2] !== written || (match.index === 0 && piece !== first)) continue;
      const start = piece.start + match.index + (match[1]?.length ?? 0);
      draft.edits.push({ start, end: start + written.length, text: scheme });
    }
  }
  return true;
}

/** Adds, replaces or (without a value) removes a query parameter. */
export function setQuery(context: FixContext, draft: Draft, site: Span, name: string, value: Sketch | undefined): boolean {
  const url = urlAt(context, site);
  const text = value && constantText(value);
  if (!url || (value && text === undefined) || countSchemes(context, url) > 1) return false;
  if (text?.includes("%") && url.formatted === "percent") return false;
  const found = findParameter(context, url, name);
  if (found === "cut") return false;
  if (text === undefined) return found !== undefined && removeParameter(context, draft, found);
  if (found) {
    draft.edits.push({ start: found.valueStart, end: found.end, text });
    return true;
  }
  return addParameter(context, draft, url, `${name}=${text}`);
}

function constantText(value: Sketch): string | undefined {
  if (value.kind !== "string" && value.kind !== "number" && value.kind !== "boolean") return undefined;
  return encodeURIComponent(String(value.value));
}

function countSchemes(context: FixContext, url: UrlText): number {
  return url.pieces.filter((p) => p.isText).reduce((n, p) => n + context.text.slice(p.start, p.end).split("://").length - 1, 0);
}

interface Parameter {
  readonly piece: Piece;
  /** The name's first character; the one before it is `?` or `&`. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** `cut`: the value is not all written in one constant piece. */
function findParameter(context: FixContext, url: UrlText, name: string): Parameter | "cut" | undefined {
  const pattern = new RegExp(`(?<=[?&])${name.replace(/[^\w]/g, "\\$&")}=([^&#]*)`);
  for (const [i, piece] of url.pieces.entries()) {
    const match = piece.isText ? pattern.exec(context.text.slice(piece.start, piece.end)) : undefined;
    if (!match) continue;
    const start = piece.start + match.index;
    const end = start + match[0].length;
    if (end === piece.end && i < url.pieces.length - 1) return "cut";
    return { piece, start, valueStart: end - (match[1]?.length ?? 0), end };
  }
  return undefined;
}

function removeParameter(context: FixContext, draft: Draft, found: Parameter): boolean {
  const isFollowed = found.end < found.piece.end && context.text.charAt(found.end) === "&";
  const span = isFollowed ? { start: found.start, end: found.end + 1 } : { start: found.start - 1, end: found.end };
  draft.edits.push({ ...span, text: "" });
  return true;
}

function addParameter(context: FixContext, draft: Draft, url: UrlText, parameter: string): boolean {
  const texts = url.pieces.filter((p) => p.isText).map((p) => context.text.slice(p.start, p.end));
  const last = url.pieces[url.pieces.length - 1];
  if (!last || texts.some((t) => t.includes("#"))) return false;
  // After a hole there is room only inside the same quotes.
  if (!last.isText && !/["'`]/.test(context.text.charAt(last.end))) return false;
  draft.edits.push({ start: last.end, end: last.end, text: separator(context, draft, url, last) + parameter });
  return true;
}

/** What stands between the URL and a new parameter at its end, with the other edits of the fix in mind. */
function separator(context: FixContext, draft: Draft, url: UrlText, last: Piece): string {
  const isAdded = draft.edits.some((e) => e.start === last.end && e.end === last.end && /^[?&]/.test(e.text));
  if (isAdded) return "&";
  const mark = url.pieces.filter((p) => p.isText).flatMap((p) => offsetsOf(context.text, "?", p))[0];
  if (mark === undefined || draft.edits.some((e) => e.text === "" && e.start <= mark && mark < e.end)) return "?";
  return last.isText && /[?&]$/.test(context.text.slice(last.start, last.end)) ? "" : "&";
}

function offsetsOf(text: string, char: string, piece: Piece): number[] {
  const at = text.indexOf(char, piece.start);
  return at >= 0 && at < piece.end ? [at] : [];
}

function urlAt(context: FixContext, site: Span): UrlText | undefined {
  const fact = expressionAt(context.facts, site);
  return fact && urlText(context, fact);
}

function urlText(context: FixContext, fact: Expression): UrlText | undefined {
  switch (fact.kind) {
    case "string":
      return fact.parent?.kind === "template" ? urlText(context, fact.parent) : plain([textPiece(contentOf(fact))]);
    case "template":
      return fact.tag ? undefined : plain(fact.parts.map((p) => (p.kind === "string" ? textPiece(contentOf(p)) : hole(absoluteSpan(p)))));
    case "cast":
      return urlText(context, fact.value);
    case "binary":
      return builtText(context, fact.operator, fact.left, fact.right);
    case "call": {
      const { callee } = fact;
      if (callee.kind !== "member" || callee.property !== "format") return undefined;
      const inner = urlText(context, callee.object);
      return inner && { ...inner, formatted: "braces" };
    }
    default:
      return undefined;
  }
}

function builtText(context: FixContext, operator: string, left: Expression, right: Expression): UrlText | undefined {
  const before = urlText(context, left);
  if (!before) return undefined;
  if (operator === "%") return { ...before, formatted: "percent" };
  if (operator !== "+") return undefined;
  const after = urlText(context, right) ?? plain([hole(absoluteSpan(right))]);
  return { pieces: [...before.pieces, ...after.pieces], formatted: before.formatted ?? after.formatted };
}

function plain(pieces: readonly Piece[]): UrlText {
  return { pieces, formatted: undefined };
}

function textPiece(span: Span): Piece {
  return { ...span, isText: true };
}

function hole(span: Span): Piece {
  return { ...span, isText: false };
}
