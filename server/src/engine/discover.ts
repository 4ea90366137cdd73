/** Finds the files to audit: walks folders in a fixed order and leaves out what Git ignores, other people's code and builds. */
import type { Configuration } from "../config/types.ts";
import type { CancellationToken, FilePath, FileSource } from "../host/types.ts";
import type { Configurations } from "./configurations.ts";
import { IgnoreRules } from "./ignore-files.ts";
import { baseName, joinPath } from "./paths.ts";
import { excludeMatcher } from "./severity.ts";
import { isSource } from "./sources.ts";

/** What {@link discover} needs. */
export interface DiscoverInput {
  readonly files: FileSource;
  readonly configurations: Configurations;
  /** Files and folders that the user named, absolute. */
  readonly paths: readonly FilePath[];
  /** Text of the user's global Git ignore file. */
  readonly globalIgnore: string;
  readonly token: CancellationToken;
}

/** What there is to audit. */
export interface Discovery {
  /** Sources in a fixed order: as named, inside a folder by name, files before folders. Each once. */
  readonly files: readonly FilePath[];
  /** Those of them that were named themselves: audited whatever the configuration says. */
  readonly named: ReadonlySet<FilePath>;
  readonly skipped: readonly Skipped[];
  /** Named paths that do not exist. */
  readonly missing: readonly FilePath[];
  /** Named files that are no sources. */
  readonly foreign: readonly FilePath[];
  /** Named folders without a source. */
  readonly empty: readonly FilePath[];
}

/** Something that was left out and that a user may wonder about. */
export interface Skipped {
  readonly path: FilePath;
  readonly why: "folder" | "minified" | "size";
  /** Bytes; 0 for folders. */
  readonly size: number;
}

/** Folders of other people's code, of builds, and of tools' caches. They are audited only when named themselves. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(
  "node_modules bower_components jspm_packages site-packages venv dist __pycache__ __pypackages__".split(" "),
);
const SKIPPED_HIDDEN: ReadonlySet<string> = new Set(
  (
    ".git .hg .svn .jj .venv .tox .nox .eggs .mypy_cache .pytest_cache .ruff_cache .pytype .hypothesis .ipynb_checkpoints .cache " +
    ".npm .yarn .pnpm-store .next .nuxt .svelte-kit .angular .turbo .parcel-cache .nx .gradle .terraform .serverless .aws-sam " +
    ".vscode-test .idea .nyc_output .history"
  ).split(" "),
);
/** Not worth a word to the user: nobody expects these to be audited. */
const isQuiet = (name: string) => SKIPPED_HIDDEN.has(name) || name === "__pycache__";

/** Lists the sources under the named paths. Never throws: what cannot be read counts as empty. */
export async function discover(input: DiscoverInput): Promise<Discovery> {
  const walk = new Walk(input);
  for (const path of input.paths) await walk.start(path);
  return walk.result();
}

class Walk {
  readonly #input: DiscoverInput;
  readonly #found = new Set<FilePath>();
  readonly #named = new Set<FilePath>();
  readonly #skipped: Skipped[] = [];
  readonly #missing: FilePath[] = [];
  readonly #foreign: FilePath[] = [];
  readonly #empty: FilePath[] = [];
  /** Sources that were met, also those that are known already or too large. */
  #met = 0;
  readonly #matchers = new Map<Configuration, (path: FilePath) => boolean>();

  constructor(input: DiscoverInput) {
    this.#input = input;
  }

  result(): Discovery {
    const skipped = this.#skipped.filter((s) => !this.#named.has(s.path));
    return { files: [...this.#found], named: this.#named, skipped, missing: this.#missing, foreign: this.#foreign, empty: this.#empty };
  }

  async start(path: FilePath): Promise<void> {
    const { files, configurations, globalIgnore } = this.#input;
    const stat = await files.stat(path);
    await configurations.prepare(path);
    if (!stat) this.#missing.push(path);
    else if (!stat.isFile) await this.#namedFolder(path, await IgnoreRules.above(files, path, globalIgnore));
    else if (!isSource(path)) this.#foreign.push(path);
    else {
      this.#found.add(path);
      this.#named.add(path);
    }
  }

  async #namedFolder(folder: FilePath, rules: IgnoreRules): Promise<void> {
    const before = this.#met;
    await this.#folder(folder, rules);
    if (this.#met === before && !this.#input.token.isCancelled) this.#empty.push(folder);
  }

  async #folder(folder: FilePath, outer: IgnoreRules): Promise<void> {
    const { files, configurations, token } = this.#input;
    if (token.isCancelled) return;
    // Links are not followed: they lead in circles, out of the project, or to files that are audited anyway.
    const names = [...(await files.list(folder, "no-links"))].sort(compareNames);
    await configurations.prepare(joinPath(folder, "."));
    const rules = outer.enter(folder, names.includes(".gitignore") ? await files.read(joinPath(folder, ".gitignore")) : undefined);
    for (const name of names) {
      const path = joinPath(folder, name);
      if (!name.endsWith("/")) await this.#file(path, rules);
      else if (await this.#isEntered(path, rules)) await this.#folder(path.slice(0, -1), rules);
    }
  }

  async #isEntered(folder: FilePath, rules: IgnoreRules): Promise<boolean> {
    const path = folder.slice(0, -1);
    const name = baseName(path);
    if (rules.isIgnored(folder) || this.#isExcluded(path)) return false;
    const isOurs = !SKIPPED_FOLDERS.has(name) && !SKIPPED_HIDDEN.has(name) && !(await this.#isVirtualEnvironment(path));
    if (!isOurs && !isQuiet(name)) this.#skipped.push({ path, why: "folder", size: 0 });
    return isOurs;
  }

  /** Python writes this file into every virtual environment, whatever its name. */
  async #isVirtualEnvironment(folder: FilePath): Promise<boolean> {
    return (await this.#input.files.stat(joinPath(folder, "pyvenv.cfg"))) !== undefined;
  }

  async #file(path: FilePath, rules: IgnoreRules): Promise<void> {
    const name = baseName(path);
    if (!isSource(path) || rules.isIgnored(path) || this.#isExcluded(path)) return;
    const stat = await this.#input.files.stat(path);
    if (!stat?.isFile) return;
    this.#met++;
    if (/\.min\.[cm]?js$/i.test(name)) this.#skipped.push({ path, why: "minified", size: stat.size });
    else if (stat.size > this.#input.configurations.for(path).maxFileSize) this.#skipped.push({ path, why: "size", size: stat.size });
    else this.#found.add(path);
  }

  #isExcluded(path: FilePath): boolean {
    const configuration = this.#input.configurations.for(path);
    const matches = this.#matchers.get(configuration) ?? excludeMatcher(configuration);
    this.#matchers.set(configuration, matches);
    return matches(path);
  }
}

/** By code unit, not by locale, so that the order is the same everywhere; files before folders. */
function compareNames(a: string, b: string): number {
  const byKind = Number(a.endsWith("/")) - Number(b.endsWith("/"));
  return byKind || (a < b ? -1 : a > b ? 1 : 0);
}
