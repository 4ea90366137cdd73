/** Diagnostics of open documents. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { FULL, LspClient, PUSH_ONLY, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { NONE, ONE, SECRET, TWO } from "./samples.ts";

/** The end of {@link ONE}, and what makes it {@link TWO} with an error. */
const END = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
const BROKEN = `${TWO.slice(ONE.length)}print((\n`;
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe("language server: diagnostics", () => {
  let folder: string;
  let file: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await temporaryFolder({ "app.py": ONE });
    file = uri(join(folder, "app.py"));
    client = await LspClient.start({ folders: [folder] });
  });
  afterEach(async () => {
    LspClient.endAll();
    await removeFolder(folder);
  });

  it("answers for what is open, as it is now", async () => {
    assert.deepEqual(await client.pull(file), []);
    await client.open(file, ONE);
    const [finding, ...rest] = await client.pull(file);
    assert.deepEqual(rest, []);
    assert.deepEqual(finding?.range, client.rangeOf(file, `"${SECRET}"`));
    assert.equal(finding?.source, "redwarden");
    assert.equal(finding?.severity, 1);
    assert.match(finding?.codeDescription?.href ?? "", /^https:.*\/docs\/rules\/hardcoded-password\.md$/);
    assert.ok(!JSON.stringify(finding).includes(SECRET));
    await client.change(file, [{ text: TWO }]);
    assert.deepEqual(codes(await client.pull(file)), ["hardcoded-password", "hardcoded-password"]);
    await client.change(file, [{ text: NONE }]);
    assert.deepEqual(await client.pull(file), []);
    await client.close(file);
    assert.deepEqual(await client.pull(file), []);
    assert.deepEqual(client.log, []);
  });

  it("says when nothing has changed", async () => {
    await client.open(file, ONE);
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: file }, previousResultId });
    const first = (await ask()) as { resultId: string };
    assert.deepEqual(await ask(first.resultId), { kind: "unchanged", resultId: first.resultId });
  });

  it("tells the status: number of findings", async () => {
    await client.open(file, TWO);
    await client.pull(file);
    await client.until(() => client.status.get(file)?.findings === 2, "the status");
    assert.deepEqual(client.status.get(file)?.problems, []);
  });

  it("takes positions in UTF-16 units and any line ends", async () => {
    const text = `s = "🔑🔑"; ${ONE.replaceAll("\n", "\r\n")}`;
    await client.open(file, text);
    assert.deepEqual(
      (await client.pull(file)).map(({ range }) => range),
      [client.rangeOf(file, `"${SECRET}"`)],
    );
    const place = client.rangeOf(file, "import redis");
    await client.change(file, [{ range: { start: place.start, end: place.start }, text: "\r\n" }]);
    assert.deepEqual(
      (await client.pull(file)).map(({ range }) => range),
      [client.rangeOf(file, `"${SECRET}"`)],
    );
  });

  it("reads what it can of a file with syntax errors", async () => {
    await client.open(file, `${ONE}\ndef broken(:\n    return (((\n`);
    assert.deepEqual(codes(await client.pull(file)), ["hardcoded-password"]);
    await client.change(file, [{ text: `${TWO}\nclass (\n` }]);
    assert.deepEqual(codes(await client.pull(file)), ["hardcoded-password", "hardcoded-password"]);
    assert.deepEqual(client.log, []);
  });

  it("survives a file of 5 MB", async function () {
    this.timeout(60_000);
    const filler = "value = compute(1, 2, 3)  # nothing to see here\n";
    await client.open(file, ONE + filler.repeat(Math.ceil(5_000_000 / filler.length)));
    await client.pull(file);
    const end = { line: 1, character: 0 };
    await client.change(file, [{ range: { start: end, end }, text: "x = 1\n" }]);
    await client.pull(file);
    await client.change(file, [{ text: ONE }]);
    assert.deepEqual(codes(await client.pull(file)), ["hardcoded-password"]);
    assert.deepEqual(client.log, []);
  });

  it("keeps an open document whose file is deleted, and forgets it when it is closed", async () => {
    await client.open(file, ONE);
    await client.pull(file);
    await rm(join(folder, "app.py"));
    await client.watched(file, 3);
    assert.deepEqual(codes(await client.pull(file)), ["hardcoded-password"]);
    await client.change(file, [{ text: TWO }]);
    assert.equal((await client.pull(file)).length, 2);
    await client.close(file);
    assert.deepEqual(await client.pull(file), []);
    assert.deepEqual(client.log, []);
  });

  it("ends 200 fast edits with what a fresh look gives", async () => {
    await client.open(file, TWO);
    const asked: Promise<unknown>[] = [];
    const typed = ["x", '"', "\n", "(", "  ", "password=", "é", "}", "'''", "\\", "#", ONE];
    for (let i = 0; i < 200; i++) {
      const text = client.text(file);
      const line = (i * 7) % text.split("\n").length;
      const start = { line, character: (i * 5) % 12 };
      const end = i % 3 === 0 ? { line, character: start.character + 4 } : start;
      await client.change(file, [{ range: { start, end }, text: typed[i % typed.length] ?? "" }]);
      // Answers for versions that are past by now are errors; nobody waits for them.
      if (i % 10 === 0) asked.push(client.pull(file));
    }
    await client.change(file, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: `${TWO}\n` }]);
    const after = await client.pull(file);
    await Promise.all(asked);
    const fresh = await LspClient.start({ folders: [folder] });
    await fresh.open(file, client.text(file));
    const expected = await fresh.pull(file);
    await fresh.stop();
    // The last look is taken when typing has paused: the tree that was repaired step by step is then parsed afresh.
    if (JSON.stringify(after) !== JSON.stringify(expected)) await client.until(() => client.refreshes > 0, "a refresh");
    assert.deepEqual(await client.pull(file), expected);
    assert.deepEqual(client.log, []);
  });

  it("moves what it found while text is broken, and asks for a refresh when typing pauses", async () => {
    await client.open(file, ONE);
    const before = await client.pull(file);
    await client.change(file, [{ range: END, text: BROKEN }]);
    const moved = await client.pull(file);
    assert.deepEqual(
      moved.map(({ range }) => range),
      [client.rangeOf(file, `"${SECRET}"`)],
    );
    assert.equal(moved[0]?.message, before[0]?.message);
    // Hover and fixes do not lag.
    assert.ok((await client.codeActions(file, client.rangeOf(file, `"${SECRET}2"`))).some(({ title }) => title.includes("environment")));
    await client.until(() => client.refreshes > 0, "a refresh");
    assert.equal(codes(await client.pull(file)).length, 2);
    assert.deepEqual(client.log, []);
  });

  it("does not lag behind for a client that never asks again by itself", async () => {
    const workspace = { ...FULL.workspace, diagnostics: {} };
    const other = await LspClient.start({ folders: [folder], capabilities: { ...FULL, workspace } });
    await other.open(file, ONE);
    await other.pull(file);
    await other.change(file, [{ range: END, text: BROKEN }]);
    assert.equal((await other.pull(file)).length, 2);
  });

  it("analyses documents without a file, and none of other schemes", async () => {
    await client.open("untitled:Untitled-1", ONE, "python");
    assert.deepEqual(codes(await client.pull("untitled:Untitled-1")), ["hardcoded-password"]);
    await client.open("vscode-vfs://github/a/b/app.py", ONE, "python");
    assert.deepEqual(await client.pull("vscode-vfs://github/a/b/app.py"), []);
    await client.open("git:/app.py", ONE, "python");
    assert.deepEqual(await client.pull("git:/app.py"), []);
    assert.deepEqual(client.log, []);
  });

  it("understands folders that come and go", async () => {
    const other = await temporaryFolder({ "settings.py": 'PASSWORD = "unused"\n' });
    const second = uri(join(other, "app.py"));
    await client.open(file, ONE);
    await client.open(second, TWO);
    assert.equal((await client.pull(second)).length, 2);
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: uri(other), name: "other" }], removed: [{ uri: uri(folder), name: "first" }] },
    });
    assert.equal((await client.pull(second)).length, 2);
    assert.equal((await client.pull(file)).length, 1);
    assert.deepEqual(client.log, []);
    await removeFolder(other);
  });
});

const IMPORTING = `import os
import redis
from settings import HOST

client = redis.Redis(host=HOST, username="app", password=os.environ["REDIS_PASSWORD"])
`;

describe("language server: diagnostics of documents that depend on others", () => {
  afterEach(() => LspClient.endAll());

  it("asks for a refresh when an imported module changes, in the editor or on disk", async () => {
    const folder = await temporaryFolder({ "settings.py": 'HOST = "localhost"\n', "app.py": IMPORTING });
    const [app, settings] = [uri(join(folder, "app.py")), uri(join(folder, "settings.py"))];
    const client = await LspClient.start({ folders: [folder] });
    await client.open(app, IMPORTING);
    assert.deepEqual(await client.pull(app), []);
    await writeFile(join(folder, "settings.py"), 'HOST = "cache.example.com"\n');
    await client.watched(settings, 2);
    await client.until(() => client.refreshes > 0, "a refresh after a change on disk");
    const [finding] = await client.pull(app);
    assert.equal(finding?.code, "plaintext-connection");
    assert.deepEqual(new Set(finding?.relatedInformation?.map(({ location }) => location.uri)), new Set([app, settings]));
    const before = client.refreshes;
    await client.open(settings, 'HOST = "cache.example.com"\n');
    await client.change(settings, [{ text: 'HOST = "127.0.0.1"\n' }]);
    await client.until(() => client.refreshes > before, "a refresh after a change in the editor");
    assert.deepEqual(await client.pull(app), []);
    assert.deepEqual(client.log, []);
    await removeFolder(folder);
  });
});

const UNANCHORED = `import re
import redis

r = redis.Redis()


def profile(name: str):
    if not re.match("[a-z]+", name):
        raise ValueError("bad name")
    return r.get(f"profile:{name}")
`;

describe("language server: places that belong to a finding", () => {
  afterEach(() => LspClient.endAll());

  it("are related information: the check that does not hold", async () => {
    const folder = await temporaryFolder({ "app.py": UNANCHORED });
    const app = uri(join(folder, "app.py"));
    const client = await LspClient.start({ folders: [folder] });
    await client.open(app, UNANCHORED);
    const [finding] = await client.pull(app);
    const check = finding?.relatedInformation?.find((r) => r.message.startsWith("This check lets it pass"));
    assert.deepEqual(check?.location, { uri: app, range: client.rangeOf(app, 're.match("[a-z]+", name)') });
    await removeFolder(folder);
  });
});

describe("language server: a client that diagnostics are pushed to", () => {
  afterEach(() => LspClient.endAll());

  it("gets them on opening and changing, and an empty list on closing", async () => {
    const folder = await temporaryFolder();
    const file = uri(join(folder, "app.py"));
    const client = await LspClient.start({ folders: [folder], capabilities: PUSH_ONLY, options: {} });
    const shown = () => client.published.get(file)?.diagnostics.length;
    await client.open(file, ONE);
    await client.until(() => shown() === 1, "the diagnostics");
    for (let i = 0; i < 50; i++) await client.change(file, [{ text: i % 2 === 0 ? NONE : TWO }]);
    await client.until(() => client.published.get(file)?.version === 51 && shown() === 2, "the last version, when typing pauses");
    assert.equal(client.published.get(file)?.diagnostics[0]?.relatedInformation, undefined);
    await client.close(file);
    await client.until(() => shown() === 0, "the empty list");
    assert.deepEqual(client.log, []);
    await client.stop();
    await removeFolder(folder);
  });

  it("gets what is found in broken text when typing pauses", async () => {
    const folder = await temporaryFolder();
    const file = uri(join(folder, "app.py"));
    const client = await LspClient.start({ folders: [folder], capabilities: PUSH_ONLY, options: {} });
    const published = () => client.published.get(file);
    await client.open(file, ONE);
    await client.until(() => published()?.version === 1, "the diagnostics");
    await client.change(file, [{ range: END, text: BROKEN }]);
    await client.until(() => published()?.version === 2, "those that are moved");
    assert.deepEqual(
      published()?.diagnostics.map(({ range }) => range),
      [client.rangeOf(file, `"${SECRET}"`)],
    );
    await client.until(() => published()?.diagnostics.length === 2, "those that are exact");
    assert.equal(published()?.version, 2);
    assert.deepEqual(client.log, []);
    await client.stop();
    await removeFolder(folder);
  });

  it("gets the others' anew when typing pauses", async () => {
    const folder = await temporaryFolder({ "settings.py": 'HOST = "localhost"\n' });
    const [app, settings] = [uri(join(folder, "app.py")), uri(join(folder, "settings.py"))];
    const client = await LspClient.start({ folders: [folder], capabilities: { ...PUSH_ONLY, workspace: FULL.workspace } });
    await client.open(app, IMPORTING);
    await client.open(settings, 'HOST = "localhost"\n');
    await client.until(() => client.published.has(app), "the first diagnostics");
    await client.change(settings, [{ text: 'HOST = "cache.example.com"\n' }]);
    await client.until(() => client.published.get(app)?.diagnostics.length === 1, "the finding in the other document");
    await removeFolder(folder);
  });
});
