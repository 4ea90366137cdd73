/** Globs of the configuration: how they match, and how they are moved to another folder. */
import picomatch from "picomatch";

/** Answers whether a path relative to the globs' folder (forward slashes) matches. */
export type PathMatcher = (relativePath: string) => boolean;

/**
 * Compiles globs. One without a slash holds at any depth, and one that matches a folder holds for all that is in it,
 * as in `.gitignore`. Names that start with a dot match too.
 */
export function pathMatcher(globs: readonly string[]): PathMatcher {
  if (globs.length === 0) return () => false;
  const patterns = globs.flatMap((glob) => {
    const anchored = anchor(glob);
    return [anchored, `${anchored}/**`];
  });
  return picomatch(patterns, { dot: true });
}

/** True if every bracket, brace and parenthesis of a glob has its partner: one that has not would be a character that no path holds. */
export function isBalanced(glob: string): boolean {
  try {
    picomatch.makeRe(glob, { strictBrackets: true });
    return true;
  } catch {
    return false;
  }
}

/** True if a host name matches one of the globs, letter case aside. */
export function hostMatcher(globs: readonly string[]): (host: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], { nocase: true });
  return (host) => matches(host);
}

/** The same globs, seen from a folder above: `folder` is the globs' own folder relative to that one, empty for the same. */
export function rebaseGlobs(globs: readonly string[], folder: string): readonly string[] {
  if (folder === "") return globs;
  const prefix = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  return globs.map((glob) => `${prefix}/${anchor(glob)}`);
}

function anchor(glob: string): string {
  const plain = glob.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  if (plain.startsWith("/")) return plain.slice(1);
  return plain.includes("/") ? plain : `**/${plain}`;
}
