/** The language server on Node: over stdio or node IPC, as `--stdio` or `--node-ipc` say. Its code is in a bundle of its own, which is compiled once. */
import { join } from "node:path";
import { load } from "./host/node/compiled-code.ts";
import { bundleFolder } from "./host/node/wasm.ts";

/** A hash of dist/serve.cjs, put here by the build; empty while developers change it. */
declare const SERVE_HASH: string;

/** By then the first files have been looked at, and what that takes is compiled. */
const KEEP_AFTER_MS = 5000;

async function main(): Promise<void> {
  const file = join(bundleFolder, "serve.cjs");
  const server = load<typeof import("./serve.ts")>({ file, hash: SERVE_HASH, folder: SERVE_HASH === "" ? undefined : await cacheFolder() });
  server.exports.startServer();
  setTimeout(server.keep, KEEP_AFTER_MS).unref();
}

/** The user's folder for what can be made again; nothing for a user without a home, as in some containers. */
async function cacheFolder(): Promise<string | undefined> {
  try {
    const { default: envPaths } = await import("env-paths");
    return envPaths("redwarden", { suffix: "" }).cache;
  } catch {
    return undefined;
  }
}

if (process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) void main();
else {
  process.stderr.write("This is the language server of Redwarden: start it with --stdio. `redwarden --help` shows the command line.\n");
  process.exitCode = 2;
}
