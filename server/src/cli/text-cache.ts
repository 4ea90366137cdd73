/** Texts of the files that are shown, each read once. */
import { LineMap } from "../engine/positions.ts";
import type { FilePath, FileSource } from "../host/types.ts";

/** Loads texts ahead, so that formatters can ask for them without waiting. */
export class TextCache {
  readonly #files: FileSource;
  readonly #lines = new Map<FilePath, LineMap | undefined>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  async load(paths: Iterable<FilePath>): Promise<void> {
    for (const path of paths) {
      if (this.#lines.has(path)) continue;
      const text = await this.#files.read(path);
      this.#lines.set(path, text === undefined ? undefined : new LineMap(text));
    }
  }

  /** Lines of a loaded file; undefined when it could not be read. */
  readonly linesOf = (path: FilePath): LineMap | undefined => this.#lines.get(path);
}
