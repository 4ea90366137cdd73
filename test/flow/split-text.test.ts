import assert from "node:assert/strict";
import { literal, unknown } from "../../server/src/flow/atoms.ts";
import { splitText } from "../../server/src/flow/split-text.ts";
import type { Site } from "../../server/src/flow/values.ts";

const SITE: Site = { file: "/shop/a.py", unit: undefined, start: 0, end: 1 };

function pieces(text: string, separator: string | undefined): unknown {
  return splitText(literal(text, SITE), separator, SITE)?.items.map(([a]) => (a?.kind === "literal" ? a.value : a?.kind));
}

describe("texts that are taken apart", () => {
  it("gives the pieces of a constant", () => {
    assert.deepEqual(pieces("on ~* +@all", " "), ["on", "~*", "+@all"]);
    assert.deepEqual(pieces("  on   ~*  ", undefined), ["on", "~*"]);
    assert.deepEqual(pieces("a,,b", ","), ["a", "", "b"]);
  });

  it("says nothing where each character would be a piece", () => {
    assert.equal(pieces("abc", ""), undefined);
  });

  it("says nothing of what is not constant", () => {
    for (const atom of unknown(SITE)) assert.equal(splitText(atom, " ", SITE), undefined);
  });
});
