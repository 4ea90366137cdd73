/** Auditing many files: who analyses them (a crew, here or on threads), and their reports in the order of the files. */
import type { Configuration } from "../config/types.ts";
import type { CancellationToken, FilePath, FileSource } from "../host/types.ts";
import type { ConfigurationFor, Engine, FileReport } from "./api.ts";
import { type ConfigurationTable, configurationFor } from "./configurations.ts";

/** What an audit works under, as plain data that crosses threads. */
export interface AuditJob {
  /** Roots of the workspace, for imports. */
  readonly roots: readonly FilePath[];
  readonly configurations: ConfigurationTable;
  /** Files that the user named: neither `exclude` nor `maxFileSize` keeps them out. */
  readonly named: readonly FilePath[];
}

/** Told of every report, in any order; `index` is the file's place in the list. */
export type Deliver = (index: number, report: FileReport) => void;

/** Analyses files, somewhere. A file that fails is delivered with a note instead of findings. */
export interface Crew {
  /** Resolves when all files are delivered, or the work is cancelled. */
  run(files: readonly FilePath[], deliver: Deliver, token: CancellationToken): Promise<void>;
  /** Ends threads and frees engines. */
  dispose(): Promise<void>;
}

/** The configuration for each file of a job. */
export function jobConfiguration(job: AuditJob): ConfigurationFor {
  const base = configurationFor(job.configurations);
  const named = new Set(job.named);
  const freed = new Map<Configuration, Configuration>();
  return (file) => {
    const configuration = base(file);
    if (!named.has(file)) return configuration;
    const free = freed.get(configuration) ?? { ...configuration, exclude: [], maxFileSize: Number.MAX_SAFE_INTEGER };
    freed.set(configuration, free);
    return free;
  };
}

/** A crew of one engine on this thread. */
export function localCrew(createEngine: () => Promise<Engine>, files: FileSource): Crew {
  let engine: Promise<Engine> | undefined;
  return {
    async run(paths, deliver, token) {
      engine ??= createEngine();
      const worker = await engine;
      for (const [index, path] of paths.entries()) {
        if (token.isCancelled) return;
        const report = await reportOn(worker, files, path, token);
        if (!token.isCancelled) deliver(index, report);
      }
    },
    async dispose() {
      (await engine?.catch(() => undefined))?.dispose();
    },
  };
}

/** The report on one file; whatever goes wrong becomes a note in it. Never rejects. */
export async function reportOn(engine: Engine, files: FileSource, file: FilePath, token: CancellationToken): Promise<FileReport> {
  try {
    const report = await engine.report(file, token);
    if (report) return report;
    const isUnreadable = !token.isCancelled && (await files.read(file)) === undefined;
    return isUnreadable ? failure(file, "This file cannot be read as text: it is binary, gone, or may not be read.") : empty(file);
  } catch (error) {
    return failure(file, `The analysis of this file failed (${messageOf(error)}). Please report this as a bug of Redwarden.`);
  }
}

/** A report that says only that the file could not be analysed. */
export function failure(file: FilePath, message: string): FileReport {
  return { ...empty(file), notes: [{ file, level: "error", message, span: undefined }] };
}

function empty(file: FilePath): FileReport {
  return { file, findings: [], secrets: [], notes: [] };
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

/** Reports in the order of `files`, each as soon as those before it are there. Stops early when cancelled. */
export async function* audit(files: readonly FilePath[], crew: Crew, token: CancellationToken): AsyncGenerator<FileReport> {
  const ready = new Map<number, FileReport>();
  let wake: () => void = () => undefined;
  let isOver = false;
  const deliver: Deliver = (index, report) => {
    ready.set(index, report);
    wake();
  };
  const work = crew.run(files, deliver, token).finally(() => {
    isOver = true;
    wake();
  });
  // Whoever stops listening early must not be met by an unhandled rejection.
  work.catch(() => undefined);
  for (let next = 0; next < files.length; next++) {
    while (!ready.has(next) && !isOver) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const report = ready.get(next);
    if (!report) break;
    ready.delete(next);
    yield report;
  }
  await work;
}
