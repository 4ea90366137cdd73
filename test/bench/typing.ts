/** Times keystrokes in the server, and fresh parses of the same texts in between. Runs as a bundle of its own: see `run-typing.ts`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Parser } from "web-tree-sitter";
import { loadGrammar, loadParser } from "../../server/src/lang/runtime.ts";
import { type BenchFile, benchFiles } from "./files/index.ts";
import { amongNeighbours } from "./files/neighbours.ts";
import { type Keystroke, keystrokes, positionAt, pressed } from "./keystrokes.ts";
import { random } from "./random.ts";
import { ServerInProcess } from "./server-in-process.ts";
import type { TypingOptions, TypingResult } from "./typing-types.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as TypingOptions;
const wasm = (name: string) => readFile(join(options.wasmFolder, name));
/** Keys before the ones that count: the code is compiled and the maps have grown. */
const WARM_UP = 120;

type Timed = { [K in "wall" | "cpu" | "parse" | "parseCpu"]: number[] } & { kinds: Keystroke["kind"][]; moved: boolean[] };

async function main(): Promise<void> {
  const server = new ServerInProcess(wasm);
  await server.greet(options.folder);
  const results: TypingResult[] = [];
  for (const [i, plain] of benchFiles().entries()) {
    const file = options.isAmongNeighbours ? amongNeighbours(plain) : plain;
    if (options.only === undefined || file.name === options.only) results.push(await typeInto(server, file, i));
  }
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
}

async function typeInto(server: ServerInProcess, file: BenchFile, seed: number): Promise<TypingResult> {
  const uri = pathToFileURL(join(options.folder, file.name)).toString();
  const languageId = file.name.endsWith(".py") ? "python" : "typescript";
  server.send(server.notification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text: file.text } }));
  const before = await pull(server, uri);
  const parser = await parserFor(languageId);
  const timed: Timed = { wall: [], cpu: [], parse: [], parseCpu: [], kinds: [], moved: [] };
  let text = file.text;
  let version = 1;
  const changed = (key: Omit<Keystroke, "kind">): Buffer => {
    const range = { start: positionAt(text, key.start), end: positionAt(text, key.oldEnd) };
    text = pressed(text, key);
    const textDocument = { uri, version: ++version };
    return server.notification("textDocument/didChange", { textDocument, contentChanges: [{ range, text: key.text }] });
  };
  for (const [i, key] of keystrokes(text, WARM_UP + options.keys, random(options.seed * 31 + seed)).entries()) {
    const into = i < WARM_UP ? undefined : timed;
    await press(server, uri, changed(key), key, into);
    if (i % 2 === 0) parseAfresh(parser, text, into);
  }
  const middle = text.indexOf("\n", text.length / 2);
  const untilExact = await pause(server, uri, changed({ start: middle, oldEnd: middle, text: "(" }));
  await pause(server, uri, changed({ start: middle, oldEnd: middle + 1, text: "" }));
  const after = await pull(server, uri);
  server.send(server.notification("textDocument/didClose", { textDocument: { uri } }));
  return {
    file: file.name,
    title: file.title,
    findings: before.length,
    untilExact,
    isSame: JSON.stringify(before) === JSON.stringify(after),
    ...timed,
  };
}

async function press(server: ServerInProcess, uri: string, change: Buffer, key: Keystroke, into: Timed | undefined): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await server.exchange("textDocument/diagnostic", { textDocument: { uri } }, change);
  into?.wall.push(performance.now() - start);
  into?.cpu.push(millisecondsSince(cpu));
  into?.kinds.push(key.kind);
  into?.moved.push(server.isMoved);
}

/** Milliseconds until findings are exact when no other key follows. */
async function pause(server: ServerInProcess, uri: string, change: Buffer): Promise<number> {
  const start = performance.now();
  const exact = server.nextExact();
  await server.exchange("textDocument/diagnostic", { textDocument: { uri } }, change);
  await exact;
  return performance.now() - start;
}

function parseAfresh(parser: Parser, text: string, into: Timed | undefined): void {
  const cpu = process.cpuUsage();
  const start = performance.now();
  parser.parse(text)?.delete();
  into?.parse.push(performance.now() - start);
  into?.parseCpu.push(millisecondsSince(cpu));
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function parserFor(languageId: string): Promise<Parser> {
  const runtime = await loadParser(wasm);
  return runtime.createParser(await loadGrammar(wasm, `tree-sitter-${languageId}.wasm`));
}

async function pull(server: ServerInProcess, uri: string): Promise<readonly unknown[]> {
  const body = await server.exchange("textDocument/diagnostic", { textDocument: { uri } });
  const { result } = JSON.parse(body) as { readonly result?: { readonly items?: readonly unknown[] } };
  return result?.items ?? [];
}

void main();
