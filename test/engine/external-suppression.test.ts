/** Findings that the configuration accepts. */
import assert from "node:assert/strict";
import { readSettings } from "../../server/src/config/read.ts";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const ACL = "user default off\nuser app on nopass ~app:* +get\nuser b on nopass ~b:* +get\n";
const NOW = Date.parse("2026-06-01");

async function engineWith(config: object): Promise<Engine> {
  const { settings, problems } = readSettings(JSON.stringify(config), "/w/redwarden.config.json", catalogue());
  assert.deepEqual(problems, []);
  assert.ok(settings);
  const configuration = resolveConfiguration(catalogue(), [{ folder: "/w", settings }], "/w");
  const files = memoryFiles(new Map([["/w/redis/users.acl", ACL]]));
  return createEngine({ files, roots: ["/w"], wasm: testWasm, configuration: () => configuration, clock: { now: () => NOW } });
}

async function suppressed(config: object): Promise<readonly string[]> {
  const engine = await engineWith(config);
  const report = await engine.report("/w/redis/users.acl", { isCancelled: false });
  engine.dispose();
  const nopass = report?.findings.filter((f) => f.rule === "acl-nopass") ?? [];
  assert.equal(nopass.length, 2);
  return nopass.map((f) => (f.suppression ? `${f.suppression.kind}: ${f.suppression.reason}` : "shown"));
}

const rule = "acl-nopass";

describe("suppression by the configuration", () => {
  it("covers a rule in files", async () => {
    const found = await suppressed({ suppress: [{ rule, files: "redis/*.acl", reason: "a test server" }] });
    assert.deepEqual(found, ["external: a test server", "external: a test server"]);
  });
  it("covers one line by a text in it", async () => {
    const found = await suppressed({ suppress: [{ rule, files: "users.acl", containing: "user b ", reason: "r" }] });
    assert.deepEqual(found, ["shown", "external: r"]);
  });
  it("covers nothing after its last day, in other files, or for other rules", async () => {
    for (const other of [{ until: "2026-05-31" }, { files: "other/*.acl" }, { rule: "acl-allkeys" }])
      assert.deepEqual(await suppressed({ suppress: [{ rule, files: "users.acl", reason: "r", ...other }] }), ["shown", "shown"]);
    assert.deepEqual(await suppressed({ suppress: [{ rule, files: "users.acl", reason: "r", until: "2026-06-01" }] }), [
      "external: r",
      "external: r",
    ]);
  });
  it("needs a reason", () => {
    const { problems } = readSettings('{"suppress": [{"rule": "acl-nopass", "files": "a"}]}', "c", catalogue());
    assert.match(problems[0]?.message ?? "", /"suppress\[0\]" must be an object with rule, files/);
  });
});
