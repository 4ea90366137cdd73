/** Puts the files of one server together: what `include` and `aclfile` name, read through the host, in the order of the server. */
import picomatch from "picomatch";
import type { FilePath } from "../host/types.ts";
import { readAclFile } from "../lang/conf/acl-file.ts";
import { type ConfFile, type Place, readConf } from "../lang/conf/conf-file.ts";
import { toAclEntry } from "../model/acl-check.ts";
import { aclUserOf } from "../model/acl-user.ts";
import type { AclFile, Conf } from "../model/conf.ts";
import { type ConfEntry, toEntry } from "../model/conf-entries.ts";
import type { ServerVersion } from "../model/conf-version.ts";
import { joinPath, normalPath, parentFolder, relativePath } from "./paths.ts";

/** How files are read here: an editor's text beats the disk's. */
export interface ConfSource {
  read(path: FilePath): Promise<string | undefined>;
  list(path: FilePath): Promise<readonly string[]>;
  /** Folders in which files may be looked at. */
  readonly roots: readonly FilePath[];
}

/** The lines of a server in the order in which they are carried out. */
export interface Assembled {
  readonly source: ConfFile;
  readonly entries: readonly ConfEntry[];
  readonly unread: readonly ConfEntry[];
  /** Included files, with the line of the first file through which they come. */
  readonly included: ReadonlyMap<FilePath, ConfEntry>;
  /** Files that were looked for, there or not: a change of one may change what is found. */
  readonly asked: ReadonlySet<FilePath>;
}

/** The server stops by itself long before this. */
const DEEPEST = 16;
const MOST_FILES = 200;

/** Reads a configuration with all that it includes. */
export async function assemble(file: FilePath, text: string, source: ConfSource): Promise<Assembled> {
  const assembly = new Assembly(file, source);
  const own = readConf(text);
  await assembly.take(file, own, undefined, 0);
  return { source: own, entries: assembly.entries, unread: assembly.unread, included: assembly.included, asked: assembly.asked };
}

class Assembly {
  readonly entries: ConfEntry[] = [];
  readonly unread: ConfEntry[] = [];
  readonly included = new Map<FilePath, ConfEntry>();
  readonly asked = new Set<FilePath>();
  readonly #root: FilePath;
  readonly #source: ConfSource;
  readonly #open: FilePath[] = [];
  /** What the last `dir` line said: relative paths start there from then on. */
  #dir: string | undefined;

  constructor(root: FilePath, source: ConfSource) {
    this.#root = root;
    this.#source = source;
  }

  async take(file: FilePath, conf: ConfFile, via: ConfEntry | undefined, depth: number): Promise<void> {
    this.#open.push(file);
    for (const line of conf.lines) {
      const entry = toEntry(file, line);
      if (!entry) continue;
      this.entries.push(entry);
      if (entry.main === "dir" && entry.args.length === 1) this.#dir = entry.args[0]?.value;
      if (entry.main === "include" && entry.args.length === 1) await this.#include(entry, via ?? entry, depth);
    }
    this.#open.pop();
  }

  async #include(entry: ConfEntry, via: ConfEntry, depth: number): Promise<void> {
    const path = entry.args[0]?.value ?? "";
    const isGlob = /[*?[]/.test(path);
    const files = isGlob ? await this.#matching(path) : [await this.#found(path)];
    for (const file of files) {
      const isUsable = file !== undefined && depth < DEEPEST && this.included.size < MOST_FILES && !this.#open.includes(file);
      const text = isUsable ? await this.#source.read(file) : undefined;
      if (file === undefined || text === undefined) {
        this.unread.push(entry);
        continue;
      }
      if (!this.included.has(file)) this.included.set(file, via);
      await this.take(file, readConf(text), via, depth + 1);
    }
    if (isGlob && files.length === 0) this.unread.push(entry);
  }

  /** Where a path may lead: from which folder the server is started is not known. */
  #candidates(path: string): readonly FilePath[] {
    return candidatePaths(path, this.#dir, this.#root, this.#source.roots);
  }

  async #found(path: string): Promise<FilePath | undefined> {
    for (const candidate of this.#candidates(path)) {
      this.asked.add(candidate);
      if ((await this.#source.read(candidate)) !== undefined) return candidate;
    }
    return undefined;
  }

  /** Files that match a glob in one folder, in the order in which the server reads them. */
  async #matching(path: string): Promise<readonly FilePath[]> {
    for (const candidate of this.#candidates(path)) {
      const folder = parentFolder(candidate);
      if (/[*?[]/.test(folder)) continue;
      const matches = picomatch(candidate.slice(folder.length).replace(/^\//, ""), { dot: false });
      const names = (await this.#source.list(folder)).filter((name) => !name.endsWith("/") && matches(name));
      if (names.length > 0) return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => joinPath(folder, name));
    }
    return [];
  }
}

/** Paths that a written one may mean, the likeliest first; only such as lie beside the file or in the workspace. */
export function candidatePaths(path: string, dir: string | undefined, file: FilePath, roots: readonly FilePath[]): readonly FilePath[] {
  const own = parentFolder(file);
  const isInside = (p: FilePath): boolean => [own, ...roots].some((root) => relativePath(root, p) !== undefined);
  const starts = path.startsWith("/") ? [""] : [...(dir?.startsWith("/") ? [dir] : []), own, ...roots];
  const paths = starts.map((start) => normalPath(start === "" ? path : joinPath(start, path)));
  return [...new Set(paths)].filter(isInside);
}

/** The file that the last `aclfile` line names, read. */
export async function readAcl(
  assembled: Assembled,
  file: FilePath,
  source: ConfSource,
  server: ServerVersion,
): Promise<AclFile | undefined> {
  const entry = assembled.entries.findLast((e) => e.main === "aclfile");
  const path = entry?.args[0]?.value ?? "";
  if (!entry || path === "") return undefined;
  for (const candidate of candidatePaths(path, undefined, file, source.roots)) {
    const text = await source.read(candidate);
    if (text === undefined) continue;
    const entries = readAclFile(text).lines.flatMap((line) => toAclEntry(candidate, line) ?? []);
    return { entry, file: candidate, users: entries.flatMap((e) => aclUserOf(e, server) ?? []) };
  }
  return { entry, file: undefined, users: undefined };
}

/** The paths of `include` and `aclfile` lines that lead to files which are there. */
export async function confLinks(conf: Conf, source: ConfSource): Promise<readonly (Place & { readonly target: FilePath })[]> {
  const links: (Place & { readonly target: FilePath })[] = [];
  let dir: string | undefined;
  for (const entry of conf.ownEntries) {
    const [word] = entry.args;
    if (entry.main === "dir") dir = word?.value;
    if ((entry.main !== "include" && entry.main !== "aclfile") || !word) continue;
    for (const target of candidatePaths(word.value, entry.main === "include" ? dir : undefined, conf.file, source.roots)) {
      if ((await source.read(target)) === undefined) continue;
      links.push({ start: word.start, end: word.end, target });
      break;
    }
  }
  return links;
}
