/** The sources of the package that a file is in, as far as folders are at hand. */
import type { FilePath } from "../host/types.ts";

/** Files as far as they are at hand; undefined for what must be loaded first. */
export interface PackageView {
  /** Names in a folder, folders with `/` at their end. */
  list(folder: FilePath): readonly string[] | undefined;
  /** `null` for files that are not there. */
  source(file: FilePath): string | null | undefined;
}

/** How the sources of a language make a package. */
interface PackageKind {
  readonly source: RegExp;
  readonly notSource: RegExp;
  /** What stands in the root of a package. */
  readonly mark: RegExp;
  /** What stands in the folders of a package that has no such mark. */
  readonly inside?: string;
}

const SCRIPTS: PackageKind = {
  source: /\.[cm]?[jt]sx?$/,
  notSource: /\.d\.[cm]?ts$|\.min\.|\.(?:test|spec)\./,
  mark: /^package\.json$/,
};
const PYTHON: PackageKind = {
  source: /\.py$/,
  notSource: /^(?:test_|conftest\.)|_test\.py$/,
  mark: /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements(?:[.-]\w+)?\.txt|Pipfile|manage\.py)$/,
  inside: "__init__.py",
};

const SKIPPED = /^(?:\.|node_modules|dist|build|out|coverage|public|static|vendor|tests?|__tests__|venv|site-packages|migrations)/;
/** Where a package is larger, what its files say of each other is not looked for any further. */
const MOST_FOLDERS = 1500;

class PackageFiles {
  readonly #list: PackageView["list"];
  readonly #kind: PackageKind;
  readonly #packages = new Map<FilePath, readonly FilePath[]>();

  constructor({ list }: Pick<PackageView, "list">, kind: PackageKind) {
    this.#list = list;
    this.#kind = kind;
  }

  /** Sources in a package, without tests and what is built. `isWhole`: all of its folders were at hand. */
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
          if (this.#kind.source.test(name) && !this.#kind.notSource.test(name)) files.push(`${folder}/${name}`);
        } else if (!SKIPPED.test(name)) folders.push(`${folder}/${name.slice(0, -1)}`);
      }
    }
    if (isWhole) this.#packages.set(root, files);
    return { files, isWhole };
  }

  /** The folder of the nearest `package.json`, or what the language has for it; else the one that the file's outermost package, or folder, is in. */
  rootOf(file: FilePath): FilePath {
    const { mark, inside } = this.#kind;
    let last = parentOf(file);
    for (let folder = last; folder !== ""; folder = parentOf(folder)) {
      const names = this.#list(folder);
      if (names?.some((name) => mark.test(name))) return folder;
      if (inside && names?.includes(inside)) last = folder;
    }
    return parentOf(last) || last;
  }

  clear(): void {
    this.#packages.clear();
  }
}

/** Packages of both languages. */
export class Packages {
  readonly #scripts: PackageFiles;
  readonly #python: PackageFiles;

  constructor(view: Pick<PackageView, "list">) {
    this.#scripts = new PackageFiles(view, SCRIPTS);
    this.#python = new PackageFiles(view, PYTHON);
  }

  /** Those of a file's language. */
  of(file: FilePath): PackageFiles {
    return isPython(file) ? this.#python : this.#scripts;
  }

  clear(): void {
    this.#scripts.clear();
    this.#python.clear();
  }
}

/** True for what {@link PYTHON} is about. */
export function isPython(file: FilePath): boolean {
  return PYTHON.source.test(file);
}

/** The folder that a file or folder is in. */
export function parentOf(path: FilePath): FilePath {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
