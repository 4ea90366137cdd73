/** Which files are sources, by name. Known without loading a parser; a test keeps it equal to what the languages say. */

/** Endings of the files that are analysed, lower case. */
export const SOURCE_EXTENSIONS: readonly string[] = [".py", ".pyi", ".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"];

/** True for names of files that are analysed. */
export function isSource(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot >= 0 && SOURCE_EXTENSIONS.includes(name.slice(dot).toLowerCase());
}
