/** How long the server takes from its start to the first diagnostics of an example. */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "../harness/build.ts";
import { cachesIn, LspClient, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { cpuOf } from "./measure.ts";

const TIMES = 9;

/** Milliseconds of starts, and of the CPU for each. */
export interface Starts {
  readonly wall: number[];
  readonly cpu: number[];
}

/** The very first start of a version, which compiles everything, and those after it. */
export async function measureStartUp(): Promise<{ readonly first: Starts; readonly later: Starts }> {
  const example = join(projectFolder, "examples", "flask-insecure");
  const path = join(example, "shop", "store.py");
  const file = { folder: example, path, text: await readFile(path, "utf8") };
  const caches = await temporaryFolder();
  const first: Starts = { wall: [], cpu: [] };
  const later: Starts = { wall: [], cpu: [] };
  try {
    await start(file, caches, first, () => codeIsKept(caches));
    for (let i = 0; i < TIMES; i++) await start(file, caches, later);
  } finally {
    await removeFolder(caches);
  }
  return { first, later };
}

async function start(
  { folder, path, text }: { readonly folder: string; readonly path: string; readonly text: string },
  caches: string,
  starts: Starts,
  then?: () => Promise<void>,
): Promise<void> {
  const begin = performance.now();
  // Node reads further certificates whenever it starts, if it is told to; that is nothing of ours.
  const client = await LspClient.start({ folders: [folder], env: { ...cachesIn(caches), NODE_EXTRA_CA_CERTS: undefined } });
  await client.open(uri(path), text);
  const diagnostics = await client.pull(uri(path));
  starts.wall.push(performance.now() - begin);
  starts.cpu.push(await cpuOf(client.process?.pid));
  await then?.();
  await client.stop();
  if (diagnostics.length === 0) throw new Error("The example has no diagnostics.");
}

async function codeIsKept(caches: string): Promise<void> {
  const folder = join(caches, "redwarden");
  for (let i = 0; i < 200; i++) {
    if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("serve.cjs") && !name.endsWith(".tmp"))) return;
    await wait(100);
  }
  throw new Error("The server did not keep its compiled code.");
}
