/** The insecure examples show every rule; on their repaired twins nothing is reported. */
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../server/src/rules/index.ts";
import { FixtureWorkspace } from "./harness/fixture-engine.ts";
import { readTree } from "./harness/memory-files.ts";

/** Rules about what only one of the languages does. */
const SHOWN_ELSEWHERE: Readonly<Record<string, readonly string[]>> = { flask: [], express: ["weak-key-validation"] };
const examples = join(dirname(fileURLToPath(import.meta.url)), "../examples");

/** Rules on whole workspaces have a test of their own below. */
const on = rules.filter((r) => !r.audit);

describe("examples", () => {
  for (const kind of ["flask", "express"]) {
    it(`${kind}-insecure shows every rule`, async () => {
      const found = new Set((await findingsIn(`${kind}-insecure`)).map((line) => line.split(" ").at(-1)));
      const wanted = on.map((r) => r.id).filter((id) => !SHOWN_ELSEWHERE[kind]?.includes(id));
      assert.deepEqual([...found].sort(), wanted.sort());
    });
    it(`${kind}-secure is clean`, async () => assert.deepEqual(await findingsIn(`${kind}-secure`), []));
  }
});

describe("examples of servers", () => {
  it("insecure ones show in each file what is wrong with it", async () => {
    const found = await findingsIn("server-insecure");
    const rulesOf = (file: string) => [...new Set(found.filter((l) => l.includes(`/${file}:`)).map((l) => l.split(" ").at(-1)))].sort();
    assert.deepEqual(rulesOf("redis.conf"), [
      "conf-bad-value",
      "conf-bind-all",
      "conf-dangerous-dir",
      "conf-debug-command",
      "conf-dup-directive",
      "conf-inline-comment",
      "conf-no-tls",
      "conf-protected-mode-off",
      "conf-rename-command",
      "conf-requirepass-weak",
      "conf-sanitize-dump",
      "conf-unit-1000",
      "conf-unixsocketperm",
      "conf-unknown-directive",
    ]);
    assert.deepEqual(rulesOf("users.acl"), [
      "acl-allchannels",
      "acl-allcommands",
      "acl-allkeys",
      "acl-dangerous-commands",
      "acl-empty-password",
      "acl-nopass",
      "acl-order",
      "acl-plaintext-password",
      "acl-syntax",
      "acl-weak-hash",
    ]);
    assert.deepEqual(rulesOf("sentinel.conf"), [
      "conf-masterauth-in-file",
      "conf-no-tls",
      "sentinel-open",
      "sentinel-quorum-1",
      "sentinel-scripts-reconfig",
      "sentinel-syntax",
    ]);
  });
  it("repaired ones are clean", async () => assert.deepEqual(await findingsIn("server-secure"), []));
});

describe("examples together", () => {
  it("share a password between the insecure shops only", async () => {
    const root = "/examples";
    const workspace = await FixtureWorkspace.create(readTree(examples, root), root);
    const found = [...(await workspace.audited()).values()].flat();
    workspace.dispose();
    const lines = new Set(found.map((f) => `${f.file.split("/")[2]} ${f.rule}`));
    assert.deepEqual([...lines].sort(), ["express-insecure shared-credentials", "flask-insecure shared-credentials"]);
  });
});

/** `file:line rule` of every finding. */
async function findingsIn(name: string): Promise<readonly string[]> {
  const root = `/examples/${name}`;
  const files = readTree(join(examples, name), root);
  const workspace = await FixtureWorkspace.create(files, root);
  const lines: string[] = [];
  for (const [file, text] of files) {
    if (!/\.(py|ts|conf|acl)$/.test(file)) continue;
    for (const f of await workspace.findings(file)) lines.push(`${file}:${text.slice(0, f.start).split("\n").length} ${f.rule}`);
  }
  workspace.dispose();
  return lines;
}
