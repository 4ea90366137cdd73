/** How long the server takes from its start to the first diagnostics of an example. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../harness/build.ts";
import { LspClient, uri } from "../harness/lsp-client.ts";
import { cpuOf } from "./measure.ts";

const TIMES = 9;

/** Milliseconds of each start, and of the CPU for it. */
export async function measureStartUp(): Promise<{ readonly wall: readonly number[]; readonly cpu: readonly number[] }> {
  const folder = join(projectFolder, "examples", "flask-insecure");
  const path = join(folder, "shop", "store.py");
  const text = await readFile(path, "utf8");
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    const client = await LspClient.start({ folders: [folder] });
    await client.open(uri(path), text);
    const diagnostics = await client.pull(uri(path));
    wall.push(performance.now() - start);
    cpu.push(await cpuOf(client.process?.pid));
    await client.stop();
    if (diagnostics.length === 0) throw new Error("The example has no diagnostics.");
  }
  return { wall, cpu };
}
