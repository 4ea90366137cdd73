/** Sources that a grammar takes minutes for are given up. */
import assert from "node:assert/strict";
import type { Language } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { testWasm } from "../harness/wasm.ts";

/** Indented comments one after another: the grammar reads the rest of them at each. */
const COMMENTS = "    # a comment that says something\n".repeat(6000);
const SLOW = `def f():\n    x = 1\n${COMMENTS}    y = 1\n`;

describe("the limit of parsing", () => {
  let python: Language;

  before(async () => {
    python = await createPythonLanguage(testWasm);
  });

  it("gives up a text that takes too long, and parses the next one", function () {
    this.timeout(60_000);
    const slow = python.parse(SLOW, "slow.py");
    assert.equal(slow.isGivenUp, true);
    assert.equal(slow.text, SLOW);
    assert.deepEqual(slow.facts.units, []);
    assert.equal(slow.facts.language, "python");
    assert.deepEqual(slow.commentsWith("comment"), []);
    const next = python.parse("x = 1\n", "next.py");
    assert.equal(next.isGivenUp, false);
    assert.equal(next.facts.units.length, 1);
    next.dispose();
    // A keystroke does not try it again; a text that became shorter is.
    const typed = slow.update([{ start: 0, oldEnd: 0, text: "#" }], `#${SLOW}`);
    assert.equal(typed.isGivenUp, true);
    const cut = typed.update([{ start: 0, oldEnd: SLOW.length + 1, text: "y = 2\n" }], "y = 2\n");
    assert.equal(cut.isGivenUp, false);
    assert.equal(cut.facts.units.length, 1);
    cut.dispose();
  });

  it("does not give up as many comments where they are quick to parse", () => {
    const file = python.parse(`${COMMENTS.replace(/^ +/gm, "")}x = 1\n`, "quick.py");
    assert.equal(file.isGivenUp, false);
    file.dispose();
  });
});
