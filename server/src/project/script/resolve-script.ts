import { enclosingPackages, isRegistryDependency, linkedFolder, mappedTargets, splitSpecifier } from "../npm/package-json.ts";
import { workspaceFolder } from "../npm/workspaces.ts";
import { inFolder, joinPath, parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { NODE_BUILTINS } from "./node-builtins.ts";
import { packageEntry, probe, probeFolder, sourceOf } from "./probe.ts";
import { configsFor, mappedPaths, type ScriptConfig } from "./tsconfig.ts";

/** Prefixes that bundlers and frameworks give to folders of a package, for when no configuration says so. */
const ALIASES: readonly (readonly [prefix: string, folders: readonly string[]])[] = [
  ["@/", ["src", "", "app"]],
  ["~/", ["src", "", "app"]],
  ["@@/", [""]],
  ["~~/", [""]],
  ["$lib/", ["src/lib"]],
];

/** The source file of the workspace that a module specifier leads to; undefined for libraries and for what is not source. */
export function resolveScript(index: ProjectIndex, specifier: string, from: string): string | undefined {
  const folder = parentFolder(from);
  const written = specifier.replace(/[?].*$/, "");
  if (/^\.{1,2}(?:\/|$)/.test(written)) return relative(index, folder, written);
  if (written === "" || written.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(written) || NODE_BUILTINS.has(written)) return undefined;
  return resolveBare(index, folder, written, true);
}

function relative(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  const path = joinPath(folder, specifier);
  return /(?:^|\/)\.{0,2}$/.test(specifier) ? probeFolder(index, path) : probe(index, path);
}

/** In the order of what is stated most plainly: configuration first, habits last. */
function resolveBare(index: ProjectIndex, folder: string, specifier: string, mayMap: boolean): string | undefined {
  const ways: readonly (() => string | undefined)[] = [
    () => (mayMap && specifier.startsWith("#") ? fromImports(index, folder, specifier) : undefined),
    () => fromConfigs(index, folder, specifier),
    () => fromPackages(index, folder, specifier),
    () => fromAliases(index, folder, specifier),
    () => fromPackageRoot(index, folder, specifier),
  ];
  return index.first(ways, (way) => way());
}

/** `imports` of the package around: the one map in which a package may rename its own modules. */
function fromImports(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  const scope = enclosingPackages(index, folder)[0];
  if (scope === undefined) return undefined;
  return index.first(mappedTargets(scope.json.imports, specifier), (target) =>
    target.startsWith("./") ? sourceOf(index, scope.folder, target) : resolveBare(index, folder, target, false),
  );
}

function fromConfigs(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  return index.first(configsFor(index, folder), (config) => fromConfig(index, folder, config, specifier));
}

function fromConfig(index: ProjectIndex, folder: string, config: ScriptConfig, specifier: string): string | undefined {
  const { pattern, targets } = mappedPaths(config, specifier);
  const { baseUrl } = config;
  const isCatchAll = pattern === "*" || pattern === "";
  const candidates = baseUrl === undefined ? targets : [...targets, joinPath(baseUrl, specifier)];
  const file = index.first(candidates, (target) => probe(index, target));
  if (file === undefined || !(isCatchAll || file.endsWith(".d.ts"))) return file;
  // A folder that happens to be called like a library, or types written for a library, are not the library. A module deeper in that folder is meant.
  const isDeeper = splitSpecifier(specifier).subpath !== "" && !file.endsWith(".d.ts");
  return !isDeeper && isLibrary(index, folder, specifier) ? undefined : file;
}

function isLibrary(index: ProjectIndex, folder: string, specifier: string): boolean {
  const { name } = splitSpecifier(specifier);
  return index.libraries.has(name) || isRegistryDependency(index, folder, name);
}

/** Packages of the workspace: the one around itself, one linked by path, or a member of the workspace. */
function fromPackages(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  const { name, subpath } = splitSpecifier(specifier);
  const around = enclosingPackages(index, folder);
  const home =
    around.find((each) => each.json.name === name)?.folder ??
    index.first(around, (each) => linkedFolder(each, name)) ??
    workspaceFolder(index, folder, name);
  return home === undefined ? undefined : packageEntry(index, home, subpath);
}

function fromAliases(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  const alias = ALIASES.find(([prefix]) => specifier.startsWith(prefix));
  if (alias === undefined) return undefined;
  const rest = specifier.slice(alias[0].length);
  const bases = packageRoots(index, folder).flatMap((root) => alias[1].map((base) => joinPath(root, base)));
  return index.first(bases, (base) => probe(index, joinPath(base, rest)));
}

/** `src/redis/client` where the package has a folder `src`, as NestJS projects write it. */
function fromPackageRoot(index: ProjectIndex, folder: string, specifier: string): string | undefined {
  const head = specifier.split("/")[0] ?? "";
  if (head === specifier || head.startsWith("@")) return undefined;
  const roots = packageRoots(index, folder).filter((root) => index.names(root).has(`${head}/`));
  const file = index.first(roots, (root) => probe(index, inFolder(root, specifier)));
  return file === undefined || isLibrary(index, folder, specifier) ? undefined : file;
}

/** Folders around that have a package.json, nearest first, and the workspace root. */
function packageRoots(index: ProjectIndex, folder: string): readonly string[] {
  const top = index.ancestors(folder).at(-1);
  return [...new Set([...enclosingPackages(index, folder).map((each) => each.folder), ...(top === undefined ? [] : [top])])];
}
