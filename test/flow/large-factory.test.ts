/** Factories that give large objects: what they hold is known all the same. */
import assert from "node:assert/strict";
import { FixtureWorkspace } from "../harness/fixture-engine.ts";

const MANY = 400;

function source(start: string, end: string): string {
  const methods = Array.from({ length: MANY }, (_, i) => `  m${i}: (id) => redis.get(\`m${i}:\${id}\`),`);
  return [
    'import Redis from "ioredis";',
    `export const store = (${start} ({`,
    ...methods,
    `}))${end};`,
    "export const handler = (req, res) => store.m7(req.query.id);",
  ].join("\n");
}

async function requests(text: string): Promise<number> {
  const workspace = await FixtureWorkspace.create(new Map([["/w/store.js", text]]), "/w");
  try {
    const findings = await workspace.findings("/w/store.js");
    return findings.filter((f) => f.certainty === "request").length;
  } finally {
    workspace.dispose();
  }
}

describe("large objects that functions give", () => {
  it("of an immediately called function", async () => assert.equal(await requests(source("(redis = new Redis()) =>", "()")), 1));
  it("of a function that is given a client", async () => assert.equal(await requests(source("(redis) =>", "(new Redis())")), 1));
});
