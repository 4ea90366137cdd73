/** Which files depend on which, as far as answers about them have shown. */
import type { FilePath } from "../host/types.ts";

export class Importers {
  readonly #importers = new Map<FilePath, Set<FilePath>>();

  /** What is said of `importer` depends on `target`. */
  note(target: FilePath, importer: FilePath): void {
    const importers = this.#importers.get(target) ?? new Set();
    importers.add(importer);
    this.#importers.set(target, importers);
  }

  /** The files that depend on a file, transitively, without itself. */
  of(file: FilePath): ReadonlySet<FilePath> {
    const dependants = new Set<FilePath>();
    const visit = (f: FilePath): void => {
      for (const importer of this.#importers.get(f) ?? []) {
        if (importer === file || dependants.has(importer)) continue;
        dependants.add(importer);
        visit(importer);
      }
    };
    visit(file);
    return dependants;
  }

  clear(): void {
    this.#importers.clear();
  }
}
