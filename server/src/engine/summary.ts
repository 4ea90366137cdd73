/** Counting findings, in all and by service, and the Markdown report of an audit. Shows no source. */
import type { FilePath } from "../host/types.ts";
import type { Severity } from "../model/finding.ts";
import type { FileReport, Finding } from "./api.ts";
import type { Position } from "./positions.ts";
import { SEVERITIES } from "./severity.ts";

/** What an audit found, in numbers. Suppressed findings count only as `suppressed`. */
export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rule id → number, in the order in which they were met. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly suppressed: number;
  /** In the order in which they were met. */
  readonly services: readonly ServiceSummary[];
}

/** What was found in one service. */
export interface ServiceSummary {
  /** Its folder, as it is shown. */
  readonly name: string;
  readonly files: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Counts as reports come in. */
export class Tally {
  #files = 0;
  #suppressed = 0;
  readonly #withFindings = new Set<FilePath>();
  readonly #bySeverity = noFindings();
  readonly #byRule = new Map<string, number>();
  readonly #services = new Map<string, { name: string; files: number; bySeverity: Record<Severity, number> }>();

  /** Counts a file with what was found in it. */
  add(report: FileReport, service: string): void {
    this.#files++;
    this.#service(service).files++;
    this.addFindings(report, service);
  }

  /** Counts what was found in a file that has been counted. */
  addFindings(report: FileReport, service: string): void {
    const shown = report.findings.filter((f) => !f.suppression);
    if (shown.length > 0) this.#withFindings.add(report.file);
    this.#suppressed += report.findings.length - shown.length;
    const { bySeverity } = this.#service(service);
    for (const { severity, rule } of shown) {
      this.#bySeverity[severity]++;
      bySeverity[severity]++;
      this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + 1);
    }
  }

  #service(name: string): { files: number; bySeverity: Record<Severity, number> } {
    const known = this.#services.get(name) ?? { name, files: 0, bySeverity: noFindings() };
    this.#services.set(name, known);
    return known;
  }

  summary(): Summary {
    return {
      files: this.#files,
      filesWithFindings: this.#withFindings.size,
      bySeverity: { ...this.#bySeverity },
      byRule: new Map(this.#byRule),
      suppressed: this.#suppressed,
      services: [...this.#services.values()].map((s) => ({ ...s, bySeverity: { ...s.bySeverity } })),
    };
  }
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** `2 errors, 1 warning`, or `no findings`. */
export function countsText(summary: Pick<Summary, "bySeverity">): string {
  const parts = SEVERITIES.filter((s) => summary.bySeverity[s] > 0).map(
    (s) => `${summary.bySeverity[s]} ${plural(s, summary.bySeverity[s])}`,
  );
  return parts.join(", ") || "no findings";
}

/** The right form of a noun for a number. */
export function plural(noun: string, count: number): string {
  return count === 1 || noun === "information" ? noun : `${noun}s`;
}

/** A finding with its place as it is to be shown. */
export interface ReportRow {
  readonly finding: Finding;
  /** Path as shown, and the address to link to, if there is one. */
  readonly path: string;
  readonly link?: string;
  readonly position: Position;
}

/** What {@link markdownReport} is made from. */
export interface ReportInput {
  readonly summary: Summary;
  readonly rows: readonly ReportRow[];
  /** Problems of the tool, for the user. */
  readonly problems: readonly string[];
  readonly ruleLink: (rule: string) => string;
}

/** The report of an audit as a Markdown page: numbers, the rules met, every finding loudest first. Messages hold no secrets. */
export function markdownReport({ summary, rows, problems, ruleLink }: ReportInput): string {
  const shown = rows.filter((r) => !r.finding.suppression).sort(byLoudness);
  const files = `${summary.files} ${plural("file", summary.files)}`;
  const head = `# Redwarden audit\n\n${capital(countsText(summary))} in ${files}${suppressedText(summary)}.\n`;
  const rules = section("Rules", "| Rule | Findings |\n| --- | ---: |", ruleRows(summary, ruleLink));
  const list = section("Findings", "| Severity | Rule | Place | Message |\n| --- | --- | --- | --- |", shown.map(findingRow));
  const notes = problems.length === 0 ? "" : `\n## Problems of the audit\n\n${problems.map((p) => `- ${cell(p)}`).join("\n")}\n`;
  return head + services(summary) + rules + list + notes;
}

function section(title: string, head: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : `\n## ${title}\n\n${head}\n${rows.join("\n")}\n`;
}

/** Only where there are several. */
function services(summary: Summary): string {
  if (summary.services.length < 2) return "";
  const head = `| Service | Files | ${SEVERITIES.map(capital).join(" | ")} |\n| --- | ---: | ${SEVERITIES.map(() => "---:").join(" | ")} |`;
  const row = (s: ServiceSummary): string => `| ${cell(s.name)} | ${s.files} | ${SEVERITIES.map((l) => s.bySeverity[l]).join(" | ")} |`;
  return section("Services", head, summary.services.map(row));
}

function ruleRows({ byRule }: Summary, ruleLink: (rule: string) => string): readonly string[] {
  return [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `| [${cell(rule)}](${ruleLink(rule)}) | ${count} |`);
}

function findingRow({ finding, path, link, position }: ReportRow): string {
  const label = cell(`${path}:${position.line + 1}:${position.column + 1}`);
  const place =
    link === undefined ? label : `[${label}](${link.replace(/[()\s<>|]/g, (c) => encodeURIComponent(c).replace(/[()]/g, bracket))})`;
  return `| ${finding.severity} | ${cell(finding.rule)} | ${place} | ${cell(finding.message)} |`;
}

function bracket(c: string): string {
  return c === "(" ? "%28" : "%29";
}

function byLoudness(a: ReportRow, b: ReportRow): number {
  return SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity);
}

function suppressedText({ suppressed }: Summary): string {
  return suppressed === 0 ? "" : `; ${suppressed} suppressed`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text in a cell of a table: one line, and nothing in it is Markdown. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, "\\$&").replace(/\s+/g, " ");
}
