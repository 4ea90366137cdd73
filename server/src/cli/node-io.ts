/** The real process. */
import { writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { toFilePath } from "../host/node/file-source.ts";
import type { Io } from "./io.ts";

/** The process that runs. Closing the reading end of a pipe (`| head`) ends it quietly. */
export function nodeIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    out: (t) => void process.stdout.write(t),
    err: (t) => void process.stderr.write(t),
    isOutTerminal: process.stdout.isTTY === true,
    isErrTerminal: process.stderr.isTTY === true,
    columns: process.stderr.columns || 80,
    cwd: toFilePath("."),
    environment: process.env,
    readInput: () => text(process.stdin),
    writeFile: (path, t) => writeFile(path, t),
    onInterrupt(callback) {
      process.once("SIGINT", callback);
      return () => void process.off("SIGINT", callback);
    },
  };
}
