/** `npm run bench [FOLDER]`: keystroke to diagnostics, start-up, audit throughput and memory, with the targets beside them. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { loadGrammar, loadParser } from "../../server/src/lang/runtime.ts";
import { rules } from "../../server/src/rules/index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";
import { type BenchFile, benchFiles } from "./files/index.ts";
import { random } from "./random.ts";

const KEYS = ["x", "name", " ", "\n", '"', "(", "[", "{", "=", "1", "# note\n", "if x:\n", "client.get(key)\n", "\n\n"];
const STROKES = Number(process.env.STROKES ?? 100);
const RUNNING = { isCancelled: false };

interface Row {
  readonly what: string;
  readonly value: string;
  readonly target: string;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

async function newEngine(): Promise<Engine> {
  const configuration = resolveConfiguration(rules, [], "/bench");
  return createEngine({
    files: memoryFiles(new Map()),
    roots: ["/bench"],
    wasm: testWasm,
    configuration: () => configuration,
    clock: { now: () => Date.now() },
  });
}

/** Types and takes back again, so that the file stays what it is while half of the versions are broken. */
async function keystrokes(file: BenchFile): Promise<readonly number[]> {
  const engine = await newEngine();
  const path = `/bench/${file.name}`;
  const choose = random(7);
  let text = file.text;
  let version = 1;
  engine.open(path, text, version);
  await engine.report(path, RUNNING);
  const times: number[] = [];
  const stroke = async (start: number, oldEnd: number, typed: string): Promise<void> => {
    text = text.slice(0, start) + typed + text.slice(oldEnd);
    const began = performance.now();
    engine.change(path, [{ start, oldEnd, text: typed }], text, ++version);
    await engine.report(path, RUNNING);
    times.push(performance.now() - began);
  };
  for (let i = 0; i < STROKES; i++) {
    const at = choose.below(text.length);
    const typed = choose.pick(KEYS);
    await stroke(at, at, typed);
    await stroke(at, at + typed.length, "");
  }
  engine.dispose();
  return times;
}

async function freshParse(file: BenchFile): Promise<number> {
  const runtime = await loadParser(testWasm);
  const grammar = /\.py$/.test(file.name) ? "tree-sitter-python.wasm" : "tree-sitter-typescript.wasm";
  const parser = runtime.createParser(await loadGrammar(testWasm, grammar));
  const times: number[] = [];
  for (let i = 0; i < 30; i++) {
    const began = performance.now();
    parser.parse(file.text)?.delete();
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}

async function keystrokeRows(file: BenchFile): Promise<readonly Row[]> {
  const times = await keystrokes(file);
  const fresh = await freshParse(file);
  const median = quantile(times, 0.5);
  return [
    { what: `${file.title}: keystroke, median`, value: `${median.toFixed(1)} ms`, target: "8 ms" },
    { what: `${file.title}: keystroke, p95`, value: `${quantile(times, 0.95).toFixed(1)} ms`, target: "25 ms" },
    { what: `${file.title}: median against a fresh parse (${fresh.toFixed(1)} ms)`, value: (median / fresh).toFixed(2), target: "0.70" },
  ];
}

/** Spawns the built server, opens an example, and waits for its diagnostics. */
function startUp(): Promise<number> {
  const began = performance.now();
  const server = spawn(process.execPath, ["dist/server.cjs", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const uri = `file://${resolve("examples/bench.py")}`;
  send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
  send({ method: "initialized", params: {} });
  const text = 'import redis\nr = redis.Redis(host="cache.example.com", password="s3cret")\n';
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "python", version: 1, text } } });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error("the server sent no diagnostics within 20 s")), 20_000);
    let seen = "";
    server.stdout.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
      if (!seen.includes("publishDiagnostics") || !seen.includes("hardcoded-password")) return;
      clearTimeout(timer);
      server.kill();
      done(performance.now() - began);
    });
  });
}

function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const e of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!e.isFile() || !/\.(?:pyi?|[mc]?[jt]sx?)$/.test(e.name) || /node_modules|\.git\//.test(e.parentPath)) continue;
    files++;
    bytes += statSync(join(e.parentPath, e.name)).size;
  }
  return { files, bytes };
}

function auditRows(folder: string): readonly Row[] {
  const { files, bytes } = sizeOf(folder);
  const times: number[] = [];
  let memory = 0;
  for (let i = 0; i < 3; i++) {
    const began = performance.now();
    const run = spawnSync(
      "/usr/bin/env",
      ["node", "dist/cli.cjs", "audit", folder, "--fail-on", "never", "--no-progress", "--format", "json"],
      {
        maxBuffer: 1 << 28,
      },
    );
    times.push((performance.now() - began) / 1000);
    memory = Math.max(memory, process.resourceUsage().maxRSS);
    if (run.status !== 0) throw new Error(`the audit of ${folder} ended with ${run.status}`);
  }
  const seconds = quantile(times, 0.5);
  return [
    {
      what: `audit of ${folder}`,
      value: `${(files / seconds).toFixed(0)} files/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
      target: "",
    },
    { what: "peak memory of this process (engines of all runs above)", value: `${(memory / 1024).toFixed(0)} MB`, target: "" },
  ];
}

function print(rows: readonly Row[]): void {
  for (const { what, value, target } of rows) {
    const met = target === "" ? "" : Number.parseFloat(value) <= Number.parseFloat(target) ? "met" : "MISSED";
    console.log(`${what.padEnd(78)} ${value.padStart(26)} ${target.padStart(8)} ${met}`);
  }
}

async function main(): Promise<void> {
  for (const file of benchFiles()) print(await keystrokeRows(file));
  const starts: number[] = [];
  for (let i = 0; i < 7; i++) starts.push(await startUp());
  print([{ what: "start-up to the first diagnostics, median of 7", value: `${quantile(starts, 0.5).toFixed(0)} ms`, target: "400 ms" }]);
  print(auditRows(process.argv[2] ?? "examples"));
}

await main();
