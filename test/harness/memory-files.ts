/** Files in memory, as the engine sees them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FilePath, FileSource } from "../../server/src/host/types.ts";

/** A `FileSource` over a map from path to text. The map may change while it is in use. */
export function memoryFiles(files: ReadonlyMap<FilePath, string>): FileSource {
  return {
    read: async (path) => files.get(path),
    stat: async (path) => statOf(files, path),
    list: async (path) => namesIn(files, path),
    now: { read: (path) => files.get(path), list: (path) => namesIn(files, path) },
  };
}

function statOf(files: ReadonlyMap<FilePath, string>, path: FilePath): { size: number; isFile: boolean } | undefined {
  const text = files.get(path);
  if (text !== undefined) return { size: Buffer.byteLength(text), isFile: true };
  return namesIn(files, path).length > 0 ? { size: 0, isFile: false } : undefined;
}

function namesIn(files: ReadonlyMap<FilePath, string>, folder: FilePath): readonly string[] {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  const names = new Set<string>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...deeper] = path.slice(prefix.length).split("/");
    names.add(deeper.length > 0 ? `${name}/` : name);
  }
  return [...names].sort();
}

/** All files under a folder of the disk, by the path that they get below `mountedAt`. */
export function readTree(folder: string, mountedAt: FilePath): Map<FilePath, string> {
  const files = new Map<FilePath, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(folder.length).replaceAll("\\", "/");
    files.set(`${mountedAt}${below}`, readFileSync(path, "utf8"));
  }
  return files;
}
