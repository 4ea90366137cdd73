import { inFolder, joinPath, normalisePath, parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import type { Resolution } from "../types.ts";
import { isDeclared } from "./declarations.ts";
import type { WrittenFolder } from "./path-expression.ts";
import { isPackage, type SearchFolder, searchPath } from "./search-path.ts";
import { STANDARD_LIBRARY } from "./standard-library.ts";

type Found = Exclude<Resolution, { kind: "external" | "pending" }>;

/** How many folders are looked into to tell a namespace package from a folder of data. */
const MAX_NAMESPACE_PROBES = 12;
/** How many folders beside those around a file are looked into for a module in a folder that is only half known. */
const MOST_BESIDE = 60;

/**
 * The module of the workspace that an import leads to; undefined for libraries and for what is not there. `added`: the folders that the
 * importing file puts on the path itself, which are looked into when all others do not have the module.
 */
export function resolvePython(
  index: ProjectIndex,
  specifier: string,
  from: string,
  added: readonly WrittenFolder[] = [],
): Found | undefined {
  const [, dots = "", name = ""] = /^(\.*)(.*)$/.exec(specifier.trim()) ?? [];
  const parts = name === "" ? [] : name.split(".");
  if (parts.some((part) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return undefined;
  if (dots !== "") return relative(index, dots.length, parts, from);
  if (parts.length === 0) return undefined;
  return index.first([() => absolute(index, parts, from), () => inAdded(index, parts, from, added)], (look) => look());
}

/** The submodule `name` of a package given as its `__init__` file or as its folder. */
export function submodule(index: ProjectIndex, fileOrFolder: string, name: string): Found | undefined {
  const folder = /\/__init__\.pyi?$/.test(fileOrFolder) ? parentFolder(fileOrFolder) : fileOrFolder;
  if (!index.hasFolder(folder)) return undefined;
  return withSource(index, locate(index, folder, name));
}

function relative(index: ProjectIndex, dots: number, parts: readonly string[], from: string): Found | undefined {
  let folder = parentFolder(from);
  for (let i = 1; i < dots; i++) folder = parentFolder(folder);
  if (parts.length > 0) return withSource(index, find(index, folder, parts));
  if (!index.hasFolder(folder)) return undefined;
  return initFile(index, folder) ?? { kind: "folder", folder };
}

function absolute(index: ProjectIndex, parts: readonly string[], from: string): Found | undefined {
  const folder = parentFolder(from);
  const [head = "", ...rest] = parts;
  const path = searchPath(index, folder);
  const mapped = path.packages.get(head);
  if (mapped !== undefined) {
    const found = rest.length === 0 ? initFile(index, mapped) : find(index, mapped, rest);
    if (found !== undefined) return found;
  }
  return search(index, path.folders, parts, from);
}

/** In the folders that the file itself puts on the path, the last of which tend to be first. */
function inAdded(index: ProjectIndex, parts: readonly string[], from: string, added: readonly WrittenFolder[]): Found | undefined {
  return index.first(added, (each) => {
    if (each.from === "file") return search(index, [{ folder: normalisePath(from + each.path), isProject: false }], parts, from);
    return somewhere(index, each.path.replace(/^(?:\.{0,2}\/+)*(?:\.{1,2}$)?/, ""), parts, from);
  });
}

/**
 * In a folder of which only the end of the path is known: seen from the nearest folder around, else from those beside the folders around
 * when there is just one that has the module.
 */
function somewhere(index: ProjectIndex, end: string, parts: readonly string[], from: string): Found | undefined {
  const around = index.ancestors(parentFolder(from));
  const at = (folder: string) => search(index, [{ folder: joinPath(folder, end), isProject: false }], parts, from);
  const near = index.first(around, at);
  if (near !== undefined) return near;
  const beside = around.flatMap((folder) => [...index.names(folder)].flatMap((n) => (/^\w[\w-]*\/$/.test(n) ? inFolder(folder, n) : [])));
  if (beside.length > MOST_BESIDE) return undefined;
  const found = beside.flatMap((folder) => at(folder.slice(0, -1)) ?? []);
  const places = new Set(found.map((f) => (f.kind === "file" ? f.file : f.folder)));
  return places.size === 1 ? found[0] : undefined;
}

/** The first module found wins; a folder without `__init__` only when there is no module anywhere, as in Python. */
function search(index: ProjectIndex, folders: readonly SearchFolder[], parts: readonly string[], from: string): Found | undefined {
  let namespace: Found | undefined;
  const file = index.first(folders, (at) => {
    const found = find(index, at.folder, parts);
    if (found === undefined || isItself(found, from)) return undefined;
    if (isShadowed(index, at, parts[0] ?? "", from)) return undefined;
    if (found.kind === "file") return found;
    namespace ??= withSource(index, found);
    return undefined;
  });
  return file ?? namespace;
}

/** A module that imports its own name means another; a package's `__init__` may well mean its submodules (`from app import views`). */
function isItself(found: Found, from: string): boolean {
  return found.kind === "file" && found.file === from && !/\/__init__\.pyi?$/.test(from);
}

/**
 * True when the name means a library all the same: `app/redis.py` is hardly ever what `import redis` in `app/cache.py` means. Only a
 * regular package in a project folder may bear a library's name: then the project is that library, or keeps a copy of it.
 */
function isShadowed(index: ProjectIndex, at: SearchFolder, head: string, from: string): boolean {
  if (at.isProject && isPackage(index, inFolder(at.folder, head))) return false;
  if (STANDARD_LIBRARY.has(head)) return true;
  return index.libraries.has(head) || isDeclared(index, parentFolder(from), head);
}

function find(index: ProjectIndex, folder: string, parts: readonly string[]): Found | undefined {
  let at = folder;
  for (const part of parts.slice(0, -1)) {
    if (!index.names(at).has(`${part}/`)) return undefined;
    at = inFolder(at, part);
  }
  return locate(index, at, parts.at(-1) ?? "");
}

/** The package, module, stub or plain folder `name` in a folder, in this order. */
function locate(index: ProjectIndex, folder: string, name: string): Found | undefined {
  const names = index.names(folder);
  const inner = inFolder(folder, name);
  const init = names.has(`${name}/`) ? initFile(index, inner) : undefined;
  if (init?.file.endsWith(".py")) return init;
  if (names.has(`${name}.py`)) return { kind: "file", file: `${inner}.py` };
  if (init !== undefined) return init;
  if (names.has(`${name}.pyi`)) return { kind: "file", file: `${inner}.pyi` };
  return names.has(`${name}/`) ? { kind: "folder", folder: inner } : undefined;
}

function initFile(index: ProjectIndex, folder: string): (Found & { readonly kind: "file" }) | undefined {
  const names = index.names(folder);
  const name = ["__init__.py", "__init__.pyi"].find((each) => names.has(each));
  return name === undefined ? undefined : { kind: "file", file: inFolder(folder, name) };
}

/** A folder counts as a namespace package when there are Python files in it or one level below; else it holds something else. */
function withSource(index: ProjectIndex, found: Found | undefined): Found | undefined {
  if (found?.kind !== "folder" || hasModules(index, found.folder)) return found;
  const inner = [...index.names(found.folder)].filter((name) => /^[A-Za-z_]\w*\/$/.test(name)).sort();
  const probed = inner.slice(0, MAX_NAMESPACE_PROBES).map((name) => hasModules(index, inFolder(found.folder, name.slice(0, -1))));
  return probed.includes(true) ? found : undefined;
}

function hasModules(index: ProjectIndex, folder: string): boolean {
  return [...index.names(folder)].some((name) => /\.pyi?$/.test(name));
}
