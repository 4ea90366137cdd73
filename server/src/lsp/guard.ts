/** The one wrapper around every handler: what fails is logged and answered empty, and the server keeps running. */
import type { CancellationToken as LspToken } from "vscode-languageserver";
import type { CancellationToken } from "../host/types.ts";
import { LSPErrorCodes, ResponseError } from "./library.ts";

/** Writes a line to the client's output channel. */
export type Log = (level: "error" | "warn" | "info", message: string) => void;

/** What a handler was working on, for the log. */
export interface Subject {
  readonly uri?: string;
  readonly version?: number;
}

/** Runs `work`; an error is logged with its subject and `empty` is answered. Cancellation passes through. */
export async function guarded<R>(log: Log, name: string, subject: Subject, empty: R, work: () => R | Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (isCancellation(error)) throw error;
    const where =
      subject.uri === undefined ? "" : ` for ${subject.uri}${subject.version === undefined ? "" : ` version ${subject.version}`}`;
    log("error", `${name} failed${where}: ${describe(error)}`);
    return empty;
  }
}

/** Same as `guarded` for work that cannot wait, such as keeping the engine's documents in step. True when it went well. */
export function guardedNow(log: Log, name: string, subject: Subject, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const where =
      subject.uri === undefined ? "" : ` for ${subject.uri}${subject.version === undefined ? "" : ` version ${subject.version}`}`;
    log("error", `${name} failed${where}: ${describe(error)}`);
    return false;
  }
}

/** An error as a log may show it. Messages of syntax errors quote the text that was read, which may hold a secret. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return "an unknown error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const message = error instanceof SyntaxError ? "" : `: ${error.message}`;
  return [`${error.name}${message}`, ...frames.slice(0, 12)].join("\n");
}

/** The answer to a request that the client has cancelled. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** The protocol's token as the engine wants it. */
export function engineToken(token: LspToken): CancellationToken {
  return {
    get isCancelled() {
      return token.isCancellationRequested;
    },
  };
}

function isCancellation(error: unknown): boolean {
  if (!(error instanceof ResponseError)) return false;
  const codes: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled, LSPErrorCodes.ContentModified];
  return codes.includes(error.code);
}
