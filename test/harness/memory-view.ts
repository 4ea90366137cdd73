/** Project views in memory: files as a map from path to text. */
import type { ProjectView } from "../../server/src/project/types.ts";

/** Files by absolute path. A path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string>>;

/** A view that knows everything. The map may be replaced by calling `change`. */
export class MemoryView implements ProjectView {
  readonly roots: readonly string[];
  #files: Files;
  #folders: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(files: Files, roots: readonly string[] = ["/w"]) {
    this.roots = roots;
    this.#files = files;
    this.#folders = foldersOf(files);
  }

  change(files: Files): void {
    this.#files = files;
    this.#folders = foldersOf(files);
  }

  list(folder: string): readonly string[] | undefined {
    return [...(this.#folders.get(folder) ?? [])];
  }

  text(file: string): string | null | undefined {
    return this.#files[file] ?? null;
  }
}

/** A view that knows nothing at first, and notes what it was asked for. */
export class GradualView implements ProjectView {
  readonly roots: readonly string[];
  /** Everything that was revealed, in order. */
  readonly revealed: string[] = [];
  readonly #all: MemoryView;
  readonly #known = new Set<string>();
  readonly #wanted = new Set<string>();

  constructor(all: MemoryView) {
    this.#all = all;
    this.roots = all.roots;
  }

  list(folder: string): readonly string[] | undefined {
    return this.#isKnown(`${folder}/`) ? this.#all.list(folder) : undefined;
  }

  text(file: string): string | null | undefined {
    return this.#isKnown(file) ? this.#all.text(file) : undefined;
  }

  /** Makes known what was asked for: all of it, or only the first `count`. Answers how much it was. */
  reveal(count = Number.POSITIVE_INFINITY): number {
    const revealed = [...this.#wanted].slice(0, count);
    for (const path of revealed) this.#known.add(path);
    this.revealed.push(...revealed);
    this.#wanted.clear();
    return revealed.length;
  }

  #isKnown(path: string): boolean {
    const isKnown = this.#known.has(path);
    if (!isKnown) this.#wanted.add(path);
    return isKnown;
  }
}

function foldersOf(files: Files): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of Object.keys(files)) {
    const parts = path.split("/");
    for (let i = 1; i < parts.length; i++) {
      const folder = parts.slice(0, i).join("/") || "/";
      const name = parts[i] ?? "";
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names);
      if (name !== "") names.add(i < parts.length - 1 ? `${name}/` : name);
    }
  }
  return folders;
}
