/** The audit request. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { AUDIT, type AuditResult } from "../../server/src/protocol.ts";
import { LspClient, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { NONE, ONE, SECRET, TWO } from "./samples.ts";

describe("language server: audit", function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder({
      "app.py": ONE,
      "jobs/worker.py": TWO,
      "clean.py": NONE,
      "node_modules/lib/index.js": 'new (require("ioredis"))({ host: "a.example.com" })',
    });
  });
  afterEach(async () => {
    LspClient.endAll();
    await removeFolder(folder);
  });

  it("reports every file with progress, the findings of closed files as they come, and a summary", async () => {
    const client = await LspClient.start({ folders: [folder] });
    const { parts, result, progress } = await client.audit();
    assert.deepEqual(parts.map((part) => [part.uri, part.diagnostics.length]).sort(), [
      [uri(join(folder, "app.py")), 1],
      [uri(join(folder, "jobs/worker.py")), 2],
    ]);
    assert.deepEqual(result.summary, { text: "3 errors in 3 files", files: 3, findings: 3, isCancelled: false, problems: [] });
    assert.equal(progress.at(-2), "3 of 3 files");
    assert.match(result.report, /^# Redwarden audit\n\n3 errors in 3 files\./);
    assert.match(result.report, /\[jobs\/worker\.py:3:\d+\]\(file:/);
    assert.ok(!JSON.stringify([parts, result, progress, client.log]).includes(SECRET));
    assert.deepEqual(client.log, []);
  });

  it("gives diagnostics of closed files only, and counts open documents as they are", async () => {
    const client = await LspClient.start({ folders: [folder] });
    await client.open(uri(join(folder, "app.py")), NONE);
    const { parts, result } = await client.audit();
    assert.deepEqual(
      parts.map((part) => part.uri),
      [uri(join(folder, "jobs/worker.py"))],
    );
    assert.equal(result.summary.findings, 2);
  });

  it("audits single files, and answers everything at once when no partial results are wanted", async () => {
    const client = await LspClient.start({ folders: [folder] });
    const result = await client.connection.sendRequest<AuditResult>(AUDIT, { uris: [uri(join(folder, "app.py"))] });
    assert.deepEqual(
      result.parts.map((part) => part.uri),
      [uri(join(folder, "app.py"))],
    );
    assert.equal(result.summary.files, 1);
  });

  it("tells what services share in the report only, open documents included", async () => {
    const services = await temporaryFolder({ "a/setup.py": "", "a/app.py": ONE, "b/setup.py": "", "b/app.py": NONE });
    const client = await LspClient.start({ folders: [services] });
    await client.open(uri(join(services, "b/app.py")), ONE);
    const { parts, result } = await client.audit();
    assert.ok(!JSON.stringify(parts).includes("shared-credentials"));
    assert.match(result.report, /\| warning \| shared-credentials \| \[a\/app\.py:3:.* is written in a and b,/);
    assert.match(result.report, /\| warning \| shared-credentials \| \[b\/app\.py:3:/);
    assert.match(result.report, /## Services\n[\s\S]*\n\| a \| 2 \| 1 \| 1 \| 0 \| 0 \|\n/);
    assert.equal(result.summary.text, "2 errors, 2 warnings in 4 files");
    assert.ok(!JSON.stringify([parts, result, client.log]).includes(SECRET));
    await removeFolder(services);
  });

  it("stops when it is cancelled, and answers what it has", async () => {
    const many = await temporaryFolder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`m${i}.py`, TWO.repeat(20)])));
    const client = await LspClient.start({ folders: [many] });
    const { result } = await client.audit({}, (message) => / of 400 files/.test(message));
    assert.equal(result.summary.isCancelled, true);
    assert.ok(result.summary.files < 400, `${result.summary.files} files`);
    assert.match(result.report, /was cancelled/);
    // The server is as good as before.
    const again = await client.audit({ uris: [uri(join(many, "m0.py"))] });
    assert.equal(again.result.summary.files, 1);
    assert.deepEqual(client.log, []);
    await removeFolder(many);
  });
});
