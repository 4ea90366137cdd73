/** The language server as it runs on Node: the parts that the host brings, put together. */
import { availableParallelism } from "node:os";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { catalogue } from "./engine/catalogue.ts";
import { createEngine } from "./engine/create.ts";
import { product } from "./engine/product.ts";
import { nodeClock } from "./host/node/clock.ts";
import { nodeCrew } from "./host/node/crew.ts";
import { nodeFiles } from "./host/node/file-source.ts";
import { globalIgnore } from "./host/node/git.ts";
import { nodeWasm } from "./host/node/wasm.ts";
import { loadParser } from "./lang/runtime.ts";
import type { ServerParts } from "./lsp/context.ts";
import { describe } from "./lsp/guard.ts";
import { serve } from "./lsp/server.ts";

/** More threads than this only wait for the disk. */
const MOST_THREADS = 4;

/** Serves the client that the arguments of the process name (`--stdio`, `--node-ipc` …) until it says goodbye. */
export function startServer(): void {
  // Compiled in the background while the client introduces itself. What is wrong with it is said when a file needs it.
  loadParser(nodeWasm).catch(() => undefined);
  const connection = createConnection(ProposedFeatures.all);
  // One request that goes wrong must not take the others down.
  process.on("uncaughtException", (error) => connection.console.error(`Unexpected: ${describe(error)}`));
  process.on("unhandledRejection", (error) => connection.console.error(`Unexpected: ${describe(error)}`));
  // The editor wants some of the machine too.
  const jobs = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const parts: ServerParts = {
    version: product.version,
    rules: catalogue(),
    files: nodeFiles,
    clock: nodeClock,
    globalIgnore,
    createEngine: (roots, configuration, sources) =>
      createEngine({ files: nodeFiles, roots, wasm: nodeWasm, configuration, clock: nodeClock, sources }),
    crew: (job, files) => nodeCrew(job, nodeFiles, { jobs, files, isBusyHere: true }),
  };
  serve(connection, parts);
}
