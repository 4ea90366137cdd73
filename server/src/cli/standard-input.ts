/** Standard input as a file that need not exist. */
import type { FilePath, FileSource } from "../host/types.ts";

/** The same files, but `path` holds `text`. */
export function withFile(files: FileSource, path: FilePath, text: string): FileSource {
  const content = text.replace(/^\uFEFF/, "");
  const { now } = files;
  return {
    ...files,
    read: async (at) => (at === path ? content : files.read(at)),
    stat: async (at) => (at === path ? { size: text.length, isFile: true } : files.stat(at)),
    ...(now && { now: { ...now, read: (at) => (at === path ? content : now.read(at)) } }),
  };
}
