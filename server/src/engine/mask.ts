/**
 * Masking: the one way by which source is shown to anybody. Whatever shows a piece of a file (code frame, report, SARIF
 * snippet, hover, diff, fingerprint) takes it from {@link maskText}, whatever rule its finding belongs to.
 */
import type { FileReport, Span } from "./api.ts";

/** What stands for a secret. Always the same, so that not even the length is told. */
export const MASK = "********";

/** A piece of source without secrets. */
export interface MaskedText {
  readonly text: string;
  /** Where an offset of the file is in `text`; offsets inside a secret are where its mask starts. */
  at(offset: number): number;
}

/**
 * The text of `span` with every secret replaced, and with it every other place that spells one of the secrets out (a
 * copy in a comment). Line ends inside a secret stay, so that lines keep their numbers.
 * @param secrets where secrets stand in `text`, in any order
 * @param span the piece to show; the whole text when left out
 */
export function maskText(text: string, secrets: readonly Span[], span: Span = { start: 0, end: text.length }): MaskedText {
  const pieces: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  let shown = "";
  let done = span.start;
  for (const hidden of hiddenSpans(text, secrets, span)) {
    shown += text.slice(done, hidden.start);
    const from = shown.length;
    shown += maskLines(text.slice(hidden.start, hidden.end));
    pieces.push({ ...hidden, from, to: shown.length });
    done = hidden.end;
  }
  shown += text.slice(done, span.end);
  return { text: shown, at: (offset) => locate(pieces, span, offset) };
}

/** The values of the secrets that are telling enough to be looked for elsewhere, longest first. */
export function secretValues(text: string, secrets: readonly Span[]): readonly string[] {
  const values = new Set(secrets.map((s) => text.slice(s.start, s.end)).filter(isTelling));
  return [...values].sort((a, b) => b.length - a.length);
}

/** Replaces known secret values in a text that is not source, such as an error message of a library. */
export function maskValues(text: string, values: readonly string[]): string {
  return values.reduce((shown, value) => shown.replaceAll(value, MASK), text);
}

/** The same report, sure to spell out no secret of its file in any message. Messages hold none by contract; this is the net below. */
export function maskReport(report: FileReport, text: string): FileReport {
  const values = secretValues(text, report.secrets);
  if (values.length === 0) return report;
  const mask = <T extends { readonly message: string }>(said: T): T => ({ ...said, message: maskValues(said.message, values) });
  const findings = report.findings.map((f) => ({
    ...mask(f),
    trace: f.trace.map(mask),
    ...(f.related ? { related: f.related.map(mask) } : {}),
    fixTitles: f.fixTitles.map((t) => maskValues(t, values)),
  }));
  return { ...report, findings, notes: report.notes.map(mask) };
}

/** A plain word such as `password` is no secret wherever else it stands; masking it everywhere would give it away. */
function isTelling(value: string): boolean {
  return value.length >= 6 && !/^[a-z_-]+$/.test(value);
}

function hiddenSpans(text: string, secrets: readonly Span[], span: Span): readonly Span[] {
  const copies = secretValues(text, secrets).flatMap((value) => occurrences(text, value, span));
  const all = [...secrets, ...copies]
    .map((s) => ({ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }))
    .filter((s) => s.start < s.end)
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last && next.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else merged.push(next);
  }
  return merged;
}

function occurrences(text: string, value: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  // A copy that reaches into the span from outside must go as well.
  let at = text.indexOf(value, Math.max(0, span.start - value.length + 1));
  while (at >= 0 && at < span.end) {
    found.push({ start: at, end: at + value.length });
    at = text.indexOf(value, at + value.length);
  }
  return found;
}

function maskLines(secret: string): string {
  return secret.replace(/[^\r\n]+/g, MASK);
}

function locate(
  pieces: readonly { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[],
  span: Span,
  offset: number,
): number {
  let delta = -span.start;
  for (const piece of pieces) {
    if (offset < piece.end) return offset <= piece.start ? offset + delta : piece.from;
    delta = piece.to - piece.end;
  }
  return offset + delta;
}
