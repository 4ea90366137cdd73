/** A code frame: the lines of a finding with its range underlined and every secret masked. */
import type { Span } from "../../engine/api.ts";
import { maskText } from "../../engine/mask.ts";
import type { LineMap } from "../../engine/positions.ts";
import { blanks, visible, width } from "../terminal-text.ts";

/** How a frame's parts are dressed up. */
export interface FrameStyle {
  gutter(text: string): string;
  underline(text: string): string;
}

const MOST_LINES = 4;
const MOST_COLUMNS = 140;
const LEAD_COLUMNS = 50;

/** The frame as lines without line ends. */
export function codeFrame(lines: LineMap, secrets: readonly Span[], range: Span, style: FrameStyle): readonly string[] {
  const first = lines.position(range.start).line;
  const last = lines.position(Math.max(range.start, range.end - 1)).line;
  const digits = String(last + 1).length;
  const frame: string[] = [];
  for (let line = first; line <= Math.min(last, first + MOST_LINES - 1); line++) {
    const { code, mark } = frameLine(lines, secrets, range, line);
    frame.push(`${style.gutter(`${String(line + 1).padStart(digits)} |`)} ${code}`);
    if (mark.trim() !== "") frame.push(`${style.gutter(`${" ".repeat(digits)} |`)} ${style.underline(mark)}`);
  }
  if (last >= first + MOST_LINES) frame.push(style.gutter(`${" ".repeat(digits)} | …`));
  return frame;
}

function frameLine(lines: LineMap, secrets: readonly Span[], range: Span, line: number): { code: string; mark: string } {
  const span = lines.span(line);
  const masked = maskText(lines.text, secrets, span);
  // The indentation of the second and later lines of a range is not worth underlining.
  const indent = span.start + (/^\s*/.exec(lines.text.slice(span.start, span.end))?.[0].length ?? 0);
  const from = masked.at(range.start > span.start ? range.start : Math.min(Math.max(indent, range.start), span.end));
  const to = Math.max(masked.at(Math.min(range.end, span.end)), from);
  const text = visible(masked.text);
  const cut = clip(text, from);
  const mark = text.slice(Math.max(from, cut.start), Math.min(to, cut.end));
  const lead = cut.before + text.slice(cut.start, Math.max(from, cut.start));
  const isEmpty = to === from && line !== lines.position(range.start).line;
  return {
    code: cut.before + text.slice(cut.start, cut.end) + cut.after,
    mark: isEmpty ? "" : blanks(lead) + "^".repeat(Math.max(1, width(mark))),
  };
}

/** The part of a long line around the place of interest. */
function clip(text: string, from: number): { start: number; end: number; before: string; after: string } {
  if (text.length <= MOST_COLUMNS) return { start: 0, end: text.length, before: "", after: "" };
  const start = from <= MOST_COLUMNS - LEAD_COLUMNS ? 0 : from - LEAD_COLUMNS;
  const end = Math.min(text.length, start + MOST_COLUMNS);
  return { start, end, before: start > 0 ? "…" : "", after: end < text.length ? "…" : "" };
}
