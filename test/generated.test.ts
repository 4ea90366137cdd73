/** What is made from metadata is up to date. A stale file is rewritten and the test fails, so that running it twice mends it. */
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../server/tools/generate.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

describe("generated files", () => {
  it("are up to date", () => {
    const written = generate(root);
    assert.deepEqual(written, [], `these files were stale and are rewritten now: ${written.join(", ")}`);
  });
});
