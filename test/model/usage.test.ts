/** Rules of a user that come of what a program uses. */
import { deepEqual, equal } from "node:assert/strict";
import { rightsFor, type Usage } from "../../server/src/model/usage.ts";

function usage(more: Partial<Usage> = {}): Usage {
  return { commands: ["GET"], keys: ["cart:*"], hasScripts: false, isManaged: false, hasKeyPrefix: false, reads: [], kept: [], ...more };
}

describe("the rights that a program needs", () => {
  it("are the commands and keys of all files, each once", () => {
    const other = usage({ commands: ["GET", "CLIENT LIST"], keys: ["cart:items:*", "a\\**", "stats"] });
    deepEqual(rightsFor([usage(), other]), {
      categories: ["-@all", "+@connection", "+@transaction", "-@dangerous"],
      commands: ["+client|list", "+get"],
      keys: ["a\\**", "cart:*", "stats"],
    });
  });
  it("include what scripts may run", () => {
    deepEqual(rightsFor([usage({ hasScripts: true })])?.categories.slice(0, 4), ["-@all", "+@read", "+@write", "+@scripting"]);
  });
  it("say nothing of keys with a prefix that is not written with them, nor of too many", () => {
    deepEqual(rightsFor([usage(), usage({ hasKeyPrefix: true })])?.keys, []);
    deepEqual(rightsFor([usage({ keys: Array.from({ length: 40 }, (_, i) => `k${i}`) })])?.keys, []);
  });
  it("are unknown where a library does things of its own, and where nothing is used", () => {
    equal(rightsFor([usage(), usage({ isManaged: true })]), undefined);
    equal(rightsFor([usage({ commands: [] })]), undefined);
    equal(rightsFor([]), undefined);
  });
});
