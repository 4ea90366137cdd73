/** Where the imports of files lead, remembered until the project, or what a file itself does to the path of imports, changes. */
import type { FilePath } from "../host/types.ts";
import { detached } from "../lang/detached.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { ProjectIndex } from "../project/project-index.ts";
import { pathChanges } from "../project/python/path-changes.ts";
import type { WrittenFolder } from "../project/python/path-expression.ts";
import { resolve } from "../project/resolve.ts";
import type { Resolution } from "../project/types.ts";

export class Resolutions {
  readonly #found = new Map<FilePath, Map<string, Resolution>>();
  readonly #added = new Map<FilePath, readonly WrittenFolder[]>();
  readonly #text: (file: FilePath) => string | null | undefined;

  /** `text`: as far as it is at hand, undefined when it must be loaded first. */
  constructor(text: (file: FilePath) => string | null | undefined) {
    this.#text = text;
  }

  of(index: ProjectIndex, specifier: string, from: FilePath, language: LanguageId): Resolution {
    const known = this.#found.get(from) ?? new Map<string, Resolution>();
    this.#found.set(from, known);
    const kept = known.get(specifier);
    if (kept) return kept;
    const added = language === "python" ? this.#addedBy(from) : [];
    const found: Resolution = added ? resolve(index, language, specifier, from, added) : { kind: "pending" };
    if (found.kind !== "pending") known.set(detached(specifier), found);
    return found;
  }

  /** A document has another text from now on. */
  edited(file: FilePath, text: string): void {
    const before = this.#added.get(file);
    if (!before) return;
    const now = pathChanges(text);
    this.#added.set(file, now);
    if (shown(before) !== shown(now)) this.#found.delete(file);
  }

  forget(file: FilePath): void {
    this.#found.delete(file);
    this.#added.delete(file);
  }

  clear(): void {
    this.#found.clear();
  }

  #addedBy(file: FilePath): readonly WrittenFolder[] | undefined {
    const known = this.#added.get(file);
    if (known) return known;
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const added = pathChanges(text ?? "");
    this.#added.set(file, added);
    return added;
  }
}

function shown(folders: readonly WrittenFolder[]): string {
  return folders.map((f) => `${f.from} ${f.path}`).join("\n");
}
