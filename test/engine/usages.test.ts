/** What the workspace uses is found out for fixes that want to know it, and only then. */
import { deepEqual, equal, match } from "node:assert/strict";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { rules } from "../../server/src/rules/index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const USERS = `import redis
r = redis.Redis()
r.acl_setuser("shop", enabled=True, passwords=["+" + input()], commands=["+@all"], keys=["shop:*"])
`;
const uses = (body: string): string => `import redis\nr = redis.Redis()\n\ndef use(i: int):\n    ${body}\n`;

describe("what a workspace uses", () => {
  let files: Map<string, string>;
  let engine: Engine;
  let asked = 0;
  beforeEach(async () => {
    files = new Map([
      ["/w/users.py", USERS],
      ["/w/a.py", uses('r.get(f"a:{i}")')],
      ["/w/tests/test_a.py", uses("r.flushall(); r.lpush('x', 1)")],
    ]);
    const configuration = resolveConfiguration(rules, [], "/w");
    asked = 0;
    engine = await createEngine({
      files: memoryFiles(files),
      roots: ["/w"],
      wasm: testWasm,
      configuration: () => configuration,
      clock: { now: () => 0 },
      sources: async () => {
        asked++;
        return [...files.keys()];
      },
    });
  });
  afterEach(() => engine.dispose());

  async function rulesWritten(): Promise<string> {
    const fixes = await engine.fixes("/w/users.py", { start: 0, end: USERS.length }, RUNNING);
    const edits = fixes.filter((f) => f.rule === "over-permissive-acl").flatMap((f) => f.edits.flatMap((e) => e.edits));
    return edits.map((e) => e.text).join(" ");
  }

  it("is not looked for while findings and titles are made", async () => {
    const report = await engine.report("/w/users.py", RUNNING);
    deepEqual(
      report?.findings.filter((f) => f.rule === "over-permissive-acl").map((f) => f.fixTitles.length),
      [1],
    );
    equal(asked, 0);
  });
  it("is what the fix writes, tests aside", async () => {
    match(await rulesWritten(), /"-@dangerous", "\+get"$/);
    equal(asked, 1);
  });
  it("follows open documents, also after an edit that was looked at alone", async () => {
    engine.open("/w/a.py", uses('r.get(f"a:{i}")'), 1);
    await engine.report("/w/a.py", RUNNING);
    const text = uses('r.hset(f"a:{i}", "f", 1)');
    const start = text.indexOf("r.hset");
    engine.change("/w/a.py", [{ start, oldEnd: start + 'r.get(f"a:{i}")'.length, text: 'r.hset(f"a:{i}", "f", 1)' }], text, 2);
    await engine.report("/w/a.py", RUNNING);
    match(await rulesWritten(), /"-@dangerous", "\+hset"$/);
  });
  it("follows the disk", async () => {
    await rulesWritten();
    files.set("/w/b.py", uses('r.incrby(f"b:{i}", 2)'));
    engine.invalidate(["/w/b.py"]);
    match(await rulesWritten(), /"\+get", "\+incrby"$/);
  });
  it("is used by fix-all as well", async () => {
    const edits = await engine.fixAll("/w/users.py", "over-permissive-acl", "any", RUNNING);
    match(edits.map((e) => e.text).join(""), /\+get/);
  });
});
