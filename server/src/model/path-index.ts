/** Access paths with `*` segments, looked up fast. */

/** Answers that are remembered before all are forgotten. */
const MOST_ASKED = 4000;

interface Wild<T> {
  readonly segments: readonly string[];
  readonly value: T;
}

/** A map from access paths to values. `*` stands for any one segment; the first that was added wins among those that fit. */
export class PathIndex<T> {
  readonly #exact = new Map<string, T>();
  readonly #wild = new Map<string, Wild<T>[]>();
  /** What paths without an exact entry gave before: the same few are asked for at every keystroke. */
  readonly #asked = new Map<string, T | undefined>();

  add(path: string, value: T): void {
    this.#asked.clear();
    if (!path.includes("*")) {
      if (!this.#exact.has(path)) this.#exact.set(path, value);
      return;
    }
    const segments = segmentsOf(path);
    const root = segments[0] as string;
    const known = this.#wild.get(root);
    if (known) known.push({ segments, value });
    else this.#wild.set(root, [{ segments, value }]);
  }

  get(path: string): T | undefined {
    const exact = this.#exact.get(path);
    if (exact !== undefined) return exact;
    if (this.#wild.size === 0) return undefined;
    if (this.#asked.has(path)) return this.#asked.get(path);
    const found = this.#search(path);
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(path, found);
    return found;
  }

  #search(path: string): T | undefined {
    const segments = segmentsOf(path);
    const candidates = [...(this.#wild.get(segments[0] as string) ?? []), ...(this.#wild.get("*") ?? [])];
    return candidates.find((c) => fits(c.segments, segments))?.value;
  }
}

function segmentsOf(path: string): readonly string[] {
  return path.split(".");
}

/** `**` stands for any number of segments. */
function fits(pattern: readonly string[], path: readonly string[], p = 0, s = 0): boolean {
  if (p === pattern.length) return s === path.length;
  if (pattern[p] === "**") return fits(pattern, path, p + 1, s) || (s < path.length && fits(pattern, path, p, s + 1));
  if (s === path.length) return false;
  const [want, have] = [pattern[p] as string, path[s] as string];
  const isSame = want === have || want === "*" || (want === "*()" && have.endsWith("()"));
  return isSame && fits(pattern, path, p + 1, s + 1);
}
