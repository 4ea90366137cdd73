/** Gives every word of a command line that is built as one text an argument of its own. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { SplitCommandLine } from "../model/finding.ts";
import { callAt } from "./apply-arguments.ts";
import { type FixContext, finish, type MadeFix, newDraft, spanIn } from "./context.ts";
import { segmentAround, segmentsOf } from "./segments.ts";

/** A piece of the text: constant, or an expression with how it is written inside an f-string. */
type Piece = { readonly text: string } | { readonly source: string; readonly hole: string };

/** The fix, or undefined where the text is not written in the call, or holds quotes or escapes. */
export function splitCommandLine(intent: SplitCommandLine, context: FixContext): MadeFix | undefined {
  const site = spanIn(context, intent.site);
  const call = site && callAt(context, site);
  const line = call?.args[0]?.value;
  if (!site || !line || call.args[0]?.spread || context.language !== "python") return undefined;
  const pieces = piecesOf(context, line);
  const words = pieces && wordsOf(pieces);
  if (!words || words.length < 2) return undefined;
  const { quote } = context.renderer.style(context.text, context.facts, site.start);
  const texts = words.map((w) => written(w, quote));
  if (texts.some((t) => t === undefined)) return undefined;
  const draft = newDraft();
  draft.edits.push({ ...absoluteSpan(line), text: texts.join(", ") });
  const edits = finish(context, draft, site.start);
  const title = "Give every word an argument of its own (values must be texts or numbers)";
  return edits && { title, safety: "needs-setup", isPreferred: intent.isPreferred, edits };
}

function piecesOf(context: FixContext, e: Expression): readonly Piece[] | undefined {
  const source = (span: { readonly start: number; readonly end: number }): string => context.text.slice(span.start, span.end);
  if (e.kind === "string") return /[\\{}'"]/.test(e.value) || !e.isVerbatim ? undefined : [{ text: e.value }];
  if (e.kind === "binary" && e.operator === "+") {
    const [left, right] = [piecesOf(context, e.left), piecesOf(context, e.right)];
    return left && right && [...left, ...right];
  }
  const formatted = formattedText(e);
  if (formatted) return filled(context, formatted);
  if (e.kind !== "template") return [{ source: source(absoluteSpan(e)), hole: `{${source(absoluteSpan(e))}}` }];
  const segments = segmentsOf(context, e);
  if (!segments) return undefined;
  const pieces = e.parts.map((p): Piece | undefined => {
    if (p.kind === "string") return /[\\{}'"]/.test(p.value) || !p.isVerbatim ? undefined : { text: p.value };
    const hole = source(absoluteSpan(p));
    const isPlain = p.format === undefined && segmentAround(segments, absoluteSpan(p)) !== undefined;
    return { source: isPlain ? source(absoluteSpan(p.value)) : `f"${hole}"`, hole };
  });
  return pieces.every((p) => p !== undefined) ? pieces : undefined;
}

/** A text with marks where values go in. */
interface Formatted {
  readonly text: Expression;
  readonly mark: "%s" | "{}";
  readonly values: readonly Expression[];
}

/** `"SET %s %s" % (key, value)`, `"SET {} {}".format(key, value)`. */
function formattedText(e: Expression): Formatted | undefined {
  if (e.kind === "binary" && e.operator === "%" && e.left.kind === "string")
    return { text: e.left, mark: "%s", values: e.right.kind === "list" && e.right.form === "tuple" ? e.right.items : [e.right] };
  if (e.kind !== "call" || e.callee.kind !== "member" || e.callee.property !== "format" || e.callee.object.kind !== "string")
    return undefined;
  if (e.args.some((a) => a.name !== undefined || a.spread)) return undefined;
  return { text: e.callee.object, mark: "{}", values: e.args.map((a) => a.value) };
}

/** Undefined for other marks, and where marks and values are not as many. */
function filled(context: FixContext, { text, mark, values }: Formatted): readonly Piece[] | undefined {
  if (text.kind !== "string" || !text.isVerbatim) return undefined;
  const between = text.value.split(mark);
  if (between.length !== values.length + 1 || between.some((t) => /[\\%{}'"]/.test(t))) return undefined;
  return between.flatMap((t, i): readonly Piece[] => {
    const value = values[i];
    const span = value && absoluteSpan(value);
    const source = span && context.text.slice(span.start, span.end);
    return source === undefined ? [{ text: t }] : [{ text: t }, { source, hole: `{${source}}` }];
  });
}

function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [[]];
  for (const piece of pieces) {
    if (!("text" in piece)) {
      words.at(-1)?.push(piece);
      continue;
    }
    piece.text.split(/\s+/).forEach((text, i) => {
      if (i > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ text });
    });
  }
  return words.filter((w) => w.length > 0);
}

function written(word: readonly Piece[], quote: string): string | undefined {
  const [only] = word;
  if (word.length === 1 && only) return "text" in only ? quote + only.text + quote : only.source;
  const inside = word.map((p) => ("text" in p ? p.text : p.hole)).join("");
  const other = quote === '"' ? "'" : '"';
  const fitting = [quote, other].find((q) => !inside.includes(q));
  return fitting && `f${fitting}${inside}${fitting}`;
}
