/** Whatever is taken away from the rows, a test that is named after that library fails. */
import assert from "node:assert/strict";
import { equivalents } from "./equivalents.ts";
import { isCaught, mutants, runMutants } from "./mutation.ts";

describe("mutants of the tables", () => {
  it("are caught by the tests of their libraries", () => {
    const { caught, survived, equivalent } = runMutants();
    const share = caught / (caught + survived.length);
    console.log(`      ${caught} of ${caught + survived.length} caught (${(100 * share).toFixed(1)} %), ${equivalent} equivalent`);
    assert.ok(share >= 0.98, `only ${(100 * share).toFixed(1)} %:\n${survived.map((m) => m.name).join("\n")}`);
  }).timeout(300_000);

  it("no row can be taken away", () => {
    const rows = mutants.filter((m) => / row \S+$/.test(m.name));
    assert.ok(rows.length > 150);
    assert.deepEqual(
      rows.filter((m) => !isCaught(m)).map((m) => m.name),
      [],
    );
  }).timeout(60_000);

  it("that are listed as equivalent exist and survive", () => {
    for (const { mutant } of equivalents) {
      const found = mutants.filter((m) => m.name.includes(mutant));
      assert.ok(found.length > 0 && found.every((m) => !isCaught(m)), mutant);
    }
  });
});
