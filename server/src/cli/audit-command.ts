/** `redwarden audit`: from options to the exit code. */
import type { AuditJob } from "../engine/audit.ts";
import { type Configurations, onlyRules } from "../engine/configurations.ts";
import { type Discovery, discover } from "../engine/discover.ts";
import { Gathering } from "../engine/gathering.ts";
import { nodeClock } from "../host/node/clock.ts";
import { nodeCrew } from "../host/node/crew.ts";
import { blockingFiles } from "../host/node/file-source.ts";
import { globalIgnore } from "../host/node/git.ts";
import type { FileSource } from "../host/types.ts";
import { type AuditOptions, auditOptions, type RawAuditOptions } from "./audit-options.ts";
import { AuditRun } from "./audit-run.ts";
import { configurationsOf, formatContext, type Roots, rootsOf } from "./audit-setup.ts";
import { createFormatter } from "./format/formatters.ts";
import type { Io } from "./io.ts";
import { discoveryNotes, problemNotes, skippedLine } from "./notes.ts";
import { progressBar } from "./progress.ts";
import { withFile } from "./standard-input.ts";
import { TextCache } from "./text-cache.ts";

/** Runs the audit and writes its report. @returns the exit code. @throws UsageError when it cannot begin */
export async function auditCommand(paths: readonly string[], raw: RawAuditOptions, io: Io): Promise<number> {
  const options = auditOptions(paths, raw, io.cwd);
  const { stdinFile } = options;
  const files = stdinFile === undefined ? blockingFiles : withFile(blockingFiles, stdinFile, await io.readInput());
  const roots = await rootsOf(options, files, io.cwd);
  const configurations = await configurationsOf(options, files, roots);
  const token = { isCancelled: false };
  const named = stdinFile === undefined ? options.paths : [stdinFile];
  const found = await discover({ files, configurations, paths: named, globalIgnore: await globalIgnore(io.environment), token });
  const crew = nodeCrew(jobOf(options, roots, configurations, found), files, {
    jobs: stdinFile === undefined ? options.jobs : 1,
    files: found.files.length,
  });
  const run = createRun(options, roots, files, found, io, token);
  await tellBefore(run, configurations, found, io);
  await run.work(found.files, crew);
  return run.finish(configurations.problems().length === 0 && found.missing.length === 0);
}

function jobOf(options: AuditOptions, roots: Roots, configurations: Configurations, found: Discovery): AuditJob {
  const table = configurations.table();
  return {
    roots: roots.projects,
    configurations: options.rules ? onlyRules(table, options.rules) : table,
    named: [...found.named],
  };
}

function createRun(
  options: AuditOptions,
  roots: Roots,
  files: FileSource,
  found: Discovery,
  io: Io,
  token: { isCancelled: boolean },
): AuditRun {
  const context = formatContext(options, roots, io);
  const hasProgress = options.hasProgress && io.isErrTerminal && !io.environment.CI;
  const progress = progressBar(found.files.length, hasProgress, io, nodeClock.now);
  return new AuditRun({
    options,
    io,
    token,
    context,
    progress,
    texts: new TextCache(files),
    gathering: new Gathering(files, roots.projects),
    formatter: createFormatter(options.format, context),
  });
}

/** What is known before the first file: mistakes in configuration and paths, and what is left out. */
async function tellBefore(run: AuditRun, configurations: Configurations, found: Discovery, io: Io): Promise<void> {
  const isQuiet = (path: string) => found.skipped.some((s) => s.path === path && s.why !== "size");
  const notes = [...problemNotes(configurations.problems()), ...discoveryNotes(found)];
  const quiet = notes.filter((n) => isQuiet(n.file));
  await run.note(
    notes.filter((n) => !quiet.includes(n)),
    true,
  );
  await run.note(quiet, false);
  io.err(skippedLine(found.skipped));
}
