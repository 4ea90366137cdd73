/** Problems of the audit itself: as notes for the report, and as lines on standard error. */
import type { ConfigProblem } from "../config/types.ts";
import type { Note } from "../engine/api.ts";
import type { Discovery, Skipped } from "../engine/discover.ts";
import { baseName } from "../engine/paths.ts";
import type { LineMap } from "../engine/positions.ts";
import { plural } from "../engine/summary.ts";
import type { FilePath } from "../host/types.ts";
import { visible } from "./terminal-text.ts";

/** What has to be said of the named paths, and of what was left out. */
export function discoveryNotes({ missing, foreign, empty, skipped }: Discovery): readonly Note[] {
  const note =
    (level: Note["level"], message: string) =>
    (file: FilePath): Note => ({ file, level, message, span: undefined });
  return [
    ...missing.map(note("error", "There is no such file or folder.")),
    ...foreign.map(
      note(
        "warning",
        "This is not a Python, TypeScript or JavaScript file, nor one of a Redis server (redis.conf, sentinel.conf, users.acl), so it is not audited.",
      ),
    ),
    ...empty.map(
      note(
        "warning",
        "There is nothing to audit here: no Python, TypeScript or JavaScript file, and none of a Redis server, that is not ignored or excluded.",
      ),
    ),
    ...skipped.map((s) => note("information", skippedText(s))(s.path)),
  ];
}

function skippedText({ why, size }: Skipped): string {
  if (why === "folder") return "Skipped: other people's code or a build. Name it on the command line to audit it.";
  if (why === "minified") return "Skipped: minified. Name it on the command line to audit it.";
  return `Skipped: ${megabytes(size)} is over maxFileSize. Name it on the command line to audit it, or raise maxFileSize.`;
}

function megabytes(size: number): string {
  return size < 100_000 ? `${size} bytes` : `${(size / 1_000_000).toFixed(1)} MB`;
}

/** Problems of the configuration as notes. */
export function problemNotes(problems: readonly ConfigProblem[]): readonly Note[] {
  return problems.map(({ file, message, start, end }) => ({ file, level: "error", message, span: { start, end } }));
}

/** A note as a line for standard error. */
export function noteLine(note: Note, lines: LineMap | undefined, path: string): string {
  const position = note.span && lines?.position(note.span.start);
  const place = position ? `:${position.line + 1}:${position.column + 1}` : "";
  const level = note.level === "information" ? "note" : note.level;
  return `redwarden: ${visible(`${path}${place}: ${level}: ${note.message}`)}\n`;
}

/** One line for everything that was skipped for its name; empty when there is nothing to say. */
export function skippedLine(skipped: readonly Skipped[]): string {
  const named = skipped.filter((s) => s.why !== "size");
  if (named.length === 0) return "";
  const folders = named.filter((s) => s.why === "folder");
  const parts = [countOf(folders.length, "folder"), countOf(named.length - folders.length, "minified file")].filter((p) => p !== "");
  const names = [...new Set(folders.map((s) => baseName(s.path)))].slice(0, 5).join(", ");
  return `redwarden: skipped ${parts.join(" and ")}${names === "" ? "" : ` (${visible(names)})`}; name a path to audit it\n`;
}

function countOf(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${plural(noun, count)}`;
}
