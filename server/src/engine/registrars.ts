/** Which modules may register the functions of a module with a web framework: `routes/users.js` for `controllers/users.js`. */
import { stemOf } from "../flow/registrations.ts";
import type { FilePath } from "../host/types.ts";
import { isPython, type Packages, type PackageView, parentOf } from "./package-files.ts";

/** Where a package is larger, what is registered where is not looked for any further. */
const MOST_READ = 600;
const MOST_USERS = 8;

/** How files of a language register functions of others. */
interface RouteFiles {
  /** Files that set up routes are called so, or are in a folder that is; some call their routers `maybe`. */
  readonly named: RegExp;
  readonly maybe: RegExp;
  readonly routes: RegExp;
  readonly index: RegExp;
  /** The last names of the modules that a text imports. */
  readonly imported: (text: string) => readonly string[];
}

const SCRIPT_ROUTES: RouteFiles = {
  named: /rout|app|server|index|main|api|url|endpoint/i,
  maybe: /controller/i,
  routes: /\.(?:get|post|put|patch|delete|del|all|use|route|add|register)\s*\(/,
  index: /^index\.[cm]?[jt]s$/,
  imported: (text) => {
    // `from "./x"`, `require("./x")`, `import("./x")`: relative and aliased modules, no packages.
    const all = [...text.matchAll(/\b(?:from|require\s*\(|import\s*\(?)\s*["']([^"'\n]+)["']/g)];
    return all.flatMap(([, specifier]) => (specifier && /[./~@]/.test(specifier) ? [stemOf(specifier)] : []));
  },
};

const PYTHON_ROUTES: RouteFiles = {
  named: /rout|app|server|__init__|main|api|url|endpoint|run|wsgi|web|bot/i,
  maybe: /view|handler|controller|blueprint|resource/i,
  routes:
    /\.add_(?:url_rule|resource|route|view|api_route|get|post|put|patch|delete)\s*\(|\b(?:Tornado|RequestHandler|tornado)\b|\badd_routes\s*\(|\.(?:add_handler|register|register_\w+_handler)\s*\(/,
  index: /^__init__\.py$/,
  imported: (text) => {
    const from = [...text.matchAll(/^[ \t]*from\s+([\w.]+)\s+import\s+(?:\(([^)]*)\)|([^\n(]+))/gm)].flatMap(
      ([, module = "", list, line]) => [lastOf(module), ...(list ?? line ?? "").split(",").map((name) => /\w+/.exec(name)?.[0] ?? "")],
    );
    const whole = [...text.matchAll(/^[ \t]*import\s+([\w.]+)/gm)].map(([, module = ""]) => lastOf(module));
    return [...from, ...whole].filter(Boolean);
  },
};

function lastOf(module: string): string {
  return module.slice(module.lastIndexOf(".") + 1);
}

export class Registrars {
  readonly #view: PackageView;
  readonly #packages: Packages;
  /** Files of a package that may set up routes. */
  readonly #likely = new Map<FilePath, readonly FilePath[]>();
  /** Last parts of what a file imports; empty for files without routes. */
  readonly #imported = new Map<FilePath, ReadonlySet<string>>();

  constructor(view: PackageView, packages: Packages) {
    this.#view = view;
    this.#packages = packages;
  }

  /** Files that set up routes and import a module of this file's name, or a folder of modules that it is in. */
  of(file: FilePath): readonly FilePath[] {
    const stem = stemOf(file);
    const folder = parentOf(file);
    const barrel = stemOf(`${folder}/index`);
    const { index } = routeFilesOf(file);
    const isIt = (names: ReadonlySet<string>): boolean => names.has(stem) || (names.has(barrel) && this.#has(folder, index));
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

  #has(folder: FilePath, index: RegExp): boolean {
    return this.#view.list(folder)?.some((name) => index.test(name)) ?? false;
  }

  #candidates(file: FilePath): readonly FilePath[] {
    const packages = this.#packages.of(file);
    const { named, maybe } = routeFilesOf(file);
    const root = packages.rootOf(file);
    const key = `${root}${isPython(file) ? "#python" : ""}`;
    const known = this.#likely.get(key);
    if (known) return known;
    const { files, isWhole } = packages.in(root);
    const nameOf = (f: FilePath): string => f.slice(parentOf(parentOf(f)).length);
    const isNamed = (f: FilePath): boolean => named.test(nameOf(f));
    const others = files.filter((f) => !isNamed(f) && maybe.test(nameOf(f)));
    const most = [...files.filter(isNamed), ...others].slice(0, MOST_READ);
    if (isWhole) this.#likely.set(key, most);
    return most;
  }

  #names(file: FilePath): ReadonlySet<string> {
    const known = this.#imported.get(file);
    if (known) return known;
    const text = this.#view.source(file);
    if (text === undefined) return NOTHING;
    const { routes, imported } = routeFilesOf(file);
    const names = new Set(text !== null && routes.test(text) ? imported(text) : []);
    this.#imported.set(file, names);
    return names;
  }
}

function routeFilesOf(file: FilePath): RouteFiles {
  return isPython(file) ? PYTHON_ROUTES : SCRIPT_ROUTES;
}

const NOTHING: ReadonlySet<string> = new Set();
