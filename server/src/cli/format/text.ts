/** The report for people: grouped by file, with code frames. */
import pc from "picocolors";
import type { Finding, Severity, TraceStep } from "../../engine/api.ts";
import { countsText, plural } from "../../engine/summary.ts";
import { visible } from "../terminal-text.ts";
import type { FormatContext, Formatter, Outcome, ShownFile } from "./format.ts";
import { codeFrame } from "./frame.ts";

type Paint = (text: string) => string;
type Colors = ReturnType<typeof pc.createColors>;

/** The formatter for `--format text`. Suppressed findings are only counted. */
export function textFormatter(context: FormatContext): Formatter {
  const colors = pc.createColors(context.hasColor);
  return {
    file: (file) => fileText(file, context, colors),
    end: (outcome) => `${servicesText(outcome)}${endText(outcome, colors)}\n`,
  };
}

function fileText(file: ShownFile, context: FormatContext, colors: Colors): string {
  const shown = file.report.findings.filter((f) => !f.suppression);
  if (shown.length === 0) return "";
  const title = colors.bold(colors.underline(visible(context.shownPath(file.report.file))));
  return `${[title, ...shown.flatMap((f) => findingLines(f, file, context, colors))].join("\n")}\n\n`;
}

function findingLines(finding: Finding, file: ShownFile, context: FormatContext, colors: Colors): readonly string[] {
  const { line, column } = file.lines.position(finding.start);
  const paint = paintFor(finding.severity, colors);
  const unsure = finding.certainty === "certain" || finding.certainty === "request" ? "" : ` (${finding.certainty})`;
  const head = `  ${line + 1}:${column + 1}  ${paint(finding.severity)}${unsure}  ${visible(finding.message)}  ${colors.dim(finding.rule)}`;
  const frame = codeFrame(file.lines, file.report.secrets, finding, { gutter: colors.dim, underline: paint });
  // The last step is often the finding itself, which the frame shows.
  const isElsewhere = (step: TraceStep) => step.file !== finding.file || step.start !== finding.start;
  const steps = finding.trace.filter(isElsewhere).map((step) => stepLine(step, file, context, colors));
  const related = (finding.related ?? []).map((step) => stepLine(step, file, context, colors));
  const [fix] = finding.fixTitles;
  return [
    head,
    ...frame.map((l) => `    ${l}`),
    ...steps,
    ...related,
    ...(fix === undefined ? [] : [`    ${colors.dim("fix:")} ${visible(fix)}`]),
  ];
}

function stepLine(step: TraceStep, file: ShownFile, context: FormatContext, colors: Colors): string {
  const position = file.linesOf(step.file)?.position(step.start);
  const place = position ? `:${position.line + 1}:${position.column + 1}` : "";
  return `    ${colors.dim(`${visible(context.shownPath(step.file))}${place}:`)} ${visible(step.message)}`;
}

/** Only services with findings, and only where there are several. */
function servicesText({ summary }: Outcome): string {
  const met = summary.services.filter((s) => Object.values(s.bySeverity).some((n) => n > 0));
  if (summary.services.length < 2 || met.length === 0) return "";
  const lines = met.map((s) => `  ${visible(s.name)}: ${countsText(s)} in ${s.files} ${plural("file", s.files)}`);
  return `By service\n${lines.join("\n")}\n\n`;
}

function endText({ summary, isCancelled }: Outcome, colors: Colors): string {
  const total = Object.values(summary.bySeverity).reduce((a, b) => a + b, 0);
  const where = total === 0 ? "in" : `in ${summary.filesWithFindings} of`;
  const files = `${summary.files} ${plural("file", summary.files)}`;
  const counts = countsText(summary);
  const suppressed = summary.suppressed === 0 ? "" : `; ${summary.suppressed} suppressed`;
  const paint = summary.bySeverity.error > 0 ? colors.red : total > 0 ? colors.yellow : colors.green;
  return paint(`${counts.charAt(0).toUpperCase()}${counts.slice(1)} ${where} ${files}${suppressed}${isCancelled ? " (cancelled)" : ""}`);
}

function paintFor(severity: Severity, colors: Colors): Paint {
  return { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim }[severity];
}
