import assert from "node:assert/strict";
import { literal, unknown } from "../../server/src/flow/atoms.ts";
import { splitText } from "../../server/src/flow/split-text.ts";
import type { Site, Value } from "../../server/src/flow/values.ts";

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

  it("gives the pieces of a text with holes, each of which is one piece unless a request fills it", () => {
    const hole = unknown(SITE);
    const input: Value = [{ kind: "input", site: SITE, trail: undefined, origin: "request", name: "body.x" }];
    const built = (parts: readonly Value[], separator?: string) =>
      splitText({ kind: "text", parts, site: SITE, trail: undefined }, separator, SITE);
    const known = built([[literal("on #", SITE)], hole, [literal(" ~* +@all", SITE)]]);
    assert.deepEqual(
      known?.items.map(([a]) => (a?.kind === "literal" ? a.value : a?.kind)),
      ["on", "text", "~*", "+@all"],
    );
    assert.equal(known?.isOpen, false);
    const free = built([[literal("HSET a b ", SITE)], input]);
    assert.deepEqual([free?.items.length, free?.isOpen, free?.many?.get(3)], [4, true, "split"]);
    assert.equal(built([hole, [literal(":", SITE)]], ",")?.items.length, undefined);
  });

  it("says nothing of what is not constant", () => {
    for (const atom of unknown(SITE)) assert.equal(splitText(atom, " ", SITE), undefined);
  });
});
