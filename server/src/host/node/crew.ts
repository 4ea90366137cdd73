/** Who does an audit on Node: threads where they pay, else this thread. */
import { type AuditJob, type Crew, jobConfiguration, localCrew } from "../../engine/audit.ts";
import { threadCrew } from "../../engine/pool.ts";
import type { FileSource } from "../types.ts";
import { nodeClock } from "./clock.ts";
import { nodeThreads } from "./threads.ts";
import { nodeWasm } from "./wasm.ts";

/** How many may work, and on how much. */
export interface CrewSize {
  /** Most threads. */
  readonly jobs: number;
  /** Number of files, as far as it is known. */
  readonly files: number;
  /** This thread has others to answer meanwhile: at least one thread is started. */
  readonly isBusyHere?: boolean;
}

/** Starting a thread (bundle, grammars, cold code) was measured to cost about 0.25 s, as much as this many files. */
const FILES_PER_THREAD = 150;
const FILE_TIMEOUT_MS = 60_000;

/** A crew for a job. `files` is read here only; threads read the disk themselves. */
export function nodeCrew(job: AuditJob, files: FileSource, size: CrewSize): Crew {
  const here = localCrew(async () => {
    // Loaded only where the analysis runs: the command line starts faster when threads do it.
    const { createEngine } = await import("../../engine/create.ts");
    return createEngine({ files, roots: job.roots, wasm: nodeWasm, configuration: jobConfiguration(job), clock: nodeClock });
  }, files);
  const threads = Math.min(size.jobs, Math.floor(size.files / FILES_PER_THREAD));
  if (threads < 2 && !size.isBusyHere) return here;
  return threadCrew({ start: nodeThreads(job), size: Math.max(1, threads), fallback: here, fileTimeout: FILE_TIMEOUT_MS });
}
