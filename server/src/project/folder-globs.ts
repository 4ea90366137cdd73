import picomatch from "picomatch";
import { inFolder, joinPath } from "./paths.ts";
import type { ProjectIndex } from "./project-index.ts";

/** How deep `**` looks; workspaces are shallow, and a slip in a pattern must not list a whole disk. */
const MAX_DEPTH = 4;
const SKIPPED = /^(?:node_modules|dist|build|\..*)\/$/;

/**
 * The folders below `base` that the patterns of a workspace name (`packages/*`, `apps/**`, `!packages/old`), in the order of the
 * patterns and then of names. Only folders on the way of a pattern are listed.
 */
export function expandFolders(index: ProjectIndex, base: string, patterns: readonly string[]): readonly string[] {
  const excluded = patterns.filter((p) => p.startsWith("!")).map((p) => picomatch(joinPath(base, p.slice(1))));
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    for (const folder of expand(index, base, segmentsOf(pattern))) {
      if (!excluded.some((isExcluded) => isExcluded(folder))) found.add(folder);
    }
  }
  return [...found];
}

function segmentsOf(pattern: string): readonly string[] {
  return pattern.split("/").filter((s) => s !== "" && s !== ".");
}

function expand(index: ProjectIndex, folder: string, segments: readonly string[]): readonly string[] {
  const [head, ...rest] = segments;
  if (head === undefined) return index.hasFolder(folder) ? [folder] : [];
  if (head === "**") return descendants(index, folder, MAX_DEPTH).flatMap((f) => expand(index, f, rest));
  if (!/[*?[{(!]/.test(head)) return expand(index, joinPath(folder, head), rest);
  const matches = picomatch(head);
  return subfolders(index, folder).flatMap((name) => (matches(name) ? expand(index, inFolder(folder, name), rest) : []));
}

function descendants(index: ProjectIndex, folder: string, depth: number): readonly string[] {
  if (depth === 0) return [folder];
  return [folder, ...subfolders(index, folder).flatMap((name) => descendants(index, inFolder(folder, name), depth - 1))];
}

function subfolders(index: ProjectIndex, folder: string): readonly string[] {
  const folders = [...index.names(folder)].filter((name) => name.endsWith("/") && !SKIPPED.test(name));
  return folders.map((name) => name.slice(0, -1)).sort();
}
