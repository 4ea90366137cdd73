import { parentFolder } from "../paths.ts";
import type { ProjectIndex } from "../project-index.ts";
import { commonVersion, lowestVersion } from "../version-range.ts";
import { declarations, isDeclared } from "./declarations.ts";
import { lockedVersions } from "./locks.ts";
import { normaliseName } from "./requirements.ts";

/**
 * The version of a distribution that a file runs with: from the nearest folder that locks or pins it. A folder that asks for it without
 * saying which version leaves the word to the lock files above, never to what another project above asks for.
 */
export function pythonVersion(index: ProjectIndex, name: string, from: string): string | undefined {
  const wanted = normaliseName(name);
  let isOpen = false;
  return index.first(index.ancestors(parentFolder(from)), (folder) => {
    const locked = lockedVersions(index, folder).get(wanted);
    if (locked !== undefined) return commonVersion(locked);
    const ranges = isOpen ? [] : (declarations(index, folder).get(wanted) ?? []);
    isOpen ||= ranges.length > 0;
    return index.first(ranges, lowestVersion);
  });
}

/** A folder around the file asks for the distribution, or locks it. */
export function isPythonDependency(index: ProjectIndex, name: string, from: string): boolean {
  const folder = parentFolder(from);
  return isDeclared(index, folder, name) || index.ancestors(folder).some((each) => lockedVersions(index, each).has(normaliseName(name)));
}
