/** Quick fixes, fix-all and suppression. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { CodeAction } from "vscode-languageserver-protocol";
import { type EditResult, FIX_RULE, SUPPRESS } from "../../server/src/protocol.ts";
import { LspClient, PUSH_ONLY, uri } from "../harness/lsp-client.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import { NONE, ONE, SECRET, TWO } from "./samples.ts";

const named = (actions: readonly CodeAction[], words: RegExp): CodeAction => {
  const found = actions.find(({ title }) => words.test(title));
  if (found === undefined) throw new Error(`No action is named like ${words}: ${actions.map(({ title }) => title).join(", ")}`);
  return found;
};

describe("language server: code actions", () => {
  let folder: string;
  let file: string;
  let client: LspClient;

  beforeEach(async () => {
    folder = await temporaryFolder();
    file = uri(join(folder, "app.py"));
    client = await LspClient.start({ folders: [folder] });
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    LspClient.endAll();
    await removeFolder(folder);
  });

  it("fixes a finding: the preferred fix is resolved and applied, and the finding is gone", async () => {
    await client.open(file, ONE);
    const diagnostics = await client.pull(file);
    const actions = await client.codeActions(file, client.rangeOf(file, SECRET), undefined, diagnostics);
    assert.ok(!JSON.stringify(actions).includes(SECRET));
    const [preferred, ...others] = actions.filter(({ isPreferred }) => isPreferred === true);
    assert.deepEqual(others, []);
    assert.equal(preferred?.kind, "quickfix");
    assert.equal(preferred?.edit, undefined);
    assert.deepEqual(preferred?.diagnostics, diagnostics);
    const resolved = await client.resolve(preferred as CodeAction);
    assert.ok(resolved.edit?.documentChanges, "edits name the version that they are made for");
    await client.apply(resolved.edit);
    assert.equal(client.text(file), NONE);
    assert.deepEqual(await client.pull(file), []);
  });

  it("offers nothing where nothing is found", async () => {
    await client.open(file, ONE);
    assert.deepEqual(await client.codeActions(file, client.rangeOf(file, "import redis")), []);
  });

  it("makes no edit for a version that is past", async () => {
    await client.open(file, ONE);
    const [action] = await client.codeActions(file, client.rangeOf(file, SECRET));
    await client.change(file, [{ text: `\n${ONE}` }]);
    assert.equal((await client.resolve(action as CodeAction)).edit, undefined);
  });

  it("fixes all of one rule in a file", async () => {
    await client.open(file, TWO);
    const actions = await client.codeActions(file, client.rangeOf(file, SECRET));
    const { edit } = await client.resolve(named(actions, /^Fix all 2 hardcoded-password/));
    // It needs a variable to be set up, so the user is shown what will change.
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
    await client.apply(edit);
    assert.deepEqual(await client.pull(file), []);
    assert.ok(!client.text(file).includes(SECRET));
  });

  it("gives source.fixAll only when asked for, and applies only what keeps behaviour", async () => {
    await client.open(file, TWO);
    const range = client.rangeOf(file, TWO);
    assert.deepEqual(
      (await client.codeActions(file, range)).filter(({ kind }) => kind !== "quickfix"),
      [],
    );
    for (const only of ["source", "source.fixAll", "source.fixAll.redwarden"]) {
      const [action, ...rest] = await client.codeActions(file, range, [only]);
      assert.equal(action?.kind, "source.fixAll.redwarden");
      assert.deepEqual(rest, []);
      await client.apply((await client.resolve(action as CodeAction)).edit);
      // A password that must be set in the environment first is not taken out without being asked.
      assert.equal(client.text(file), TWO);
    }
    assert.deepEqual(await client.codeActions(file, range, ["source.organizeImports"]), []);
  });

  it("suppresses a finding with a reason", async () => {
    await client.open(file, TWO);
    const actions = await client.codeActions(file, client.rangeOf(file, SECRET));
    await client.apply((await client.resolve(named(actions, /^Ignore this hardcoded-password/))).edit);
    assert.match(client.text(file), /redwarden-ignore hardcoded-password -- \w/);
    assert.equal((await client.pull(file)).length, 1);
    const params = { uri: file, rule: "hardcoded-password", range: (await client.pull(file))[0]?.range, reason: "sample of the manual" };
    await client.apply(await client.connection.sendRequest<EditResult>(SUPPRESS, params));
    assert.match(client.text(file), /-- sample of the manual/);
    assert.deepEqual(await client.pullUntil(0, file), []);
    assert.equal(await client.connection.sendRequest<EditResult>(SUPPRESS, { ...params, rule: "missing-auth" }), null);
  });

  it("fixes one rule on request", async () => {
    await client.open(file, TWO);
    const ask = (safety: string) => client.connection.sendRequest<EditResult>(FIX_RULE, { uri: file, rule: "hardcoded-password", safety });
    assert.equal(await ask("keeps-behaviour"), null);
    await client.apply(await ask("any"));
    assert.deepEqual(await client.pull(file), []);
  });

  it("fixes nothing that is suppressed, in sources and in files of servers", async () => {
    const fixAll = (of: string) => client.connection.sendRequest<EditResult>(FIX_RULE, { uri: of, safety: "any" });
    await client.open(file, `# redwarden-ignore-file hardcoded-password -- sample of the manual\n${ONE}`);
    assert.equal(await fixAll(file), null);
    const server = uri(join(folder, "redis.conf"));
    await client.open(server, "port 6379\nprotected-mode no\n", "redis-conf");
    const rules = (await client.pull(server)).map(({ code }) => code).join(", ");
    assert.ok(await fixAll(server));
    await client.change(server, [{ text: `# redwarden-ignore-file ${rules} -- sample of the manual\nport 6379\nprotected-mode no\n` }]);
    assert.deepEqual(await client.pull(server), []);
    assert.equal(await fixAll(server), null);
  });
});

describe("language server: code actions of other clients", () => {
  afterEach(() => LspClient.endAll());

  it("gives the edits at once to a client that cannot resolve", async () => {
    const client = await LspClient.start({ capabilities: PUSH_ONLY, options: {} });
    await client.open("untitled:Untitled-1", ONE, "python");
    const actions = await client.codeActions("untitled:Untitled-1", client.rangeOf("untitled:Untitled-1", SECRET));
    assert.ok(actions.length >= 2);
    for (const { edit, data, command } of actions)
      assert.deepEqual([Object.keys(edit?.changes ?? {}), data, command], [["untitled:Untitled-1"], undefined, undefined]);
    await client.apply(actions[0]?.edit);
    assert.equal(client.text("untitled:Untitled-1"), NONE);
  });

  it("names commands to a client that has them", async () => {
    const client = await LspClient.start({ options: { commands: true } });
    await client.open("untitled:Untitled-1", ONE, "python");
    const actions = await client.codeActions("untitled:Untitled-1", client.rangeOf("untitled:Untitled-1", SECRET));
    assert.equal(named(actions, /^Ignore this/).command?.command, "redwarden.suppress");
    assert.deepEqual(named(actions, /^Show documentation/).command?.arguments, ["hardcoded-password"]);
  });
});
