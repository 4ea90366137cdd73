/** The run of an audit: reports come in, the report of the audit goes out, the exit code is found. */
import type { FileReport, Note } from "../engine/api.ts";
import { audit, type Crew } from "../engine/audit.ts";
import type { Gathering } from "../engine/gathering.ts";
import { maskReport } from "../engine/mask.ts";
import { isAtLeast } from "../engine/severity.ts";
import { Tally } from "../engine/summary.ts";
import type { FilePath } from "../host/types.ts";
import type { AuditOptions, Threshold } from "./audit-options.ts";
import type { FormatContext, Formatter } from "./format/format.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { noteLine } from "./notes.ts";
import type { Progress } from "./progress.ts";
import type { TextCache } from "./text-cache.ts";

/** What a run works with. */
export interface RunParts {
  readonly options: AuditOptions;
  readonly io: Io;
  readonly texts: TextCache;
  readonly formatter: Formatter;
  readonly context: FormatContext;
  readonly progress: Progress;
  readonly gathering: Gathering;
  /** Becomes true when the user interrupts. */
  readonly token: { isCancelled: boolean };
}

/** One audit under way. */
export class AuditRun {
  readonly #parts: RunParts;
  readonly #tally = new Tally();
  readonly #notes: Note[] = [];
  readonly #output: string[] = [];
  #isOverThreshold = false;

  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  /** Takes notes into the report, and says them on standard error where `isSaid`. */
  async note(notes: readonly Note[], isSaid: boolean): Promise<void> {
    const { io, texts, context, progress } = this.#parts;
    this.#notes.push(...notes);
    await texts.load(notes.filter((n) => n.span).map((n) => n.file));
    if (!isSaid || notes.length === 0) return;
    progress.around(() => {
      for (const n of notes) io.err(noteLine(n, texts.linesOf(n.file), context.shownPath(n.file)));
    });
  }

  /** Audits the files and writes what is found as it comes. */
  async work(files: readonly FilePath[], crew: Crew): Promise<void> {
    const { io, token, progress } = this.#parts;
    const stopListening = io.onInterrupt(() => {
      token.isCancelled = true;
      void crew.dispose();
    });
    try {
      for await (const report of audit(files, crew, token)) await this.#take(report);
      await this.#gathered();
    } finally {
      stopListening();
      progress.end();
      await crew.dispose();
    }
  }

  /** Writes the end of the report. `isSound` is false when something in the request or the configuration was wrong. */
  async finish(isSound: boolean): Promise<number> {
    const { token, formatter, texts } = this.#parts;
    const exitCode = this.#exitCode(isSound);
    const { isCancelled } = token;
    this.#write(formatter.end({ summary: this.#tally.summary(), notes: this.#notes, isCancelled, exitCode, linesOf: texts.linesOf }));
    await this.#writeOutput();
    return exitCode;
  }

  async #take(report: FileReport): Promise<void> {
    const { gathering, progress } = this.#parts;
    this.#tally.add(report, await gathering.add(report));
    progress.step();
    await this.#show(report);
    await this.note(report.notes, true);
  }

  /** What several files show together comes when all are known. */
  async #gathered(): Promise<void> {
    const { gathering } = this.#parts;
    for (const report of gathering.finish()) {
      this.#tally.addFindings(report, await gathering.add(report));
      await this.#show(report);
    }
  }

  async #show(report: FileReport): Promise<void> {
    const { texts, formatter, options } = this.#parts;
    if (report.findings.length > 0) {
      await texts.load([report.file, ...report.findings.flatMap((f) => [...f.trace, ...(f.related ?? [])].map((s) => s.file))]);
      const lines = texts.linesOf(report.file);
      if (lines) this.#write(formatter.file({ report: maskReport(report, lines.text), lines, linesOf: texts.linesOf }));
    }
    this.#isOverThreshold ||= report.findings.some((f) => !f.suppression && isOver(f.severity, options.failOn));
  }

  #write(text: string): void {
    const { options, io, progress } = this.#parts;
    if (text === "") return;
    if (options.output === undefined) progress.around(() => io.out(text));
    else this.#output.push(text);
  }

  async #writeOutput(): Promise<void> {
    const { options, io } = this.#parts;
    if (options.output === undefined) return;
    try {
      await io.writeFile(options.output, this.#output.join(""));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`The report cannot be written to ${options.output} (${code ?? "unknown error"}). Give another --output.`);
    }
  }

  #exitCode(isSound: boolean): number {
    const { options, token } = this.#parts;
    const hasFailed = options.isStrict && this.#notes.some((n) => n.level === "error");
    if (!isSound || token.isCancelled || hasFailed) return EXIT.untrustworthy;
    return this.#isOverThreshold ? EXIT.findings : EXIT.clean;
  }
}

function isOver(severity: FileReport["findings"][number]["severity"], threshold: Threshold): boolean {
  return threshold !== "never" && isAtLeast(severity, threshold);
}
