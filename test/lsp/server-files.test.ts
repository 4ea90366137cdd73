/** redis.conf and users.acl in an editor: diagnostics, fixes, suppression, hover, completion, outline, folding, links. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompletionItem, DocumentLink, DocumentSymbol, FoldingRange, MarkupContent } from "vscode-languageserver-protocol";
import { FULL, LspClient, uri } from "../harness/lsp-client.ts";

const CONF = `######## NETWORK ########
port 6379
bind 0.0.0.0
protected-mode no

######## SECURITY ########
requirepass Pl4nted.S3cret_XyZzy
user app on >Pl4nted.S3cret_XyZzy ~app:* +@read
include local.conf
maxmemory 1
`;

describe("language server: files of servers", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "server-files-")));
  const file = join(folder, "redis", "any-name.conf");
  let client: LspClient;

  before(() => {
    mkdirSync(join(folder, "redis"));
    writeFileSync(join(folder, "redis", "local.conf"), "timeout 30\n");
  });
  beforeEach(async () => {
    client = await LspClient.start({ folders: [folder] });
    await client.open(uri(file), CONF, "redis-conf");
  });
  afterEach(() => LspClient.endAll());
  after(() => rmSync(folder, { recursive: true }));

  const at = (text: string, more = 0) => {
    const { start } = client.rangeOf(uri(file), text);
    return { textDocument: { uri: uri(file) }, position: { line: start.line, character: start.character + more } };
  };

  it("shows what is found, without secrets", async () => {
    const diagnostics = await client.pull(uri(file));
    const codes = diagnostics.map((d) => d.code);
    for (const code of ["conf-default-user-left-open", "conf-requirepass-plaintext", "acl-plaintext-password"])
      assert.equal(codes.includes(code), code !== "conf-default-user-left-open", code);
    assert.ok(!JSON.stringify(diagnostics).includes("S3cret"));
  });

  it("takes a file of any name whose language the editor knows", async () => {
    const untitled = "untitled:Untitled-7";
    await client.open(untitled, "maxcleints 5\n", "redis-conf");
    assert.deepEqual(
      (await client.pull(untitled)).map((d) => d.code),
      ["conf-unknown-directive"],
    );
  });

  it("knows a file by its name, whatever the editor calls its language", async () => {
    const named = uri(join(folder, "redis.conf"));
    await client.open(named, "maxcleints 5\n", "conf");
    assert.equal((await client.pull(named)).length, 1);
    const params = { textDocument: { uri: named } };
    assert.equal(((await client.connection.sendRequest("textDocument/documentSymbol", params)) as DocumentSymbol[]).length, 1);
  });

  it("offers fixes, and a suppression on the line before", async () => {
    const diagnostics = await client.pull(uri(file));
    const range = client.rangeOf(uri(file), "protected-mode no");
    const actions = await client.codeActions(uri(file), range, undefined, diagnostics);
    const titles = actions.map((a) => a.title);
    assert.ok(titles.includes("Switch protected mode on"), titles.join("\n"));
    assert.ok(titles.some((t) => t.startsWith("Ignore this conf-protected-mode-off finding")));
  });

  it("explains directives and rules of users", async () => {
    const hover = async (text: string, more = 1) => {
      const shown = await client.connection.sendRequest("textDocument/hover", at(text, more));
      return ((shown as { contents: MarkupContent } | null)?.contents.value ?? "").split("\n")[0];
    };
    assert.match((await hover("bind")) ?? "", /^\*\*bind\*\*: Local addresses/);
    assert.match((await hover("+@read")) ?? "", /^\*\*Allows @read\*\* \(\d+ commands\)/);
    assert.match((await hover("user app")) ?? "", /^\*\*user NAME RULE/);
    assert.ok(!JSON.stringify(await client.connection.sendRequest("textDocument/hover", at(">Pl4nted", 3))).includes("S3cret"));
  });

  it("completes directives, values and rules", async () => {
    const labels = async (text: string, more: number) => {
      const items = (await client.connection.sendRequest("textDocument/completion", at(text, more))) as CompletionItem[];
      return items.map((i) => i.label);
    };
    assert.ok((await labels("maxmemory 1", 3)).includes("maxmemory-policy"));
    assert.deepEqual(await labels("protected-mode no", 15), ["yes", "no"]);
    const rules = await labels("+@read", 2);
    for (const rule of ["+@dangerous", "-config|set", "nopass", "%R~"]) assert.ok(rules.includes(rule), rule);
    assert.deepEqual(await labels("######## SECURITY", 4), []);
  });

  it("outlines and folds by section, without secrets", async () => {
    const params = { textDocument: { uri: uri(file) } };
    const symbols = (await client.connection.sendRequest("textDocument/documentSymbol", params)) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map((s) => [s.name, s.children?.map((c) => c.name)]),
      [
        ["NETWORK", ["port", "bind", "protected-mode"]],
        ["SECURITY", ["requirepass", "app", "include", "maxmemory"]],
      ],
    );
    assert.ok(!JSON.stringify(symbols).includes("S3cret"));
    const folds = (await client.connection.sendRequest("textDocument/foldingRange", params)) as FoldingRange[];
    assert.deepEqual(
      folds.map((f) => [f.startLine, f.endLine]),
      [
        [0, 3],
        [5, 9],
      ],
    );
  });

  it("links to what is included", async () => {
    const params = { textDocument: { uri: uri(file) } };
    const links = (await client.connection.sendRequest("textDocument/documentLink", params)) as DocumentLink[];
    assert.deepEqual(
      links.map((l) => l.target),
      [uri(join(folder, "redis", "local.conf"))],
    );
  });

  it("looks again when an included file changes", async () => {
    const root = join(folder, "redis", "root.conf");
    await client.open(
      uri(root),
      "bind 127.0.0.1\nport 6379\nmaxmemory 1gb\nuser default off\nmaxclients 5\ninclude other.conf\n",
      "redis-conf",
    );
    const codes = async () => (await client.pull(uri(root))).map((d) => d.code);
    assert.deepEqual(await codes(), []);
    writeFileSync(join(folder, "redis", "other.conf"), "maxclients 6\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uri(join(folder, "redis", "other.conf")), type: 1 }],
    });
    assert.deepEqual(await codes(), ["conf-include-last"]);
  });

  it("looks again when a Compose file comes, changes or goes", async () => {
    const root = join(folder, "redis", "contained.conf");
    const compose = join(folder, "compose.yaml");
    await client.open(uri(root), "bind 0.0.0.0\nport 6379\nprotected-mode no\nmaxmemory 1gb\n", "redis-conf");
    const severity = async () => (await client.pull(uri(root))).find((d) => d.code === "conf-open-to-network")?.severity;
    const write = async (port: string, type: 1 | 2) => {
      writeFileSync(
        compose,
        `services:\n  cache:\n    image: redis\n    ports: ["${port}"]\n    volumes: [./redis/contained.conf:/etc/redis.conf]\n`,
      );
      await client.watched(uri(compose), type);
    };
    assert.equal(await severity(), 1);
    await write("127.0.0.1:6379:6379", 1);
    assert.equal(await severity(), 3);
    await write("6379:6379", 2);
    assert.equal(await severity(), 1);
    await write("127.0.0.1:6379:6379", 2);
    assert.equal(await severity(), 3);
    rmSync(compose);
    await client.watched(uri(compose), 3);
    assert.equal(await severity(), 1);
  });

  it("registers its features for these languages only, where the client can tell them apart", async () => {
    const dynamic = { dynamicRegistration: true };
    const textDocument = {
      ...FULL.textDocument,
      completion: dynamic,
      documentSymbol: dynamic,
      foldingRange: dynamic,
      documentLink: dynamic,
    };
    const other = await LspClient.start({ capabilities: { ...FULL, textDocument } });
    assert.equal(other.result?.capabilities.completionProvider, undefined);
    await other.open("untitled:Untitled-8", "port 1\n", "redis-conf");
    await other.pull("untitled:Untitled-8");
    assert.ok(other.registered.includes("textDocument/completion"), other.registered.join(" "));
    assert.ok(client.result?.capabilities.documentLinkProvider);
  });
});
