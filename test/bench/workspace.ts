/** What a workspace of 4,000 modules costs: first diagnostics, keystrokes, memory. */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { projectFolder } from "../harness/build.ts";
import { LspClient, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { benchFiles } from "./files/index.ts";
import { amongNeighbours, neighbours } from "./files/neighbours.ts";
import { cpuOf, peakOf } from "./measure.ts";
import { runCycles, runTyping } from "./run-typing.ts";
import type { CyclesResult, TypingResult } from "./typing-types.ts";

const STARTS = 5;
export interface WorkspaceResult {
  readonly files: number;
  /** Characters of the modules that were opened and closed. */
  readonly size: number;
  /** Milliseconds from the start of the server to the first diagnostics. */
  readonly start: { readonly wall: readonly number[]; readonly cpu: readonly number[] };
  readonly typing: readonly TypingResult[];
  readonly cycles: CyclesResult;
  /** MB that the server has had at most after the dense files were opened. */
  readonly peak: number;
}

/** Makes such a workspace, measures in it, and removes it. */
export async function measureWorkspace(keys: number): Promise<WorkspaceResult> {
  const modules = neighbours();
  const dense = Object.fromEntries(benchFiles().map((f) => [f.name, amongNeighbours(f).text]));
  const projects = { "requirements.txt": "redis==5.2.0\nflask\n", "package.json": '{"dependencies":{"ioredis":"5.4.1"}}' };
  const folder = await temporaryFolder({ ...modules, ...dense, ...projects });
  const wasmFolder = resolve(projectFolder, "dist");
  try {
    const opened = Object.keys(modules).filter((name) => !name.endsWith("__init__.py"));
    const list = join(folder, "opened.json");
    await writeFile(list, JSON.stringify(opened));
    return {
      files: Object.keys(modules).length + Object.keys(dense).length,
      size: opened.reduce((sum, name) => sum + (modules[name] as string).length, 0),
      ...(await starts(folder)),
      typing: await runTyping({ wasmFolder, folder, keys, seed: 3, isAmongNeighbours: true }),
      cycles: await runCycles({ wasmFolder, folder, list }),
    };
  } finally {
    await removeFolder(folder);
  }
}

async function starts(folder: string): Promise<Pick<WorkspaceResult, "start" | "peak">> {
  const wall: number[] = [];
  const cpu: number[] = [];
  let peak = 0;
  for (let i = 0; i < STARTS; i++) {
    const start = performance.now();
    const client = await LspClient.start({ folders: [folder] });
    for (const { name } of benchFiles()) {
      const path = join(folder, name);
      await client.open(uri(path), await readFile(path, "utf8"));
      await client.pull(uri(path));
      if (wall.length === i) wall.push(performance.now() - start);
    }
    cpu.push(await cpuOf(client.process?.pid));
    peak = Math.max(peak, await peakOf(client.process?.pid));
    await client.stop();
  }
  return { start: { wall, cpu }, peak };
}
