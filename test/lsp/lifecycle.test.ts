/** How the server starts and ends. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cachesIn, LspClient, PUSH_ONLY, SERVER, uri } from "../harness/lsp-client.ts";
import { cannotRun } from "../harness/optional.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";

describe("language server: start and end", () => {
  afterEach(() => LspClient.endAll());

  it("says what it can, watches files and settings, and ends with 0", async () => {
    const client = await LspClient.start();
    const capabilities = client.result?.capabilities;
    assert.equal(capabilities?.positionEncoding, "utf-16");
    assert.deepEqual(capabilities?.diagnosticProvider, {
      identifier: "redwarden",
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(capabilities?.codeActionProvider, { codeActionKinds: ["quickfix", "source.fixAll.redwarden"], resolveProvider: true });
    await client.until(() => client.registered.length === 2, "the registrations");
    assert.deepEqual(client.registered.sort(), ["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"]);
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.log, []);
  });

  it("asks nothing of a client that can do nothing", async () => {
    const client = await LspClient.start({ capabilities: PUSH_ONLY, options: {} });
    assert.equal(client.result?.capabilities.diagnosticProvider, undefined);
    assert.deepEqual(client.result?.capabilities.codeActionProvider, {
      codeActionKinds: ["quickfix", "source.fixAll.redwarden"],
      resolveProvider: false,
    });
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.registered, []);
  });

  it("ends when its client is gone without a word", async () => {
    const client = await LspClient.start();
    const ended = new Promise((resolve) => client.process?.once("exit", resolve));
    client.process?.stdin?.destroy();
    assert.equal(await ended, 1);
  });

  it("keeps its compiled code in the user's folder for that, and starts with it again", async function () {
    this.timeout(30_000);
    if (process.platform !== "linux") cannotRun(this, "only on Linux a variable says where that folder is");
    const caches = await temporaryFolder();
    const text = 'import redis\nr = redis.Redis(host="cache.example.com", password="hunter2-hunter2")\n';
    const kept = () => (existsSync(join(caches, "redwarden")) ? readdirSync(join(caches, "redwarden")) : []);
    const findings = async () => {
      const client = await LspClient.start({ folders: [caches], env: cachesIn(caches) });
      await client.open(uri(join(caches, "a.py")), text);
      const diagnostics = await client.pull(uri(join(caches, "a.py")));
      for (let i = 0; i < 150 && kept().length === 0; i++) await setTimeout(100);
      assert.equal(await client.stop(), 0);
      assert.deepEqual(client.log, []);
      return diagnostics.map(({ code, range }) => [code, range]);
    };
    const first = await findings();
    assert.match(kept().join(" "), /^serve\.cjs-[0-9a-f]{16}-\w+-\d+$/);
    assert.notEqual(first.length, 0);
    assert.deepEqual(await findings(), first);
    await removeFolder(caches);
  });

  it("says how it is started when started by hand", () => {
    const { status, stderr } = spawnSync(process.execPath, [SERVER], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });
});
