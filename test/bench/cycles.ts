/** Opens and closes documents of a large workspace over and over, and says what stays in memory. Runs as a bundle: see `run-bundle.ts`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ServerInProcess } from "./server-in-process.ts";
import type { CyclesOptions, CyclesResult } from "./typing-types.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as CyclesOptions;
/** Cycles after which the first look at memory is taken, and the last. */
const EARLY = 100;
const WARM_UP = 20;
const LATE = 1000;

async function main(): Promise<void> {
  const server = new ServerInProcess((name) => readFile(join(options.wasmFolder, name)));
  await server.greet(options.folder);
  const files = JSON.parse(await readFile(options.list, "utf8")) as readonly string[];
  // The grammars, the tables of the libraries and compiled code are not what files cost.
  await cycles(server, files.slice(-2), WARM_UP);
  const before = used();
  const first = files.slice(0, EARLY);
  await cycles(server, first, EARLY);
  const early = used();
  await cycles(server, first, LATE - EARLY);
  const late = used();
  await cycles(server, files, files.length);
  const result: CyclesResult = { before, early, late, all: used(), peak: process.memoryUsage().rss };
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
}

async function cycles(server: ServerInProcess, files: readonly string[], count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const path = join(options.folder, files[i % files.length] as string);
    const uri = pathToFileURL(path).toString();
    const text = await readFile(path, "utf8");
    const languageId = path.endsWith(".py") ? "python" : "typescript";
    server.send(server.notification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }));
    await server.exchange("textDocument/diagnostic", { textDocument: { uri } });
    server.send(server.notification("textDocument/didClose", { textDocument: { uri } }));
  }
}

/** Bytes that are in use after everything that can go has gone, trees of the grammars included. */
function used(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

void main();
