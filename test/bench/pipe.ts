/** Keystrokes in the built server over stdio, as an editor sends them. */
import { join } from "node:path";
import { LspClient, uri } from "../harness/lsp-client.ts";
import { type BenchFile, benchFiles } from "./files/index.ts";
import { keystrokes, positionAt, pressed } from "./keystrokes.ts";
import { cpuOf, peakOf } from "./measure.ts";
import { random } from "./random.ts";

const WARM_UP = 40;

/** Milliseconds from sending a change to having its diagnostics; `cpu` is the server's mean per key. */
export interface PipeResult {
  readonly title: string;
  readonly wall: readonly number[];
  readonly cpu: number;
}

/** Types `keys` keystrokes into each file. `peak` in MB. */
export async function typeThroughPipe(
  folder: string,
  keys: number,
): Promise<{ readonly files: readonly PipeResult[]; readonly peak: number }> {
  const client = await LspClient.start({ folders: [folder] });
  try {
    const files: PipeResult[] = [];
    for (const file of benchFiles()) files.push(await typeInto(client, join(folder, file.name), file, keys));
    return { files, peak: await peakOf(client.process?.pid) };
  } finally {
    await client.stop();
  }
}

async function typeInto(client: LspClient, path: string, file: BenchFile, keys: number): Promise<PipeResult> {
  const document = uri(path);
  await client.open(document, file.text);
  await client.pull(document);
  const wall: number[] = [];
  let text = file.text;
  let cpu = 0;
  for (const [i, key] of keystrokes(text, WARM_UP + keys, random(17)).entries()) {
    if (i === WARM_UP) cpu = await cpuOf(client.process?.pid);
    const range = { start: positionAt(text, key.start), end: positionAt(text, key.oldEnd) };
    text = pressed(text, key);
    const start = performance.now();
    await client.change(document, [{ range, text: key.text }]);
    await client.pull(document);
    if (i >= WARM_UP) wall.push(performance.now() - start);
  }
  const used = (await cpuOf(client.process?.pid)) - cpu;
  await client.close(document);
  return { title: file.title, wall, cpu: used / wall.length };
}
