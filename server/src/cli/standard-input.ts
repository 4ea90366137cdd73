/** Standard input as a file that need not exist. */
import type { FilePath, FileSource } from "../host/types.ts";

/** The same files, but `path` holds `text`. */
export function withFile(files: FileSource, path: FilePath, text: string): FileSource {
  return {
    ...files,
    read: async (at) => (at === path ? text.replace(/^\uFEFF/, "") : files.read(at)),
    stat: async (at) => (at === path ? { size: text.length, isFile: true } : files.stat(at)),
  };
}
