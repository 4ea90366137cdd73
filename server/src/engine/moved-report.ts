/** The report of one version of a text as far as it holds for the next: moved along with the changes. */
import type { TextChange } from "../lang/language.ts";
import type { FileReport, FileSpan, Finding, Span, TraceStep } from "./api.ts";

/**
 * What was found moves; what stands in changed text is gone. Fixes, and what audits want, are not made of a text that they do not know.
 */
export function movedReport(report: FileReport, changes: readonly TextChange[]): FileReport {
  const { file } = report;
  return {
    file,
    findings: report.findings.flatMap((f) => (isTouched(f, changes) ? [] : movedFinding(f, changes))),
    secrets: report.secrets.map((s) => moved(s, changes)),
    notes: report.notes.flatMap((n) => (n.span && isTouched(n.span, changes) ? [] : { ...n, span: n.span && moved(n.span, changes) })),
    isMoved: true,
  };
}

function movedFinding(f: Finding, changes: readonly TextChange[]): Finding {
  const step = (s: TraceStep): TraceStep => ({ ...here(s, f.file, changes), message: s.message });
  return {
    ...here(f, f.file, changes),
    rule: f.rule,
    message: f.message,
    severity: f.severity,
    certainty: f.certainty,
    trace: f.trace.map(step),
    ...(f.related ? { related: f.related.map(step) } : {}),
    fixTitles: [],
    suppression: f.suppression,
  };
}

/** A place of the file moves; one of another file does not. */
function here({ file, start, end }: FileSpan, own: string, changes: readonly TextChange[]): FileSpan {
  return file === own ? { file, ...moved({ start, end }, changes) } : { file, start, end };
}

/** Some change is inside the span, and not only at its edge. */
function isTouched(span: Span, changes: readonly TextChange[]): boolean {
  let now = span;
  return changes.some((change) => {
    const isInside = change.start < now.end && change.oldEnd > now.start;
    now = moved(now, [change]);
    return isInside;
  });
}

/** Where the span is after the changes; what is changed inside it belongs to it. */
function moved(span: Span, changes: readonly TextChange[]): Span {
  let { start, end } = span;
  for (const change of changes) {
    const delta = change.text.length - (change.oldEnd - change.start);
    const isBefore = change.oldEnd <= start;
    const isAfter = change.start >= end;
    if (isAfter && !isBefore) continue;
    const isEndGone = change.oldEnd > end;
    end = isEndGone ? change.start + change.text.length : end + delta;
    if (isBefore) start += delta;
    else start = Math.min(start, change.start);
  }
  return { start, end };
}
