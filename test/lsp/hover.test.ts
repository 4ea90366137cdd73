/** Hover on a finding. */
import assert from "node:assert/strict";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { FULL, LspClient } from "../harness/lsp-client.ts";
import { ONE, SECRET } from "./samples.ts";

const FILE = "untitled:Untitled-1";

describe("language server: hover", () => {
  afterEach(() => LspClient.endAll());

  it("says why, how to fix and where to read more, and never the secret", async () => {
    const client = await LspClient.start();
    await client.open(FILE, ONE, "python");
    const hover = await client.hover(FILE, client.rangeOf(FILE, SECRET));
    assert.ok(hover);
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, "markdown");
    assert.match(value, /^\*\*Redis password in the source\*\*/);
    assert.match(value, /\*\*How to fix\*\*: \w/);
    assert.match(value, /\[Documentation of hardcoded-password\]\(https:\/\/.*\.md\)/);
    assert.ok(!value.includes(SECRET));
    assert.equal(await client.hover(FILE, client.rangeOf(FILE, "import redis")), null);
  });

  it("writes plain text for a client that reads no Markdown", async () => {
    const client = await LspClient.start({ capabilities: { ...FULL, textDocument: { ...FULL.textDocument, hover: {} } } });
    await client.open(FILE, ONE, "python");
    const hover = await client.hover(FILE, client.rangeOf(FILE, SECRET));
    assert.ok(hover);
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, "plaintext");
    assert.ok(!/\*\*|`|\]\(/.test(value), value);
  });
});
