/** The report for GitHub Actions: workflow commands that become annotations. */
import type { Finding, Note } from "../../engine/api.ts";
import type { LineMap } from "../../engine/positions.ts";
import { countsText, plural } from "../../engine/summary.ts";
import type { FormatContext, Formatter, ShownFile } from "./format.ts";

const COMMANDS = { error: "error", warning: "warning", information: "notice", hint: "notice" } as const;

/** The formatter for `--format github`. */
export function githubFormatter(context: FormatContext): Formatter {
  return {
    file: (file) =>
      file.report.findings
        .filter((f) => !f.suppression)
        .map((f) => findingCommand(f, file, context))
        .join(""),
    end: ({ summary, notes, linesOf }) =>
      `${notes
        .filter((n) => n.level !== "information")
        .map((n) => noteCommand(n, linesOf(n.file), context))
        .join("")}Redwarden: ${countsText(summary)} in ${summary.files} ${plural("file", summary.files)}\n`,
  };
}

function findingCommand(finding: Finding, file: ShownFile, context: FormatContext): string {
  const place = placeOf(finding, file.lines);
  const title = `Redwarden: ${finding.rule}`;
  return command(COMMANDS[finding.severity], { file: context.shownPath(finding.file), ...place, title }, finding.message);
}

function noteCommand(note: Note, lines: LineMap | undefined, context: FormatContext): string {
  const place = note.span && lines ? placeOf(note.span, lines) : {};
  return command("warning", { file: context.shownPath(note.file), ...place, title: "Redwarden" }, note.message);
}

/** Columns only where the range stays in a line: GitHub refuses them otherwise. */
function placeOf(span: { readonly start: number; readonly end: number }, lines: LineMap): Record<string, number> {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  const range = { line: start.line + 1, endLine: end.line + 1 };
  return start.line === end.line ? { ...range, col: start.column + 1, endColumn: end.column + 1 } : range;
}

function command(kind: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${list.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
