/** A finding or note as a diagnostic of the protocol. */
import type { Diagnostic, DiagnosticRelatedInformation } from "vscode-languageserver";
import type { FileReport, Finding, Note, TraceStep } from "../engine/api.ts";
import { ruleLink } from "../engine/links.ts";
import { SECTION } from "../protocol.ts";
import { type Context, linesAt, uriOf } from "./context.ts";
import { DiagnosticSeverity } from "./library.ts";
import type { Lines } from "./positions.ts";

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** More steps than this do not fit on a screen. */
const MAX_STEPS = 12;

/** Findings that are not suppressed, and notes with a place in the file, in the order of the report. */
export async function toDiagnostics(context: Context, report: FileReport, lines: Lines): Promise<Diagnostic[]> {
  const findings = report.findings.filter((finding) => finding.suppression === undefined);
  const diagnostics = await Promise.all(findings.map((finding) => toDiagnostic(context, finding, lines)));
  return [...diagnostics, ...report.notes.flatMap((note) => noteDiagnostic(note, lines))];
}

async function toDiagnostic(context: Context, finding: Finding, lines: Lines): Promise<Diagnostic> {
  const diagnostic: Diagnostic = {
    range: lines.rangeOf(finding),
    severity: SEVERITIES[finding.severity],
    source: SECTION,
    code: finding.rule,
    message: finding.message,
    data: { certainty: finding.certainty },
  };
  if (context.client.showsCodeDescription) diagnostic.codeDescription = { href: ruleLink(finding.rule) };
  const places = [...finding.trace.slice(0, MAX_STEPS), ...(finding.related ?? []).slice(0, MAX_STEPS)];
  if (context.client.showsRelatedInformation && places.length > 0) {
    const steps = await Promise.all(places.map((step) => toRelated(context, finding, step, lines)));
    diagnostic.relatedInformation = steps.filter((step) => step !== undefined);
  }
  return diagnostic;
}

async function toRelated(
  context: Context,
  finding: Finding,
  step: TraceStep,
  lines: Lines,
): Promise<DiagnosticRelatedInformation | undefined> {
  const own = step.file === finding.file ? lines : await linesAt(context, step.file);
  if (own === undefined) return undefined;
  return { location: { uri: uriOf(context, step.file), range: own.rangeOf(step) }, message: step.message };
}

/** Only notes with a place, such as a wrong suppression comment: the others go to the status. */
function noteDiagnostic(note: Note, lines: Lines): readonly Diagnostic[] {
  if (note.span === undefined) return [];
  return [{ range: lines.rangeOf(note.span), severity: SEVERITIES[note.level], source: SECTION, message: note.message }];
}
