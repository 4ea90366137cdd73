/** Absolute paths with forward slashes, taken apart without knowing the platform. */
import type { FilePath } from "../host/types.ts";

/** The folder that holds a path; a root (`/`, `C:/`) holds itself. */
export function parentFolder(path: FilePath): FilePath {
  const at = path.lastIndexOf("/");
  if (at < 0) return path;
  const isRoot = at === 0 || (at === 2 && path[1] === ":");
  return path.slice(0, isRoot ? at + 1 : at);
}

/** The last part of a path. */
export function baseName(path: FilePath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `folder/name`, for roots too. */
export function joinPath(folder: FilePath, name: string): FilePath {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** `path` as seen from `folder`: empty for the folder itself, undefined when it lies elsewhere. */
export function relativePath(folder: FilePath, path: FilePath): string | undefined {
  if (path === folder) return "";
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** The folder of a path and all above it, nearest first. */
export function foldersAbove(path: FilePath): readonly FilePath[] {
  const folders: FilePath[] = [];
  for (let at = path, up = parentFolder(at); up !== at; at = up, up = parentFolder(at)) folders.push(up);
  return folders;
}

/** A path without `.`, `..` and doubled slashes. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.join("/") || "/";
}
