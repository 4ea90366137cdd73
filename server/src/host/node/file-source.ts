/** Files of the local disk. */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { FilePath, FileSource } from "../types.ts";

/** The local disk. Paths that are not there, or may not be read, are answered as absent. */
export const nodeFiles: FileSource = { read, stat: statFile, list, now: { read: readNow, list: listNow } };

/**
 * The same, but waiting for the disk: three times as fast for many small files. For threads and commands that have nothing
 * else to do meanwhile.
 */
export const blockingFiles: FileSource = {
  read: async (path) => readNow(path),
  stat: async (path) =>
    orAbsent(() => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found && { size: found.size, isFile: found.isFile() };
    }),
  list: async (path, links) => listNow(path, links),
  now: { read: readNow, list: listNow },
};

function readNow(path: FilePath): string | undefined {
  return orAbsent(() => decodeText(readFileSync(path)));
}

function listNow(path: FilePath, links?: "no-links"): readonly string[] {
  const entries = orAbsent(() => readdirSync(path, { withFileTypes: true })) ?? [];
  return entries.filter((e) => !links || !e.isSymbolicLink()).map((entry) => nameOf(entry, () => statSync(`${path}/${entry.name}`)));
}

function orAbsent<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** An absolute {@link FilePath} for what a user wrote; relative paths start at `from`. */
export function toFilePath(path: string, from: string = process.cwd()): FilePath {
  const absolute = resolve(from, path).replaceAll("\\", "/");
  // Drive letters are written in both cases; one file must have one path.
  return /^[a-z]:/.test(absolute) ? absolute[0]?.toUpperCase() + absolute.slice(1) : absolute;
}

async function read(path: FilePath): Promise<string | undefined> {
  try {
    return decodeText(await readFile(path));
  } catch {
    return undefined;
  }
}

/** Text with more NUL characters than one in so many is none: few stand in strings, in UTF-16 without its mark every other one is. */
const TEXT_PER_NUL = 200;

/** Text of a file's bytes without byte order mark, UTF-16 by its mark, else UTF-8; undefined when that cannot be. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  const nuls = text.includes("\0") ? text.split("\0").length - 1 : 0;
  return nuls === 0 || (nuls * TEXT_PER_NUL <= text.length && !text.includes(REPLACEMENT)) ? text : undefined;
}

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = "\ufffd";

async function statFile(path: FilePath): Promise<{ readonly size: number; readonly isFile: boolean } | undefined> {
  try {
    const found = await stat(path);
    return { size: found.size, isFile: found.isFile() };
  } catch {
    return undefined;
  }
}

async function list(path: FilePath, links?: "no-links"): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const kept = entries.filter((e) => !links || !e.isSymbolicLink());
  return Promise.all(
    kept.map(async (entry) => {
      const target = entry.isSymbolicLink() ? await stat(`${path}/${entry.name}`).catch(() => undefined) : undefined;
      return nameOf(entry, () => target);
    }),
  );
}

/** The name as `list` gives it; `target` says what a link leads to. */
function nameOf(entry: Dirent, target: () => { isDirectory(): boolean } | undefined): string {
  const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && orAbsent(target)?.isDirectory() === true);
  return isFolder ? `${entry.name}/` : entry.name;
}
