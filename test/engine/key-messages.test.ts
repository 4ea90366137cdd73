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
  it("say so when a beginning stands before what is chosen", async () => {
    for (const key of ['f"user:{x}"', '"user:" + x', 'f"user:{x}:name"', 'f"{app.name}:{x}"'])
      assert.match(await said(key), /follows the beginning/, key);
  });
  it("do not say so of a value at the start, of one after another that is chosen, or of the whole key", async () => {
    for (const key of ['f"{x}:7"', 'f"{x}:{x}"']) assert.match(await said(key), /nothing that is fixed stands before it/, key);
    assert.match(await said("x"), /The whole key/);
  });
  it("say so when an end stands behind it", async () => {
    assert.match(await said('f"{x}:name"'), /stands before the end/);
  });
  it("name the header that a limit goes by", async () => {
    const header = 'request.headers.get("X-Forwarded-For")';
    assert.match(await said(`f"ratelimit:{${header}}"`), /the limit does not hold/);
    assert.match(await said(`f"geo:{${header}}"`), /follows the beginning/);
    assert.match(await said('f"ratelimit:{x}"'), /follows the beginning/);
  });
});
