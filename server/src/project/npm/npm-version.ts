import { at, text, yamlFile } from "../documents.ts";
import { inFolder, parentFolder, relativeTo } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { lowestVersion } from "../version-range.ts";
import { lockFiles } from "./locks.ts";
import { dependencyRange, enclosingPackages } from "./package-json.ts";

/** The version of a package that a file runs with: of the nearest lock file that holds it, else by the range in the nearest package.json. */
export function npmVersion(index: ProjectIndex, name: string, from: string): string | undefined {
  const folders = index.ancestors(parentFolder(from));
  const range = declaredRange(index, folders, name);
  const locked = index.first(folders, (home) => {
    const below = folders.slice(0, folders.indexOf(home) + 1).map((folder) => relativeTo(folder, home));
    return index.first(lockFiles(index, home), (lock) => lock.version(name, below, range));
  });
  return locked ?? (range === undefined ? undefined : lowestVersion(withoutAlias(range)));
}

/** A package.json around the file asks for the package. */
export function isNpmDependency(index: ProjectIndex, name: string, from: string): boolean {
  return declaredRange(index, index.ancestors(parentFolder(from)), name) !== undefined;
}

function declaredRange(index: ProjectIndex, folders: readonly string[], name: string): string | undefined {
  const folder = folders[0];
  if (folder === undefined) return undefined;
  const range = index.first(enclosingPackages(index, folder), (each) => dependencyRange(each, name));
  return range?.startsWith("catalog:") ? catalogRange(index, folders, name, range.slice("catalog:".length)) : range;
}

/** `catalog:` and `catalog:NAME` stand for a range in the pnpm workspace. */
function catalogRange(index: ProjectIndex, folders: readonly string[], name: string, catalog: string): string | undefined {
  return index.first(folders, (folder) => {
    const workspace = yamlFile(index, inFolder(folder, "pnpm-workspace.yaml"));
    const isDefault = catalog === "" || catalog === "default";
    return text(
      isDefault ? (at(workspace, "catalog", name) ?? at(workspace, "catalogs", "default", name)) : at(workspace, "catalogs", catalog, name),
    );
  });
}

/** `npm:redis@^4` installs another package under this name; its version counts. */
function withoutAlias(range: string): string {
  return range.replace(/^npm:(?:@?[^@]+@)?/, "");
}
