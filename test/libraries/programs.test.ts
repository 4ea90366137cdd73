/** Programs say of inputs, logs, responses, validators, environments and decoders what is written at the ends of their lines. */
import assert from "node:assert/strict";
import { catalogue } from "../../server/src/libraries/index.ts";
import { tablesOf } from "../harness/programs.ts";
import { programEquivalents } from "./program-equivalents.ts";
import { differences, isNoticed, programMutants, programs, runProgramMutants } from "./programs.ts";

/** `npm run mutants` runs all of them; here one in so many. */
const EVERY = 11;

describe("what the tables say of programs", () => {
  const tables = tablesOf(catalogue);
  for (const p of programs) {
    it(`${p.library} (${p.language})`, () => {
      assert.ok(p.program.marks.size > 0, p.file);
      assert.deepEqual(differences(p, tables), [], p.file);
    });
  }

  it("changes when an entry of the tables is taken away", () => {
    const { caught, survived, equivalent } = runProgramMutants("", EVERY);
    const share = caught / (caught + survived.length);
    console.log(`      ${caught} of ${caught + survived.length} caught (${(100 * share).toFixed(1)} %), ${equivalent} equivalent`);
    assert.ok(share >= 0.95, `only ${(100 * share).toFixed(1)} %:\n${survived.map((m) => m.name).join("\n")}`);
  }).timeout(300_000);

  it("does not for what is listed as equivalent", () => {
    for (const { mutant } of programEquivalents) {
      const found = programMutants.filter((m) => m.name.includes(mutant));
      assert.ok(found.length > 0 && found.every((m) => !isNoticed(m)), mutant);
    }
  }).timeout(120_000);
});
