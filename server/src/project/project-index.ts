import { detached } from "../lang/detached.ts";
import { baseName, inFolder, isWithin, normalisePath, parentFolder } from "./paths.ts";
import type { ProjectView } from "./types.ts";

/** What a caller knows beyond the files. */
export interface ProjectOptions {
  /**
   * Import names that are known to be libraries (`redis`, `flask`). A lone file or folder of such a name is not taken for the
   * library, because `app/redis.py` that says `import redis` means the library.
   */
  readonly libraries?: ReadonlySet<string>;
}

/**
 * A view with memory: folders, parsed project files and whatever was computed from them are kept until {@link ProjectIndex.invalidate}.
 *
 * A file or folder that the view does not know yet counts as absent and is counted in `unknowns`; whoever computes something from the
 * index compares the count before and after, and answers "pending" when it rose. So one question asks for all it can name at once,
 * and nothing computed from half of the files is ever kept.
 */
export class ProjectIndex implements ProjectView {
  readonly roots: readonly string[];
  readonly libraries: ReadonlySet<string>;
  readonly #view: ProjectView;
  readonly #folders = new Map<string, ReadonlySet<string>>();
  readonly #documents = new Map<string, unknown>();
  readonly #memo = new Map<string, Map<string, unknown>>();
  #unknowns = 0;

  constructor(view: ProjectView, options: ProjectOptions = {}) {
    this.#view = view;
    this.roots = view.roots.map(normalisePath);
    this.libraries = options.libraries ?? new Set();
  }

  /** The index itself when `view` is one; else a new index, whose memory lasts only as long as the caller holds it. */
  static over(view: ProjectView): ProjectIndex {
    return view instanceof ProjectIndex ? view : new ProjectIndex(view);
  }

  /** How often something was needed that the view did not know; only differences mean anything. */
  get unknowns(): number {
    return this.#unknowns;
  }

  list(folder: string): readonly string[] | undefined {
    return this.#view.list(folder);
  }

  text(file: string): string | null | undefined {
    return this.#view.text(file);
  }

  /** Names in a folder, folders ending in `/`; empty when it does not exist, lies outside the roots, or is not known yet. */
  names(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    return this.hasFolder(folder) ? this.#load(folder) : NOTHING;
  }

  /** True when the folder exists inside a root. Only folders that exist are ever listed. */
  hasFolder(folder: string): boolean {
    if (this.#folders.has(folder) || this.roots.includes(folder)) return true;
    return this.#isInsideRoots(folder) && this.names(parentFolder(folder)).has(`${baseName(folder)}/`);
  }

  /** True when the file exists inside a root. */
  hasFile(file: string): boolean {
    return this.names(parentFolder(file)).has(baseName(file));
  }

  /**
   * `folder` and the folders above it up to its workspace root, nearest first; empty outside the roots. All of them are asked for at
   * once, from the root down: a file that exists is in folders that exist.
   */
  ancestors(folder: string): readonly string[] {
    const chain: string[] = [];
    for (let at = folder; this.#isInsideRoots(at); at = parentFolder(at)) {
      chain.push(at);
      if (parentFolder(at) === at) break;
    }
    for (const each of chain.toReversed()) this.#load(each);
    return chain;
  }

  /** A parsed project file, kept until it changes; undefined when it is missing, not known yet, or `parse` throws or answers undefined. */
  document<T>(file: string, parse: (text: string) => T | undefined): T | undefined {
    if (this.#documents.has(file)) return this.#documents.get(file) as T | undefined;
    if (!this.hasFile(file)) return undefined;
    const text = this.#view.text(file);
    if (text === undefined) {
      this.#unknowns++;
      return undefined;
    }
    const value = text === null ? undefined : attempt(parse, text.replace(/^\uFEFF/, ""));
    this.#documents.set(file, value);
    return value;
  }

  /** The value of `compute` for this topic and key, kept when everything that it needed was known. One topic always holds one type. */
  remember<T>(topic: string, key: string, compute: () => T): T {
    let values = this.#memo.get(topic);
    if (values === undefined) {
      values = new Map();
      this.#memo.set(topic, values);
    }
    if (values.has(key)) return values.get(key) as T;
    const before = this.#unknowns;
    const value = compute();
    if (before === this.#unknowns) values.set(detached(key), value);
    return value;
  }

  /** The first answer that is not undefined. Stops as soon as a candidate needed something unknown: what follows may never be needed. */
  first<C, T>(candidates: Iterable<C>, answer: (candidate: C) => T | undefined): T | undefined {
    const before = this.#unknowns;
    for (const candidate of candidates) {
      const value = answer(candidate);
      if (value !== undefined || this.#unknowns !== before) return value;
    }
    return undefined;
  }

  /**
   * Forgets what depended on `path`: call it after the view changed, for each file or folder created, changed or removed. What the view
   * has only learnt needs no call, and a source file whose content alone changed costs nothing.
   */
  invalidate(path: string): void {
    const changed = normalisePath(path);
    const folders = [...this.#folders.keys()].filter((folder) => isWithin(folder, changed));
    const documents = [...this.#documents.keys()].filter((file) => isWithin(file, changed));
    const above = this.#staleListings(changed);
    if (folders.length + documents.length + above.length === 0) return;
    for (const folder of [...folders, ...above]) this.#folders.delete(folder);
    for (const file of documents) this.#documents.delete(file);
    this.#memo.clear();
  }

  /** Kept listings of the folders above `path` in which it, or the folder on the way to it, appeared or went. */
  #staleListings(path: string): readonly string[] {
    const stale: string[] = [];
    for (let child = path; parentFolder(child) !== child; child = parentFolder(child)) {
      const folder = parentFolder(child);
      const kept = this.#folders.get(folder);
      const now = kept === undefined ? undefined : this.#view.list(folder);
      const isStale = [baseName(child), `${baseName(child)}/`].some((name) => kept?.has(name) !== now?.includes(name));
      if (kept !== undefined && isStale) stale.push(folder);
    }
    return stale;
  }

  #load(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const names = this.#view.list(folder);
    if (names === undefined) {
      this.#unknowns++;
      return NOTHING;
    }
    const set = new Set(names);
    this.#folders.set(folder, set);
    return set;
  }

  #isInsideRoots(path: string): boolean {
    return this.roots.some((root) => isWithin(path, root));
  }
}

/** The first of `names` that is a file in `folder`, as a path. */
export function firstFile(index: ProjectIndex, folder: string, names: readonly string[]): string | undefined {
  const present = index.names(folder);
  const name = names.find((n) => present.has(n));
  return name === undefined ? undefined : inFolder(folder, name);
}

const NOTHING: ReadonlySet<string> = new Set();

function attempt<T>(parse: (text: string) => T | undefined, text: string): T | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
