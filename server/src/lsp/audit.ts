/** The audit request: whole folders, with progress, partial results and cancellation. */
import type { CancellationToken as LspToken, WorkDoneProgressReporter } from "vscode-languageserver";
import type { FileReport } from "../engine/api.ts";
import { audit } from "../engine/audit.ts";
import { type Discovery, discover } from "../engine/discover.ts";
import { Gathering } from "../engine/gathering.ts";
import { ruleLink } from "../engine/links.ts";
import { baseName, joinPath, relativePath } from "../engine/paths.ts";
import { countsText, markdownReport, plural, type ReportRow, Tally } from "../engine/summary.ts";
import type { CancellationToken, FilePath } from "../host/types.ts";
import { AUDIT, type AuditParams, type AuditPart, type AuditResult } from "../protocol.ts";
import { type Context, linesAt, reportOf, uriOf } from "./context.ts";
import { toDiagnostics } from "./diagnostic.ts";
import { engineToken, guarded } from "./guard.ts";
import { ProgressType } from "./library.ts";
import type { Lines } from "./positions.ts";
import { toPath } from "./uris.ts";

const PART = new ProgressType<AuditPart>();
/** Milliseconds between two progress reports: more often only costs. */
const INTERVAL = 100;

/** Registers the audit request. */
export function registerAudit(context: Context): void {
  const { connection, log } = context;
  connection.onRequest(AUDIT, (params: AuditParams, token: LspToken) =>
    guarded(log, "Audit", {}, failed(), async () => {
      const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
      progress.begin("Redwarden audit", 0, "looking for files", true);
      try {
        return await new Audit(context, params, engineToken(token), progress).run();
      } finally {
        progress.done();
      }
    }),
  );
}

/** One audit from request to answer. A cancelled audit answers what it has. */
class Audit {
  readonly #context: Context;
  readonly #params: AuditParams;
  readonly #token: CancellationToken;
  readonly #progress: WorkDoneProgressReporter;
  readonly #tally = new Tally();
  readonly #gathering: Gathering;
  readonly #parts: AuditPart[] = [];
  readonly #rows: ReportRow[] = [];
  readonly #problems: string[] = [];
  #done = 0;
  #lastProgress = 0;

  constructor(context: Context, params: AuditParams, token: CancellationToken, progress: WorkDoneProgressReporter) {
    this.#context = context;
    this.#params = params;
    this.#gathering = new Gathering(context.parts.files, context.workspace.folders);
    this.#token = token;
    this.#progress = progress;
  }

  async run(): Promise<AuditResult> {
    const { parts, workspace } = this.#context;
    const asked = this.#params.uris?.map((uri) => toPath(uri)).filter((path) => path !== undefined);
    const configurations = await workspace.configurations();
    const globalIgnore = await parts.globalIgnore();
    const paths = asked ?? workspace.folders;
    const discovery = await discover({ files: parts.files, configurations, paths, globalIgnore, token: this.#token });
    this.#noteSkipped(discovery);
    for await (const report of this.#reports(discovery)) {
      this.#done += 1;
      this.#report(discovery.files.length);
      this.#tally.add(report, await this.#gathering.add(report));
      await this.#take(report);
    }
    await this.#gathered();
    return this.#answer();
  }

  /** Open documents are reported as the editor has them, before the rest as the disk has it. */
  async *#reports({ files, named }: Discovery): AsyncGenerator<FileReport> {
    const { documents, workspace, parts } = this.#context;
    const open = files.map((file) => documents.at(file)).filter((document) => document !== undefined);
    for (const document of open) {
      if (this.#token.isCancelled) return;
      const report = await reportOf(this.#context, document, this.#token);
      if (report !== "stale") yield report;
    }
    const configurations = (await workspace.configurations()).table();
    const opened = new Set(open.map(({ path }) => path));
    const closed = files.filter((file) => !opened.has(file));
    const crew = parts.crew({ roots: workspace.folders, configurations, named: [...named] }, closed.length);
    try {
      yield* audit(closed, crew, this.#token);
    } finally {
      await crew.dispose();
    }
  }

  #report(total: number): void {
    const now = this.#context.parts.clock.now();
    if (this.#done < total && now - this.#lastProgress < INTERVAL) return;
    this.#lastProgress = now;
    this.#progress.report(Math.floor((100 * this.#done) / total), `${this.#done} of ${total} files`);
  }

  async #take(report: FileReport): Promise<void> {
    this.#problems.push(
      ...report.notes.filter(({ span }) => span === undefined).map((note) => `${this.#shown(note.file)}: ${note.message}`),
    );
    if (report.findings.length === 0 && report.notes.length === 0) return;
    const lines = await linesAt(this.#context, report.file);
    if (lines === undefined) return;
    const uri = uriOf(this.#context, report.file);
    this.#rows.push(...this.#rowsOf(report, lines, uri));
    // An open document has its own diagnostics, which are newer than any audit.
    if (this.#context.documents.at(report.file) !== undefined) return;
    const diagnostics = await toDiagnostics(this.#context, report, lines);
    if (diagnostics.length > 0) await this.#send({ uri, diagnostics });
  }

  #rowsOf(report: FileReport, lines: Lines, uri: string): readonly ReportRow[] {
    const path = this.#shown(report.file);
    return report.findings.map((finding) => {
      const { line, character } = lines.rangeOf(finding).start;
      return { finding, path, link: `${uri}#L${line + 1}`, position: { line, column: character } };
    });
  }

  /** What several files show together is a part of the report only: diagnostics belong to one file each. */
  async #gathered(): Promise<void> {
    for (const report of this.#gathering.finish()) {
      this.#tally.addFindings(report, await this.#gathering.add(report));
      const lines = await linesAt(this.#context, report.file);
      if (lines) this.#rows.push(...this.#rowsOf(report, lines, uriOf(this.#context, report.file)));
    }
  }

  async #send(part: AuditPart): Promise<void> {
    const { partialResultToken } = this.#params;
    if (partialResultToken === undefined) this.#parts.push(part);
    else await this.#context.connection.sendProgress(PART, partialResultToken, part);
  }

  #noteSkipped({ skipped }: Discovery): void {
    const big = skipped.filter(({ why }) => why === "size").map(({ path }) => this.#shown(path));
    if (big.length === 0) return;
    const names = big.slice(0, 5).join(", ") + (big.length > 5 ? " …" : "");
    this.#problems.push(`${big.length} ${plural("file", big.length)} over redwarden.maxFileSize not audited: ${names}`);
  }

  /** A path as seen from its workspace folder, with the folder's name where there are several. */
  #shown(path: FilePath): string {
    const { folders } = this.#context.workspace;
    const folder = folders.find((one) => relativePath(one, path) !== undefined);
    const relative = folder === undefined ? undefined : relativePath(folder, path);
    if (folder === undefined || !relative) return path;
    return folders.length > 1 ? joinPath(baseName(folder), relative) : relative;
  }

  #answer(): AuditResult {
    const summary = this.#tally.summary();
    const findings = Object.values(summary.bySeverity).reduce((sum, number) => sum + number, 0);
    const isCancelled = this.#token.isCancelled;
    if (isCancelled) this.#problems.unshift("The audit was cancelled: this is what had been found until then.");
    const text = `${countsText(summary)} in ${summary.files} ${plural("file", summary.files)}`;
    const report = markdownReport({ summary, rows: this.#rows, problems: this.#problems, ruleLink });
    return { summary: { text, files: summary.files, findings, isCancelled, problems: this.#problems }, report, parts: this.#parts };
  }
}

function failed(): AuditResult {
  const text = "The audit failed; see the output for details.";
  return { summary: { text, files: 0, findings: 0, isCancelled: false, problems: [text] }, report: "", parts: [] };
}
