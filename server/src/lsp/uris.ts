/** The only place where URIs of the protocol become paths of the engine, and back. */
import { URI } from "vscode-uri";
import type { FilePath } from "../host/types.ts";
import { LANGUAGE_ENDINGS } from "../protocol.ts";

/** Folder that stands for documents which have no file yet. No host has it, so their relative imports lead nowhere. */
const UNTITLED = "/untitled:/";

/**
 * Path of a document; undefined for schemes without files on disk (`git:`, `vscode-vfs:` …), which are not analysed.
 * An untitled document gets a virtual path with the ending of its language.
 */
export function toPath(uri: string, languageId?: string): FilePath | undefined {
  const parsed = parse(uri);
  if (parsed === undefined) return undefined;
  if (parsed.scheme === "untitled") return `${UNTITLED}${encodeURIComponent(parsed.path)}${LANGUAGE_ENDINGS[languageId ?? ""] ?? ""}`;
  if (parsed.scheme !== "file") return undefined;
  if (parsed.authority !== "") return `//${parsed.authority}${parsed.path}`;
  const drive = /^\/([a-zA-Z]):/.exec(parsed.path);
  return drive === null ? parsed.path : `${(drive[1] ?? "").toUpperCase()}:${parsed.path.slice(3)}`;
}

/** URI of a path, spelled as VS Code spells it. */
export function toUri(path: FilePath): string {
  return URI.file(path).toString();
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    // A client may send anything; a broken URI is a document that is not analysed.
    return undefined;
  }
}
