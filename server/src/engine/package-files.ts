/** The sources of the package that a file is in, as far as folders are at hand. */
import type { FilePath } from "../host/types.ts";

/** Files as far as they are at hand; undefined for what must be loaded first. */
export interface PackageView {
  /** Names in a folder, folders with `/` at their end. */
  list(folder: FilePath): readonly string[] | undefined;
  /** `null` for files that are not there. */
  source(file: FilePath): string | null | undefined;
}

const SOURCE = /\.[cm]?[jt]sx?$/;
const NO_SOURCE = /\.d\.[cm]?ts$|\.min\.|\.(?:test|spec)\./;
const SKIPPED = /^(?:\.|node_modules|dist|build|out|coverage|public|static|vendor|tests?|__tests__)/;
/** Where a package is larger, what its files say of each other is not looked for any further. */
const MOST_FOLDERS = 1500;

export class PackageFiles {
  readonly #list: PackageView["list"];
  readonly #packages = new Map<FilePath, readonly FilePath[]>();

  constructor({ list }: Pick<PackageView, "list">) {
    this.#list = list;
  }

  /** Sources of JavaScript in a package, without tests and what is built. `isWhole`: all of its folders were at hand. */
  in(root: FilePath): { readonly files: readonly FilePath[]; readonly isWhole: boolean } {
    const known = this.#packages.get(root);
    if (known) return { files: known, isWhole: true };
    const files: FilePath[] = [];
    const folders = [root];
    let isWhole = true;
    for (let n = 0; n < folders.length && n < MOST_FOLDERS; n++) {
      const folder = folders[n] as FilePath;
      const names = this.#list(folder);
      isWhole &&= names !== undefined;
      for (const name of names ?? []) {
        if (!name.endsWith("/")) {
          if (SOURCE.test(name) && !NO_SOURCE.test(name)) files.push(`${folder}/${name}`);
        } else if (!SKIPPED.test(name)) folders.push(`${folder}/${name.slice(0, -1)}`);
      }
    }
    if (isWhole) this.#packages.set(root, files);
    return { files, isWhole };
  }

  /** The folder of the nearest `package.json`; else the file's own folder's parent. */
  rootOf(file: FilePath): FilePath {
    for (let folder = parentOf(file); folder !== ""; folder = parentOf(folder))
      if (this.#list(folder)?.includes("package.json")) return folder;
    return parentOf(parentOf(file)) || parentOf(file);
  }

  clear(): void {
    this.#packages.clear();
  }
}

/** The folder that a file or folder is in. */
export function parentOf(path: FilePath): FilePath {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
