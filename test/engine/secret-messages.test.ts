/** What is said of a secret that is kept as it is depends on how well it could be guessed. */
import assert from "node:assert/strict";
import { FixtureWorkspace } from "../harness/fixture-engine.ts";

async function said(name: string): Promise<string> {
  const text = `import redis\nr = redis.Redis()\ndef keep(user_id: int, account):\n    ${name} = account.make()\n    r.set(f"x:{user_id}", ${name}, ex=60)\n`;
  const workspace = await FixtureWorkspace.create(new Map([["/w/a.py", text]]), "/w");
  const found = await workspace.findings("/w/a.py");
  workspace.dispose();
  return found
    .filter((f) => f.rule === "raw-secret-storage")
    .map((f) => f.message)
    .join();
}

describe("messages about secrets that are kept", () => {
  it("ask for a fingerprint of what is long and random", async () => {
    for (const name of ["access_token", "api_key", "reset_password_token"]) assert.match(await said(name), /Keep a fingerprint/, name);
  });
  it("ask for a key where what is typed is short", async () => {
    for (const name of ["otp", "sms_code", "verification_code"]) assert.match(await said(name), /Keep an HMAC/, name);
  });
  it("ask for a slow hash of what people choose", async () => {
    assert.match(await said("password"), /slow, salted hash/);
  });
});
