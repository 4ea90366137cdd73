/** Absolute paths with forward slashes (`/w/app`, `C:/w/app`), as text: there is no `node:path` in a web worker. */

/** Resolves `.`, `..`, doubled and trailing slashes, and turns backslashes around. `..` never climbs above the first segment's `/`. */
export function normalisePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  const joined = parts.join("/");
  if (/^[A-Za-z]:$/.test(joined)) return `${joined}/`;
  return path.startsWith("/") || path.startsWith("\\") ? `/${joined}` : joined;
}

/** `path` as seen from `folder`; an absolute `path` stays what it is. */
export function joinPath(folder: string, path: string): string {
  return isAbsolutePath(path) ? normalisePath(path) : normalisePath(`${folder}/${path}`);
}

/** True for `/x`, `C:/x` and `C:\x`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

/** The folder that holds `path`; a root (`/`, `C:/`) holds itself. */
export function parentFolder(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return path;
  const isTop = slash === 0 || (slash === 2 && path[1] === ":");
  return path.slice(0, isTop ? slash + 1 : slash);
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `child` inside `folder`, without any normalisation: `child` is one or more plain segments. */
export function inFolder(folder: string, child: string): string {
  return folder.endsWith("/") ? folder + child : `${folder}/${child}`;
}

/** True when `path` is `folder` or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** `path` relative to `folder` that contains it; empty for the folder itself. */
export function relativeTo(path: string, folder: string): string {
  return path === folder ? "" : path.slice(folder.endsWith("/") ? folder.length : folder.length + 1);
}
