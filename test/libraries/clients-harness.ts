/** Tests of what the rows say of a call, or of settings: one line each. */
import assert from "node:assert/strict";
import { type Given, type Said, saidOfCall, saidOfSettings } from "../harness/row-outcomes.ts";
import type { Plain } from "../harness/values.ts";

/** A test: calling `path` so makes connections of which this is said. A slot without a hop is one of `data`. */
export type Check = (title: string, path: string, given: Given, wanted: Said) => void;

/** Tests for one language. */
export function checkOf(language: "python" | "typescript"): Check {
  return (title, path, given, wanted) =>
    it(title, () => {
      const said = saidOfCall(language, path, given);
      for (const [slot, text] of Object.entries(wanted))
        assert.equal(said[slot.includes(".") || slot === "fake" ? slot : `data.${slot}`], text, slot);
    });
}

/** A test: of a module with these settings this is said. */
export function settings(title: string, values: Readonly<Record<string, Plain>>, wanted: Said): void {
  it(title, () => {
    const said = saidOfSettings(values);
    for (const [slot, text] of Object.entries(wanted)) assert.equal(said[slot], text, `${slot} of ${JSON.stringify(said)}`);
  });
}
