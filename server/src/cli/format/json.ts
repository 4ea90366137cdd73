/**
 * The report for scripts: one JSON object, described by {@link JsonReport}. Within one `version` properties are only ever
 * added. No source text is in it.
 */
import type { Finding, Note, TraceStep } from "../../engine/api.ts";
import { relativePath } from "../../engine/paths.ts";
import type { LineMap } from "../../engine/positions.ts";
import { product } from "../../engine/product.ts";
import type { FilePath } from "../../host/types.ts";
import type { FormatContext, Formatter, Outcome } from "./format.ts";

/** Lines and columns count from 1, columns and offsets in UTF-16 code units; `end` is the first place after the range. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
export interface JsonRange {
  readonly start: JsonPlace;
  readonly end: JsonPlace;
}
export interface JsonFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly certainty: "certain" | "request" | "parameter" | "possible";
  readonly message: string;
  /** Relative to `root` with forward slashes; absolute when it lies elsewhere. */
  readonly file: string;
  readonly range: JsonRange;
  /** From where the value is born to where it does harm. `range` is absent when the file cannot be read. */
  readonly trace: readonly { readonly file: string; readonly message: string; readonly range?: JsonRange }[];
  /** Other places that belong to the finding; absent when there are none. */
  readonly related?: JsonFinding["trace"];
  /** Titles of the quick fixes, the preferred one first. */
  readonly fixes: readonly string[];
  /** Present when a comment or the configuration suppresses it; such findings never decide the exit code. */
  readonly suppression?: { readonly kind: "inSource" | "external"; readonly reason: string };
}
export interface JsonNote {
  readonly level: "error" | "warning" | "information";
  readonly message: string;
  readonly file: string;
  readonly range?: JsonRange;
}
export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly root: string;
  readonly findings: readonly JsonFinding[];
  /** Problems of the audit itself and of suppression comments. */
  readonly notes: readonly JsonNote[];
  readonly summary: {
    readonly files: number;
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
    readonly suppressed: number;
    readonly isComplete: boolean;
    /** The same numbers for each service: the nearest folder with a package.json, pyproject.toml or the like. */
    readonly services: readonly {
      readonly name: string;
      readonly files: number;
      readonly error: number;
      readonly warning: number;
      readonly information: number;
      readonly hint: number;
    }[];
  };
}

/** The formatter for `--format json`. */
export function jsonFormatter(context: FormatContext): Formatter {
  const findings: JsonFinding[] = [];
  return {
    file(file) {
      for (const finding of file.report.findings) findings.push(toFinding(finding, context.root, file.linesOf));
      return "";
    },
    end: (outcome) => `${JSON.stringify(toReport(findings, outcome, context.root), null, 2)}\n`,
  };
}

function toReport(findings: readonly JsonFinding[], outcome: Outcome, root: FilePath): JsonReport {
  const { files, bySeverity, suppressed } = outcome.summary;
  const services = outcome.summary.services.map((s) => ({ name: s.name, files: s.files, ...s.bySeverity }));
  return {
    version: 1,
    tool: { name: product.name, version: product.version },
    root,
    findings,
    notes: outcome.notes.map((n) => toNote(n, root, outcome.linesOf)),
    summary: { files, ...bySeverity, suppressed, isComplete: !outcome.isCancelled, services },
  };
}

function toFinding(f: Finding, root: FilePath, linesOf: (file: FilePath) => LineMap | undefined): JsonFinding {
  const step = (s: TraceStep): JsonFinding["trace"][number] => ({
    file: relativePath(root, s.file) ?? s.file,
    message: s.message,
    range: toRange(s, linesOf(s.file)),
  });
  return {
    rule: f.rule,
    severity: f.severity,
    certainty: f.certainty,
    message: f.message,
    file: relativePath(root, f.file) ?? f.file,
    range: toRange(f, linesOf(f.file)) ?? NOWHERE,
    trace: f.trace.map(step),
    ...(f.related ? { related: f.related.map(step) } : {}),
    fixes: f.fixTitles,
    suppression: f.suppression,
  };
}

const NOWHERE: JsonRange = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

function toNote(n: Note, root: FilePath, linesOf: (file: FilePath) => LineMap | undefined): JsonNote {
  const range = n.span && toRange(n.span, linesOf(n.file));
  return { level: n.level, message: n.message, file: relativePath(root, n.file) ?? n.file, range };
}

function toRange(span: { readonly start: number; readonly end: number }, lines: LineMap | undefined): JsonRange | undefined {
  return lines && { start: toPlace(span.start, lines), end: toPlace(span.end, lines) };
}

function toPlace(offset: number, lines: LineMap): JsonPlace {
  const { line, column } = lines.position(offset);
  return { line: line + 1, column: column + 1, offset };
}
