/** Which modules may register the functions of a module with a web framework: `routes/users.js` for `controllers/users.js`. */
import { stemOf } from "../flow/registrations.ts";
import type { FilePath } from "../host/types.ts";

/** Files as far as they are at hand; undefined for what must be loaded first. */
export interface RegistrarView {
  /** Names in a folder, folders with `/` at their end. */
  list(folder: FilePath): readonly string[] | undefined;
  /** `null` for files that are not there. */
  source(file: FilePath): string | null | undefined;
}

/** Files that set up routes are called so, or are in a folder that is. */
const NAMED = /rout|app|server|index|main|api|url|endpoint/i;
const SOURCE = /\.[cm]?[jt]sx?$/;
const NO_SOURCE = /\.d\.[cm]?ts$|\.min\.|\.(?:test|spec)\./;
const ROUTES = /\.(?:get|post|put|patch|delete|del|all|use|route|add|register)\s*\(/;
const SKIPPED = /^(?:\.|node_modules|dist|build|out|coverage|public|static|vendor|tests?|__tests__)/;
/** `from "./x"`, `require("./x")`, `import("./x")`: relative and aliased modules, no packages. */
const IMPORTED = /\b(?:from|require\s*\(|import\s*\(?)\s*["']([^"'\n]+)["']/g;
/** Where a package is larger, what is registered where is not looked for any further. */
const MOST_FOLDERS = 1500;
const MOST_READ = 600;
const MOST_USERS = 8;

export class Registrars {
  readonly #view: RegistrarView;
  readonly #packages = new Map<FilePath, readonly FilePath[]>();
  /** Last parts of what a file imports; empty for files without routes. */
  readonly #imported = new Map<FilePath, ReadonlySet<string>>();

  constructor(view: RegistrarView) {
    this.#view = view;
  }

  /** Files that set up routes and import a module of this file's name, or a folder of modules that it is in. */
  of(file: FilePath): readonly FilePath[] {
    const stem = stemOf(file);
    const folder = parentOf(file);
    const barrel = stemOf(`${folder}/index`);
    const isIt = (names: ReadonlySet<string>): boolean => names.has(stem) || (names.has(barrel) && this.#hasIndex(folder));
    const users = this.#candidates(file).filter((f) => f !== file && isIt(this.#names(f)));
    return users.slice(0, MOST_USERS);
  }

  /** A file changed. Answers those of `others` whose functions it may register now and did not before. */
  changed(file: FilePath, others: Iterable<FilePath>): readonly FilePath[] {
    const before = this.#imported.get(file);
    this.#imported.delete(file);
    // Who never asked for it has nothing to forget; what has to be read first may be about anyone.
    if (!before) return [];
    const after = this.#names(file);
    const isKnown = this.#imported.has(file);
    const isNew = (name: string): boolean => !isKnown || (after.has(name) && !before.has(name));
    return [...others].filter((f) => f !== file && (isNew(stemOf(f)) || isNew(stemOf(`${parentOf(f)}/index`))));
  }

  /** Folders changed. */
  clear(): void {
    this.#packages.clear();
    this.#imported.clear();
  }

  #hasIndex(folder: FilePath): boolean {
    return this.#view.list(folder)?.some((name) => /^index\.[cm]?[jt]s$/.test(name)) ?? false;
  }

  #candidates(file: FilePath): readonly FilePath[] {
    const root = this.#packageOf(file);
    const known = this.#packages.get(root);
    if (known) return known;
    const found: FilePath[] = [];
    const folders = [root];
    let isWhole = true;
    for (let n = 0; n < folders.length && n < MOST_FOLDERS; n++) {
      const folder = folders[n] as FilePath;
      const names = this.#view.list(folder);
      isWhole &&= names !== undefined;
      for (const name of names ?? []) {
        if (name.endsWith("/")) {
          if (!SKIPPED.test(name)) folders.push(`${folder}/${name.slice(0, -1)}`);
        } else if (SOURCE.test(name) && !NO_SOURCE.test(name) && NAMED.test(`${folder.slice(folder.lastIndexOf("/"))}/${name}`)) {
          found.push(`${folder}/${name}`);
        }
      }
    }
    const most = found.slice(0, MOST_READ);
    if (isWhole) this.#packages.set(root, most);
    return most;
  }

  /** The folder of the nearest `package.json`; else the file's own folder's parent. */
  #packageOf(file: FilePath): FilePath {
    for (let folder = parentOf(file); folder !== ""; folder = parentOf(folder))
      if (this.#view.list(folder)?.includes("package.json")) return folder;
    return parentOf(parentOf(file)) || parentOf(file);
  }

  #names(file: FilePath): ReadonlySet<string> {
    const known = this.#imported.get(file);
    if (known) return known;
    const text = this.#view.source(file);
    if (text === undefined) return NOTHING;
    const names = new Set<string>();
    if (text !== null && ROUTES.test(text))
      for (const [, specifier] of text.matchAll(IMPORTED)) if (specifier && /[./~@]/.test(specifier)) names.add(stemOf(specifier));
    this.#imported.set(file, names);
    return names;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function parentOf(path: FilePath): FilePath {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
