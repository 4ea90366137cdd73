/** What the engine needs from the outside. Implementations: `host/node`, later `host/browser`, and in memory for tests. */

/** Absolute path with forward slashes (`/home/me/app/main.py`, `C:/app/main.py`), or a `file:`-less virtual path in tests. */
export type FilePath = string;

/** Read access to files. Every method answers undefined (or nothing) instead of throwing when a file is not there. */
export interface FileSource {
  /**
   * The text; undefined when missing, a folder, unreadable, or not text (holds more than a few NUL). A byte order mark is not part of it, as
   * in an editor's document, so that offsets and columns agree everywhere.
   */
  read(path: FilePath): Promise<string | undefined>;
  /** Size in bytes and whether it is a regular file. */
  stat(path: FilePath): Promise<{ readonly size: number; readonly isFile: boolean } | undefined>;
  /** Names in a folder; directories end with `/`. With `"no-links"` symbolic links are left out, as when a tree is walked. */
  list(path: FilePath, links?: "no-links"): Promise<readonly string[]>;
  /**
   * The same without waiting, on hosts that can: what an analysis lacks is then read when it is asked for. Elsewhere the analysis
   * is repeated until it lacks nothing.
   */
  readonly now?: { read(path: FilePath): string | undefined; list(path: FilePath): readonly string[] };
}

/** Cancels work that is under way. */
export interface CancellationToken {
  readonly isCancelled: boolean;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
