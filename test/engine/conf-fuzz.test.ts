/** Whatever stands in a server's file, nothing fails, no place lies outside of the text, and fixes come to an end. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { mutated, random } from "../differential/mutations.ts";
import { applyEdits } from "../harness/fixtures.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const USERS = [
  "user default on nopass ~* &* +@all",
  "user app on >secret (+get ~a) #abc -@all +@read",
  'user b "(%R~x" +config|set',
  "bind 1 # x",
  "include x*.conf",
];
const folder = join(dirname(fileURLToPath(import.meta.url)), "../differential");
const data = JSON.parse(readFileSync(join(folder, "configurations.json"), "utf8")) as {
  lines: string[];
  configurations: { lines: number[] }[];
};

function textOf(seed: number): string {
  const lines = data.configurations[seed % data.configurations.length]?.lines.map((at) => data.lines[at] ?? "") ?? [];
  const changed = [seed, seed * 7 + 1, seed * 31 + 2].reduce((l, s) => [...mutated(l, s)], [...lines, ...USERS]);
  const text = changed.join(seed % 3 === 0 ? "\r\n" : "\n");
  const next = random(seed);
  const at = Math.floor(next() * text.length);
  // Pieces are cut out and doubled without regard to lines.
  return seed % 2 === 0 ? text : text.slice(0, at) + text.slice(at + 9, at + 60) + text.slice(at);
}

describe("files of servers", () => {
  it("never make the engine fail", async () => {
    const configuration = resolveConfiguration(catalogue(), [], "/w");
    const engine = await createEngine({
      files: memoryFiles(new Map()),
      roots: ["/w"],
      wasm: testWasm,
      configuration: () => configuration,
      clock: { now: () => 0 },
    });
    for (let seed = 0; seed < 60; seed++) {
      const text = textOf(seed);
      const file = seed % 4 === 3 ? "/w/users.acl" : "/w/redis.conf";
      engine.open(file, text, seed);
      const report = await engine.report(file, RUNNING);
      assert.deepEqual(report?.notes ?? [], [], `seed ${seed}`);
      for (const { start, end, message, fixTitles } of report?.findings ?? []) {
        assert.ok(start >= 0 && start <= end && end <= text.length, `seed ${seed}: ${message}`);
        assert.ok(!/\{\w+\}/.test(message) && fixTitles.every((t) => t.length > 0), message);
      }
      const at = Math.floor(random(seed + 1)() * text.length);
      await engine.serverFiles?.describe(file, at);
      await engine.serverFiles?.complete(file, at);
      await engine.serverFiles?.outline(file);
      await engine.serverFiles?.links(file);
      const once = applyEdits(text, await engine.fixAll(file, undefined, "any", RUNNING));
      engine.open(file, once, seed + 0.5);
      assert.ok((await engine.report(file, RUNNING))?.findings);
      engine.close(file);
    }
    engine.dispose();
  }).timeout(60_000);
});
