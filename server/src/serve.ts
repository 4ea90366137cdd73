/** The language server as it runs on Node: the parts that the host brings, put together. */
import { availableParallelism } from "node:os";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { ConfigurationFor } from "./engine/api.ts";
import { type AuditJob, type Crew, jobConfiguration, localCrew } from "./engine/audit.ts";
import { catalogue } from "./engine/catalogue.ts";
import { createEngine } from "./engine/create.ts";
import { threadCrew } from "./engine/pool.ts";
import { product } from "./engine/product.ts";
import { nodeClock } from "./host/node/clock.ts";
import { nodeFiles } from "./host/node/file-source.ts";
import { globalIgnore } from "./host/node/git.ts";
import { nodeThreads } from "./host/node/threads.ts";
import { nodeWasm } from "./host/node/wasm.ts";
import type { FilePath } from "./host/types.ts";
import { describe } from "./lsp/guard.ts";
import { serve } from "./lsp/server.ts";

/** More threads than this only wait for the disk, and the editor wants some of the machine too. */
const MOST_THREADS = 4;
/** Milliseconds after which an audit gives a single file up. */
const FILE_TIMEOUT = 30_000;

/** Serves the client that the arguments of the process name (`--stdio`, `--node-ipc` …) until it says goodbye. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  // One request that goes wrong must not take the others down.
  process.on("uncaughtException", (error) => connection.console.error(`Unexpected: ${describe(error)}`));
  process.on("unhandledRejection", (error) => connection.console.error(`Unexpected: ${describe(error)}`));
  const engine = (roots: readonly FilePath[], configuration: ConfigurationFor) =>
    createEngine({ files: nodeFiles, roots, wasm: nodeWasm, configuration, clock: nodeClock });
  const crew = (job: AuditJob): Crew => {
    const fallback = localCrew(() => engine(job.roots, jobConfiguration(job)), nodeFiles);
    const size = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
    return threadCrew({ start: nodeThreads(job), size, fallback, fileTimeout: FILE_TIMEOUT });
  };
  const parts = {
    version: product.version,
    rules: catalogue(),
    files: nodeFiles,
    clock: nodeClock,
    globalIgnore,
    createEngine: engine,
    crew,
  };
  serve(connection, parts);
}
