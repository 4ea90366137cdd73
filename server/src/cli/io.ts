/** What the command line has of its process: streams, folder, environment. Handed in, so that nothing else touches the terminal. */
import type { FilePath } from "../host/types.ts";

/** The process around the command line. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  /** Width of the error stream's terminal, in columns. */
  readonly columns: number;
  readonly cwd: FilePath;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of standard input, as text. */
  readInput(): Promise<string>;
  writeFile(path: FilePath, text: string): Promise<void>;
  /** Calls back when the user interrupts. Answers how to stop listening. */
  onInterrupt(callback: () => void): () => void;
}

/** The user asked for something that cannot be done; `message` says what and how to ask. Ends with exit code 2. */
export class UsageError extends Error {}

/** Exit codes of the command. */
export const EXIT = { clean: 0, findings: 1, untrustworthy: 2 } as const;
