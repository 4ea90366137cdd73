/** Which service a file belongs to: the nearest folder at the top of something that is built as one. */
import type { FilePath, FileSource } from "../host/types.ts";
import { serviceFiles } from "../libraries/deployments.ts";
import { baseName, foldersAbove, relativePath } from "./paths.ts";

export class Services {
  readonly #files: FileSource;
  readonly #roots: readonly FilePath[];
  readonly #isTop = new Map<FilePath, Promise<boolean>>();

  /** @param roots the folders that are audited; no service lies above them */
  constructor(files: FileSource, roots: readonly FilePath[]) {
    this.#files = files;
    this.#roots = roots;
  }

  /** The folder of the service that a file belongs to. */
  async of(file: FilePath): Promise<FilePath> {
    const root = this.#roots.find((r) => relativePath(r, file) !== undefined);
    const above = foldersAbove(file);
    for (const folder of above) {
      if (folder === root || (await this.#isService(folder))) return folder;
    }
    return root ?? above[0] ?? file;
  }

  /** The name of a service for people: its path inside the folder that is audited. */
  nameOf(service: FilePath): string {
    const root = this.#roots.find((r) => relativePath(r, service) !== undefined);
    const path = (root !== undefined && relativePath(root, service)) || baseName(service) || service;
    return this.#roots.length > 1 && root !== undefined && root !== service ? `${baseName(root)}/${path}` : path;
  }

  #isService(folder: FilePath): Promise<boolean> {
    const known = this.#isTop.get(folder) ?? this.#files.list(folder).then((names) => names.some((n) => serviceFiles.includes(n)));
    this.#isTop.set(folder, known);
    return known;
  }
}
