/** The options of `redwarden audit`: what the user wrote, checked and made absolute. */
import { availableParallelism } from "node:os";
import { didYouMean } from "../config/suggest.ts";
import { catalogue } from "../engine/catalogue.ts";
import { toFilePath } from "../host/node/file-source.ts";
import type { FilePath } from "../host/types.ts";
import { UsageError } from "./io.ts";

/** Forms of the report. */
export const FORMATS = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof FORMATS)[number];
/** Severities from which findings make the command fail. */
export const THRESHOLDS = ["error", "warning", "information", "never"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Options as commander gives them. */
export interface RawAuditOptions {
  readonly format: Format;
  readonly output?: string;
  readonly root?: string;
  readonly failOn: Threshold;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly jobs?: number;
  readonly progress: boolean;
  readonly strict?: boolean;
}

/** Options with every path absolute and every default filled in. */
export interface AuditOptions {
  readonly paths: readonly FilePath[];
  readonly format: Format;
  readonly output: FilePath | undefined;
  /** The folder that was asked for with `--root`. */
  readonly givenRoot: FilePath | undefined;
  readonly failOn: Threshold;
  /** Undefined means all rules, as they are configured. */
  readonly rules: ReadonlySet<string> | undefined;
  readonly config: FilePath | undefined;
  readonly stdinFile: FilePath | undefined;
  readonly jobs: number;
  readonly hasProgress: boolean;
  readonly isStrict: boolean;
}

const MOST_JOBS = 8;

/** Checks what commander cannot. @throws UsageError for rules that do not exist, and for paths that cannot be meant */
export function auditOptions(paths: readonly string[], raw: RawAuditOptions, cwd: FilePath): AuditOptions {
  const absolute = (path: string | undefined) => (path === undefined ? undefined : toFilePath(path, cwd));
  if (paths.includes("")) throw new UsageError("A path is empty: was a variable not set? Give . for the working directory.");
  // `-` is how other commands call standard input.
  if (raw.stdinFilename !== undefined && paths.some((path) => path !== "-"))
    throw new UsageError("Give either paths or --stdin-filename, not both.");
  return {
    paths: (paths.length > 0 ? paths : ["."]).map((p) => toFilePath(p, cwd)),
    format: raw.format,
    output: absolute(raw.output),
    givenRoot: absolute(raw.root),
    failOn: raw.failOn,
    rules: raw.rule && knownRules(raw.rule),
    config: absolute(raw.config),
    stdinFile: absolute(raw.stdinFilename),
    jobs: raw.jobs ?? Math.min(MOST_JOBS, availableParallelism()),
    hasProgress: raw.progress,
    isStrict: raw.strict === true,
  };
}

function knownRules(names: readonly string[]): ReadonlySet<string> {
  const ids = catalogue().map((r) => r.id);
  for (const name of names) checkRule(name, ids);
  return new Set(names);
}

/** @throws UsageError when there is no such rule */
export function checkRule(name: string, ids: readonly string[]): void {
  if (ids.includes(name)) return;
  throw new UsageError(`There is no rule "${name}".${didYouMean(name, ids)} "redwarden rules" lists all.`);
}
