/** Places in SARIF: addresses relative to the root, regions in UTF-16 columns. */
import type { ArtifactLocation, Region } from "sarif";
import type { Span } from "../../engine/api.ts";
import { relativePath } from "../../engine/paths.ts";
import type { LineMap } from "../../engine/positions.ts";
import type { FilePath } from "../../host/types.ts";

/** What severities are called in SARIF. */
export const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** The name that stands for the root folder. */
export const ROOT_ID = "SRCROOT";

/** A file's address: relative to the root where it lies in it, else absolute. */
export function artifactLocation(file: FilePath, root: FilePath): ArtifactLocation {
  const relative = relativePath(root, file);
  return relative === undefined ? { uri: fileUri(file) } : { uri: encodePath(relative), uriBaseId: ROOT_ID };
}

/** A folder's address; it ends with a slash, as base addresses must. */
export function folderUri(folder: FilePath): string {
  return `${fileUri(folder).replace(/\/$/, "")}/`;
}

function fileUri(path: FilePath): string {
  if (path.startsWith("//")) return `file:${encodePath(path)}`;
  return `file://${path.startsWith("/") ? "" : "/"}${encodePath(path)}`;
}

function encodePath(path: string): string {
  // A drive letter's colon stays; a colon in a relative path's first part would read as a scheme.
  return path
    .split("/")
    .map((part, i) => (i === 0 && /^[A-Z]:$/.test(part) ? part : encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))))
    .join("/");
}

/** A range with start and end, everything counted from 1. */
export function regionOf(span: Span, lines: LineMap): Region {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return { startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
