/** Which modules may register the functions of a module with a web framework: `routes/users.js` for `controllers/users.js`. */
import { stemOf } from "../flow/registrations.ts";
import type { FilePath } from "../host/types.ts";
import { type PackageFiles, type PackageView, parentOf } from "./package-files.ts";

/** Files that set up routes are called so, or are in a folder that is. */
const NAMED = /rout|app|server|index|main|api|url|endpoint/i;
/** Some call their routers so. */
const MAYBE = /controller/i;
const ROUTES = /\.(?:get|post|put|patch|delete|del|all|use|route|add|register)\s*\(/;
/** `from "./x"`, `require("./x")`, `import("./x")`: relative and aliased modules, no packages. */
const IMPORTED = /\b(?:from|require\s*\(|import\s*\(?)\s*["']([^"'\n]+)["']/g;
/** Where a package is larger, what is registered where is not looked for any further. */
const MOST_READ = 600;
const MOST_USERS = 8;

export class Registrars {
  readonly #view: PackageView;
  readonly #packages: PackageFiles;
  /** Files of a package that may set up routes. */
  readonly #likely = new Map<FilePath, readonly FilePath[]>();
  /** Last parts of what a file imports; empty for files without routes. */
  readonly #imported = new Map<FilePath, ReadonlySet<string>>();

  constructor(view: PackageView, packages: PackageFiles) {
    this.#view = view;
    this.#packages = packages;
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
    this.#likely.clear();
    this.#imported.clear();
  }

  #hasIndex(folder: FilePath): boolean {
    return this.#view.list(folder)?.some((name) => /^index\.[cm]?[jt]s$/.test(name)) ?? false;
  }

  #candidates(file: FilePath): readonly FilePath[] {
    const root = this.#packages.rootOf(file);
    const known = this.#likely.get(root);
    if (known) return known;
    const { files, isWhole } = this.#packages.in(root);
    const nameOf = (f: FilePath): string => f.slice(parentOf(parentOf(f)).length);
    const isNamed = (f: FilePath): boolean => NAMED.test(nameOf(f));
    const others = files.filter((f) => !isNamed(f) && MAYBE.test(nameOf(f)));
    const most = [...files.filter(isNamed), ...others].slice(0, MOST_READ);
    if (isWhole) this.#likely.set(root, most);
    return most;
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
