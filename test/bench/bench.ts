/**
 * `npm run bench [FOLDER]`: keystroke to diagnostics, start-up, audit throughput and memory, with the targets beside them. FOLDER is
 * what is audited; this repository when left out. `BENCH_KEYS` sets how many keystrokes per file count in each of the runs.
 */
import { resolve } from "node:path";
import { built, projectFolder } from "../harness/build.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { measureAudit } from "./audit.ts";
import { benchFiles } from "./files/index.ts";
import { typeThroughPipe } from "./pipe.ts";
import { runConfTyping, runTyping } from "./run-typing.ts";
import { measureStartUp, type Starts } from "./start-up.ts";
import { median, quantile } from "./statistics.ts";
import { print, type Row } from "./table.ts";
import type { TypingResult } from "./typing-types.ts";
import { measureWorkspace, type WorkspaceResult } from "./workspace.ts";

const KEYS = Number(process.env.BENCH_KEYS ?? 200);
const RUNS = 2;
const MS = "ms";

async function main(): Promise<void> {
  built();
  const files = Object.fromEntries(benchFiles().map((f) => [f.name, f.text]));
  const folder = await temporaryFolder({
    ...files,
    "requirements.txt": "redis==5.2.0\nflask\n",
    "package.json": '{"dependencies":{"ioredis":"5.4.1"}}',
  });
  try {
    print("In the server: from the change notification's bytes to the diagnostics' bytes", await typingRows(folder));
    print("Files of servers, in the server", await confRows(folder));
    print("Through the pipe: the built server over stdio, seen by a client", await pipeRows(folder));
  } finally {
    await removeFolder(folder);
  }
  print("Start-up", startUpRows(await measureStartUp()));
  const workspace = await measureWorkspace(KEYS);
  print(`In a workspace of ${workspace.files} files`, workspaceRows(workspace));
  const audited = resolve(process.argv[2] ?? projectFolder);
  print(`Audit of ${audited}`, auditRows(await measureAudit(audited)));
}

async function typingRows(folder: string): Promise<readonly Row[]> {
  const runs: (readonly TypingResult[])[] = [];
  for (let seed = 1; seed <= RUNS; seed++) {
    runs.push(await runTyping({ wasmFolder: resolve(projectFolder, "dist"), folder, keys: KEYS, seed }));
  }
  return (runs[0] ?? []).flatMap((first, i) =>
    rowsOf(
      first.title,
      runs.map((run) => run[i] ?? first),
    ),
  );
}

function rowsOf(title: string, results: readonly TypingResult[]): readonly Row[] {
  const all = (of: (r: TypingResult) => readonly number[]) => results.flatMap((r) => [...of(r)]);
  const wall = all((r) => r.wall);
  const cpu = all((r) => r.cpu);
  const moved = results.flatMap((r) => r.moved);
  const exact = (times: readonly number[]) => times.filter((_, i) => !moved[i]);
  const parse = all((r) => r.parse);
  const parseCpu = all((r) => r.parseCpu);
  if (results.some((r) => !r.isSame)) throw new Error(`${title}: the diagnostics after all keystrokes are not those from before.`);
  const ratio = {
    what: "  median against fresh parse",
    value: median(wall) / median(parse),
    unit: "",
    target: 0.7,
    cpu: median(cpu) / median(parseCpu),
  };
  return [
    { what: `${title} (${wall.length} keys, ${results[0]?.findings ?? 0} findings)` },
    { what: "  median", value: median(wall), unit: MS, target: 8, cpu: median(cpu) },
    { what: "  95th percentile", value: quantile(wall, 0.95), unit: MS, target: 25, cpu: quantile(cpu, 0.95) },
    { what: "  answered with findings that were moved along", value: (100 * moved.filter(Boolean).length) / moved.length, unit: "%" },
    { what: "  the others: median", value: median(exact(wall)), unit: MS, cpu: median(exact(cpu)) },
    { what: "  the others: 95th percentile", value: quantile(exact(wall), 0.95), unit: MS, cpu: quantile(exact(cpu), 0.95) },
    { what: "  from a key that breaks the text, without another, until exact", value: median(results.map((r) => r.untilExact)), unit: MS },
    { what: "  fresh parse, median", value: median(parse), unit: MS, cpu: median(parseCpu) },
    ratio,
  ];
}

/** Only of an ordinary file is anything wanted: nobody types in one whose every line is wrong. */
async function confRows(folder: string): Promise<readonly Row[]> {
  const results = await runConfTyping({ wasmFolder: resolve(projectFolder, "dist"), folder, keys: KEYS, seed: 1 });
  return results.flatMap(({ title, findings, wall, cpu }, i): readonly Row[] => [
    { what: `${title} (${wall.length} keys, ${findings} findings)` },
    { what: "  median", value: median(wall), unit: MS, cpu: median(cpu), ...(i === 0 ? { target: 5 } : {}) },
    { what: "  95th percentile", value: quantile(wall, 0.95), unit: MS, cpu: quantile(cpu, 0.95) },
  ]);
}

async function pipeRows(folder: string): Promise<readonly Row[]> {
  const { files, peak } = await typeThroughPipe(folder, Math.ceil(KEYS / 4));
  const rows = files.map(({ title, wall, cpu }): Row => ({ what: `${title}, median`, value: median(wall), unit: MS, cpu }));
  return [...rows, { what: "peak memory of the server", value: peak, unit: "MB" }];
}

function workspaceRows(w: WorkspaceResult): readonly Row[] {
  const { before, early, late, all } = w.cycles;
  return [
    {
      what: "process start to first diagnostics",
      value: median(w.start.wall) / 1000,
      unit: "s",
      target: 3,
      cpu: median(w.start.cpu) / 1000,
    },
    ...w.typing.flatMap((result) => rowsOf(result.title, [result])),
    { what: "peak memory with four dense files open", value: w.peak, unit: "MB", target: 400 },
    { what: "memory after 1,000 open/close cycles, against 100", value: late / early, unit: "", target: 1.05 },
    { what: "memory for each byte of files that are closed again", value: (all - before) / w.size, unit: "B", target: 3 },
  ];
}

function startUpRows({ first, later }: { readonly first: Starts; readonly later: Starts }): readonly Row[] {
  const what = "process start to first diagnostics";
  return [
    { what: `${what}, median of ${later.wall.length}`, value: median(later.wall), unit: MS, target: 400, cpu: median(later.cpu) },
    { what: "the first one of a version, which compiles its code", value: median(first.wall), unit: MS, cpu: median(first.cpu) },
  ];
}

function auditRows(a: Awaited<ReturnType<typeof measureAudit>>): readonly Row[] {
  const cpu = median(a.cpu);
  const seconds = median(a.wall) / 1000;
  return [
    {
      what: `${a.files} files, ${(a.bytes / 1e6).toFixed(1)} MB, ${a.findings} findings; median of ${a.wall.length}`,
      value: seconds,
      unit: "s",
      cpu: cpu / 1000,
    },
    { what: "files per second", value: a.files / seconds, unit: "" },
    { what: "megabytes per second", value: a.bytes / 1e6 / seconds, unit: "MB/s" },
    { what: "peak memory", value: Math.max(...a.peak), unit: "MB" },
  ];
}

await main();
