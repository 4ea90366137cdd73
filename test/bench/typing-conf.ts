/** Times keystrokes in files of servers. Runs as a bundle of its own: see `run-typing.ts`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ConfBenchFile, confBenchFiles } from "./files/conf.ts";
import { keystrokes, positionAt, pressed } from "./keystrokes.ts";
import { random } from "./random.ts";
import { ServerInProcess } from "./server-in-process.ts";
import type { ConfTypingResult, TypingOptions } from "./typing-types.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as TypingOptions;
/** Keys before the ones that count. */
const WARM_UP = 60;

async function main(): Promise<void> {
  const server = new ServerInProcess((name) => readFile(join(options.wasmFolder, name)));
  await server.greet(options.folder);
  const results: ConfTypingResult[] = [];
  for (const file of confBenchFiles()) results.push(await typeInto(server, file));
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
}

async function typeInto(server: ServerInProcess, { name, title, text: before }: ConfBenchFile): Promise<ConfTypingResult> {
  const uri = pathToFileURL(join(options.folder, name)).toString();
  server.send(server.notification("textDocument/didOpen", { textDocument: { uri, languageId: "redis-conf", version: 1, text: before } }));
  const wall: number[] = [];
  const cpu: number[] = [];
  let text = before;
  let findings = 0;
  for (const [i, key] of keystrokes(text, WARM_UP + options.keys, random(options.seed)).entries()) {
    const range = { start: positionAt(text, key.start), end: positionAt(text, key.oldEnd) };
    const change = { textDocument: { uri, version: i + 2 }, contentChanges: [{ range, text: key.text }] };
    text = pressed(text, key);
    const used = process.cpuUsage();
    const start = performance.now();
    const body = await server.exchange(
      "textDocument/diagnostic",
      { textDocument: { uri } },
      server.notification("textDocument/didChange", change),
    );
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    if (i >= WARM_UP) {
      wall.push(took);
      cpu.push((user + system) / 1000);
    }
    findings = (JSON.parse(body) as { readonly result: { readonly items: readonly unknown[] } }).result.items.length;
  }
  server.send(server.notification("textDocument/didClose", { textDocument: { uri } }));
  return { title, findings, wall, cpu };
}

void main();
