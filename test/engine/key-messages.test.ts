/** What is said of a key depends on where in it the value stands. */
import assert from "node:assert/strict";
import { FixtureWorkspace } from "../harness/fixture-engine.ts";

async function said(key: string): Promise<string> {
  const text = `import redis\nfrom flask import Flask, request\napp = Flask(__name__)\nr = redis.Redis()\n@app.get("/")\ndef show():\n    x = request.args["x"]\n    return r.get(${key})\n`;
  const workspace = await FixtureWorkspace.create(new Map([["/w/a.py", text]]), "/w");
  const found = await workspace.findings("/w/a.py");
  workspace.dispose();
  return found.map((f) => f.message).join();
}

describe("messages about keys", () => {
  it("say so when all that follows a beginning is chosen", async () => {
    assert.match(await said('f"user:{x}"'), /all that follows the beginning/);
    assert.match(await said('"user:" + x'), /all that follows the beginning/);
  });
  it("do not say so of a value in the middle, at the start, or of the whole key", async () => {
    for (const key of ['f"user:{x}:name"', 'f"{x}:name"']) assert.match(await said(key), /becomes part of the key/);
    assert.match(await said("x"), /The whole key/);
  });
});
