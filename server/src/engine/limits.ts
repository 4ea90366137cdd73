/** What users are told of files that are too much for the analysis. */
import type { FilePath } from "../host/types.ts";
import type { Note } from "./api.ts";

/** Nothing was analysed. */
export function unparsedNote(file: FilePath): Note {
  return { file, level: "error", message: "Not analysed: this file takes too long to parse. Exclude it, or split it.", span: undefined };
}

/** Something was not followed to its end. */
export function exhaustedNote(file: FilePath): Note {
  const message = "Analysed in part: this file, with what it imports, is too tangled to follow all of it.";
  return { file, level: "information", message, span: undefined };
}
