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
  /** The files use modules of the workspace. */
  readonly isAmongNeighbours?: boolean;
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
  /** Whether a key was answered with findings of a version before, moved along. */
  readonly moved: readonly boolean[];
  /** From a key that breaks the text to exact findings, when no other key follows. */
  readonly untilExact: number;
  readonly parse: readonly number[];
  readonly parseCpu: readonly number[];
}

/** Times of the keystrokes in one file of a server, and its findings at the end. */
export interface ConfTypingResult {
  readonly title: string;
  readonly findings: number;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** What goes into the process that opens and closes. */
export interface CyclesOptions {
  readonly wasmFolder: string;
  readonly folder: string;
  /** A JSON file of relative paths: thousands are too many for the arguments of a process. */
  readonly list: string;
}

/** Bytes in use before anything is opened, after 100 and after 1,000 cycles over the same files, and after opening all files once. */
export interface CyclesResult {
  readonly before: number;
  readonly early: number;
  readonly late: number;
  readonly all: number;
  /** Resident bytes at the end. */
  readonly peak: number;
}
