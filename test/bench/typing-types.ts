/** What goes into the process that types, and what comes out. Times in milliseconds. */
import type { Kind } from "./keystrokes.ts";

export interface TypingOptions {
  readonly wasmFolder: string;
  /** Workspace folder of the files. */
  readonly folder: string;
  /** Keystrokes per file that count. */
  readonly keys: number;
  readonly seed: number;
  /** Only this file. */
  readonly only?: string;
}

/** Times of one file's keystrokes, and of fresh parses in between. */
export interface TypingResult {
  readonly file: string;
  readonly title: string;
  readonly findings: number;
  /** True when the diagnostics after all keystrokes, which leave the text as it was, are those from before. */
  readonly isSame: boolean;
  readonly wall: readonly number[];
  /** Of the whole process, collector and compiler threads included. */
  readonly cpu: readonly number[];
  readonly kinds: readonly Kind[];
  readonly parse: readonly number[];
  readonly parseCpu: readonly number[];
}
