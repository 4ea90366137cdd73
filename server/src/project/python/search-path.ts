import { baseName, inFolder, parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { pythonSettings } from "./settings.ts";

/** A folder that modules may be imported from. */
export interface SearchFolder {
  readonly folder: string;
  /** A workspace root, a folder with a project file, or one that such a file names: here a module may even shadow a library. */
  readonly isProject: boolean;
}

export interface SearchPath {
  readonly folders: readonly SearchFolder[];
  /** Top-level packages that are in a folder of another name. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Folders that projects put on the path without saying so where it can be read; `apps` is Django's habit. */
const HABITUAL = ["src", "apps"];
const EMPTY: SearchPath = { folders: [], packages: new Map() };

/**
 * Where absolute imports of a file in `folder` are looked up, the most likely first: the folders around that are not packages, from
 * the inside out, each with the folders that its project files name, its `src` and its `apps`; then projects that these link to and other workspace
 * roots; last the packages around themselves, because scripts in packages are run too.
 */
export function searchPath(index: ProjectIndex, folder: string): SearchPath {
  return index.remember("python search path", folder, () => {
    const before = index.unknowns;
    const around = index.ancestors(folder).filter((each) => !/\/site-packages(?:\/|$)/.test(each));
    if (index.unknowns !== before) return EMPTY;
    const others = index.roots.filter((root) => !around.includes(root));
    const outside = around.filter((each) => !isPackage(index, each) || index.roots.includes(each));
    const linked = around.flatMap((each) => pythonSettings(index, each).linked);
    const folders = [
      ...[...outside, ...linked, ...others].flatMap((each) => importFolders(index, each)),
      ...around.filter((each) => isPackage(index, each)).map((each) => ({ folder: each, isProject: false })),
    ];
    return { folders: withoutRepeats(folders), packages: packagesOf(index, around) };
  });
}

/** True when the folder is a regular package. */
export function isPackage(index: ProjectIndex, folder: string): boolean {
  const names = index.names(folder);
  return names.has("__init__.py") || names.has("__init__.pyi");
}

function importFolders(index: ProjectIndex, folder: string): readonly SearchFolder[] {
  const settings = pythonSettings(index, folder);
  const isProject = settings.isProject || index.roots.includes(folder);
  const inner = HABITUAL.filter((name) => index.names(folder).has(`${name}/`)).map((name) => inFolder(folder, name));
  return [
    ...settings.roots.map((root) => ({ folder: root, isProject: true })),
    { folder, isProject },
    // What is in a package is imported through it, and then by no name of a library.
    ...inner.map((each) => ({ folder: each, isProject: isProject && !isPackage(index, each) })),
  ];
}

function withoutRepeats(folders: readonly SearchFolder[]): readonly SearchFolder[] {
  const byPath = new Map<string, SearchFolder>();
  for (const each of folders) {
    const known = byPath.get(each.folder);
    byPath.set(each.folder, known === undefined ? each : { ...known, isProject: known.isProject || each.isProject });
  }
  return [...byPath.values()];
}

function packagesOf(index: ProjectIndex, around: readonly string[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  for (const folder of around) {
    for (const [name, path] of pythonSettings(index, folder).packages) if (!packages.has(name)) packages.set(name, path);
    // The workspace may have been opened at the package itself, so that the folder it is imported from is out of sight.
    const isOpenedPackage = index.roots.includes(folder) && isPackage(index, folder) && parentFolder(folder) !== folder;
    if (isOpenedPackage && !packages.has(baseName(folder))) packages.set(baseName(folder), folder);
  }
  return packages;
}
