/** How the server starts and ends. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { LspClient, PUSH_ONLY, SERVER } from "../harness/lsp-client.ts";

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

  it("says how it is started when started by hand", () => {
    const { status, stderr } = spawnSync(process.execPath, [SERVER], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });
});
