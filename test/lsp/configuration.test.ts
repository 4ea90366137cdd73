/** Settings of the editor and configuration files. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FULL, LspClient, PUSH_ONLY, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { ONE } from "./samples.ts";

describe("language server: configuration", () => {
  let folder: string;
  let file: string;
  let config: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
    file = uri(join(folder, "app.py"));
    config = join(folder, "redwarden.config.json");
  });
  afterEach(async () => {
    LspClient.endAll();
    await removeFolder(folder);
  });

  it("takes the editor's settings, and their changes", async () => {
    const client = await LspClient.start({
      folders: [folder],
      settings: { rules: { "hardcoded-password": "hint" }, trace: { server: "off" } },
    });
    await client.open(file, ONE);
    assert.deepEqual(
      (await client.pull(file)).map(({ severity }) => severity),
      [4],
    );
    const before = client.refreshes;
    await client.configure({ rules: { "hardcoded-password": "off" } });
    await client.until(() => client.refreshes > before, "a refresh");
    assert.deepEqual(await client.pull(file), []);
    await client.configure({});
    await client.until(() => client.refreshes > before + 1, "another refresh");
    assert.deepEqual(
      (await client.pull(file)).map(({ severity }) => severity),
      [1],
    );
    assert.deepEqual(client.log, []);
  });

  it("tells what is wrong with a setting, and keeps the others", async () => {
    const client = await LspClient.start({
      folders: [folder],
      settings: { rules: { "hardcoded-password": "loud", "missing-auth": "off" } },
    });
    await client.open(file, ONE);
    assert.equal((await client.pull(file)).length, 1);
    await client.until(() => client.status.has(file), "the status");
    const [problem] = client.status.get(file)?.problems ?? [];
    assert.match(problem ?? "", /settings of the editor: "rules\.hardcoded-password" must be one of/);
  });

  it("reads redwarden.config.json, which beats the editor's settings, and follows its changes", async () => {
    await writeFile(config, '{ "rules": { "hardcoded-password": "warning" } } // why not');
    const client = await LspClient.start({ folders: [folder], settings: { rules: { "hardcoded-password": "hint" } } });
    await client.open(file, ONE);
    const severities = async () => (await client.pull(file)).map(({ severity }) => severity);
    assert.deepEqual(await severities(), [2]);
    await writeFile(config, '{ "exclude": ["*.py"] }');
    await client.watched(uri(config), 2);
    await client.until(() => client.refreshes > 0, "a refresh");
    assert.deepEqual(await severities(), []);
    await rm(config);
    await client.watched(uri(config), 3);
    await client.until(() => client.refreshes > 1, "another refresh");
    assert.deepEqual(await severities(), [4]);
    assert.deepEqual(client.log, []);
  });

  it("keeps the last good configuration while the file is broken, and says so", async () => {
    await writeFile(config, '{ "rules": { "hardcoded-password": "warning" } }');
    const client = await LspClient.start({ folders: [folder] });
    await client.open(file, ONE);
    await client.pull(file);
    await writeFile(config, '{ "rules": ');
    await client.watched(uri(config), 2);
    assert.deepEqual(
      (await client.pull(file)).map(({ severity }) => severity),
      [2],
    );
    await client.until(() => (client.status.get(file)?.problems.length ?? 0) > 0, "the problem");
    assert.match(client.status.get(file)?.problems[0] ?? "", /redwarden\.config\.json: This is not valid JSON/);
  });

  it("judges each folder by its own settings", async () => {
    const other = await temporaryFolder({ "redwarden.config.json": '{ "rules": { "hardcoded-password": "information" } }' });
    const second = uri(join(other, "app.py"));
    const client = await LspClient.start({ folders: [folder, other] });
    await client.open(file, ONE);
    await client.open(second, ONE);
    assert.deepEqual(
      (await client.pull(file)).map(({ severity }) => severity),
      [1],
    );
    assert.deepEqual(
      (await client.pull(second)).map(({ severity }) => severity),
      [3],
    );
    await removeFolder(other);
  });

  it("takes settings from a client that can only send them", async () => {
    const workspace = { ...FULL.workspace, configuration: false };
    const client = await LspClient.start({ folders: [folder], capabilities: { ...PUSH_ONLY, workspace } });
    await client.open(file, ONE);
    await client.until(() => client.published.get(file)?.diagnostics.length === 1, "the diagnostics");
    await client.configure({ rules: { "hardcoded-password": "off" } });
    await client.until(() => client.published.get(file)?.diagnostics.length === 0, "the empty list");
  });
});
