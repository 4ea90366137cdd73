/** What is said of files that are too much, and what a cancelled analysis leaves behind. */
import assert from "node:assert/strict";
import { Tree } from "web-tree-sitter";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { rules } from "../../server/src/rules/index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };

function engineOn(files: Readonly<Record<string, string>>): Promise<Engine> {
  const configuration = resolveConfiguration(rules, [], "/w");
  const clock = { now: () => 1_700_000_000_000 };
  const source = memoryFiles(new Map(Object.entries(files)));
  return createEngine({ files: source, roots: ["/w"], wasm: testWasm, configuration: () => configuration, clock });
}

describe("limits of the engine", () => {
  it("says that a file was not analysed because it takes too long to parse, on disk and open", async function () {
    this.timeout(60_000);
    const slow = `import redis\ndef f():\n    x = 1\n${"    # a comment that says something\n".repeat(6000)}    y = 1\n`;
    const engine = await engineOn({ "/w/slow.py": slow, "/w/open.py": "" });
    const report = await engine.report("/w/slow.py", RUNNING);
    assert.deepEqual(
      report?.notes.map((n) => [n.level, n.message]),
      [["error", "Not analysed: this file takes too long to parse. Exclude it, or split it."]],
    );
    engine.open("/w/open.py", slow, 1);
    assert.equal((await engine.report("/w/open.py", RUNNING))?.notes.length, 1);
    engine.dispose();
  });

  it("says that a file was analysed in part when it raises too many questions, the same each time", async function () {
    this.timeout(60_000);
    const engine = await engineOn({ "/w/tangle.py": tangle(300) });
    const first = await engine.report("/w/tangle.py", RUNNING);
    assert.deepEqual(
      first?.notes.map((n) => n.level),
      ["information"],
    );
    assert.match(first?.notes[0]?.message ?? "", /too tangled/);
    const second = await engine.report("/w/tangle.py", RUNNING);
    assert.deepEqual(
      second?.findings.map((f) => f.message),
      first?.findings.map((f) => f.message),
    );
    engine.dispose();
  });

  it("frees the tree of a file whose analysis is cancelled", async () => {
    const engine = await engineOn({ "/w/app.py": 'import redis\nr = redis.Redis(host="cache.example.com")\n' });
    await engine.report("/w/app.py", RUNNING);
    const freed = await countFreed(async () => {
      // Cancelled when the analysis is about to begin: the file is read and parsed by then.
      let asked = 0;
      const token = {
        get isCancelled() {
          return ++asked > 1;
        },
      };
      assert.equal(await engine.report("/w/app.py", token), undefined);
      assert.equal(asked, 2);
    });
    assert.equal(freed, 1);
    engine.dispose();
  });
});

/** Functions that call one another with their parameters, each of which is a question of its own. */
function tangle(count: number): string {
  const functions = Array.from({ length: count }, (_, i) => {
    const calls = Array.from({ length: 12 }, (_, k) => `    r.set(f"a:{a}:${k}", g${(i * 7 + k * 13) % count}(a, ${k}))\n`);
    return `def g${i}(a, b):\n${calls.join("")}    return f"{a}{b}"\n`;
  });
  return `import redis\nr = redis.Redis()\n${functions.join("")}`;
}

async function countFreed(work: () => Promise<void>): Promise<number> {
  const original = Tree.prototype.delete;
  let freed = 0;
  Tree.prototype.delete = function (this: Tree) {
    freed++;
    original.call(this);
  };
  try {
    await work();
  } finally {
    Tree.prototype.delete = original;
  }
  return freed;
}
