/** What an audit stands on: its folders and its configuration. */
import { catalogue } from "../engine/catalogue.ts";
import { Configurations } from "../engine/configurations.ts";
import { foldersAbove, joinPath, parentFolder, relativePath } from "../engine/paths.ts";
import type { FilePath, FileSource } from "../host/types.ts";
import type { AuditOptions } from "./audit-options.ts";
import type { FormatContext } from "./format/format.ts";
import { type Io, UsageError } from "./io.ts";

/** Folders of an audit. */
export interface Roots {
  /** What paths in machine-readable reports are relative to. */
  readonly shown: FilePath;
  /** Roots of the projects that are audited, for imports, versions of packages and globs. */
  readonly projects: readonly FilePath[];
}

/** Works out the folders. @throws UsageError when `--root` is no folder */
export async function rootsOf(options: AuditOptions, files: FileSource, cwd: FilePath): Promise<Roots> {
  const { givenRoot, paths, stdinFile } = options;
  const isFolder = async (path: FilePath) => (await files.stat(path))?.isFile === false;
  if (givenRoot !== undefined && !(await isFolder(givenRoot))) throw new UsageError(`--root ${givenRoot} is not a folder.`);
  const [only] = paths;
  const isOneFolder = stdinFile === undefined && paths.length === 1 && only !== undefined && (await isFolder(only));
  const shown = givenRoot ?? (isOneFolder ? only : cwd);
  const projects = [givenRoot ?? (await projectOf(shown, files))];
  for (const path of stdinFile === undefined ? paths : [stdinFile]) {
    if (projects.some((p) => relativePath(p, path) !== undefined)) continue;
    projects.push(await projectOf((await isFolder(path)) ? path : parentFolder(path), files));
  }
  return { shown, projects };
}

/** The repository that a folder lies in, so that auditing a part of it says the same as auditing all; else the folder. */
async function projectOf(folder: FilePath, files: FileSource): Promise<FilePath> {
  for (const at of [folder, ...foldersAbove(folder)]) {
    if (await files.stat(joinPath(at, ".git"))) return at;
  }
  return folder;
}

/** The configurations of the audit; further files are read while folders are walked. @throws UsageError for a `--config` that cannot be used */
export async function configurationsOf(options: AuditOptions, files: FileSource, roots: Roots): Promise<Configurations> {
  const { config } = options;
  const configurations = new Configurations({ files, rules: catalogue(), roots: roots.projects, only: config });
  await configurations.prepare(joinPath(roots.shown, "."));
  const fatal = config === undefined ? undefined : configurations.problems().find((p) => p.key === "");
  if (fatal) throw new UsageError(`${fatal.file}: ${fatal.message}`);
  return configurations;
}

/** What formatters are told. */
export function formatContext(options: AuditOptions, roots: Roots, io: Io): FormatContext {
  const from = options.givenRoot ?? io.cwd;
  return {
    root: roots.shown,
    shownPath: (file) => relativePath(from, file) || file,
    hasColor: hasColor(options, io),
  };
}

/** Colours only on a terminal, unless https://no-color.org or FORCE_COLOR say otherwise. */
function hasColor({ output }: AuditOptions, { isOutTerminal, environment }: Io): boolean {
  if (output !== undefined || environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== "0";
  return isOutTerminal && environment.TERM !== "dumb";
}
