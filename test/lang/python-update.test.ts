import assert from "node:assert/strict";
import type { Language, ParsedFile, TextChange } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { allUnits } from "../harness/all-facts.ts";
import { printFact, printWithOffsets } from "../harness/print-facts.ts";
import { standardModule } from "../harness/python-stdlib.ts";
import { testWasm } from "../harness/wasm.ts";

const SNIPPETS = [
  "x",
  " ",
  "\n",
  "'",
  '"""',
  "(",
  ")",
  ":",
  "#",
  "    ",
  "yield 1",
  "\ndef f(a):\n    return f'{a}😀'\n",
  "pass\n",
  "await ",
  "é",
  ",",
];

/** A small repeatable source of random numbers. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function apply(text: string, c: TextChange): string {
  return text.slice(0, c.start) + c.text + text.slice(c.oldEnd);
}

function invert(text: string, c: TextChange): TextChange {
  return { start: c.start, oldEnd: c.start + c.text.length, text: text.slice(c.start, c.oldEnd) };
}

describe("python: updates", () => {
  let python: Language;
  before(async () => {
    python = await createPythonLanguage(testWasm);
  });

  function expectFresh(file: ParsedFile, what: string): void {
    const fresh = python.parse(file.text, "a.py");
    assert.equal(printWithOffsets(file.facts), printWithOffsets(fresh.facts), what);
    fresh.dispose();
  }

  it("give what a fresh parse gives, over 300 random edits", function () {
    this.timeout(60_000);
    const text = standardModule("contextlib");
    if (text === undefined) return this.skip();
    const next = random(7);
    let file = python.parse(text, "a.py");
    let compared = 0;
    let patched = 0;
    let stuck = 0;
    for (let i = 0; i < 300; i++) {
      const start = next(file.text.length);
      const change = { start, oldEnd: Math.min(file.text.length, start + next(3) * next(8)), text: SNIPPETS[next(SNIPPETS.length)] ?? "" };
      const undo = invert(file.text, change);
      file = file.update([change], apply(file.text, change));
      assert.equal(file.isProvisional, file.facts.hasErrors);
      if (!file.facts.hasErrors) {
        compared++;
        if (file.facts.since?.patch) patched++;
        expectFresh(file, `edit ${i}`);
        continue;
      }
      file = file.update([undo], apply(file.text, undo));
      if (file.facts.hasErrors) {
        // A tree repaired step by step may stay broken where a fresh one is not: that is what provisional is for.
        stuck++;
        assert.equal(file.isProvisional, true);
        const repaired = python.parse(file.text, "a.py");
        file.dispose();
        file = repaired;
      }
      expectFresh(file, `undo of ${i}`);
    }
    assert.ok(compared >= 50 && patched >= 20 && stuck < 30, `${compared} ${patched} ${stuck}`);
    file.dispose();
  });

  it("take several changes, each counted from the one before", () => {
    const text = "a = 1\nb = '😀'\nc = 3\n";
    const changes = [
      { start: 0, oldEnd: 1, text: "first" },
      { start: 10, oldEnd: 10, text: "z = '😀'\n" },
      { start: 0, oldEnd: 0, text: "\n" },
    ];
    const file = python.parse(text, "a.py").update(changes, changes.reduce(apply, text));
    assert.equal(file.text, "\nfirst = 1\nz = '😀'\nb = '😀'\nc = 3\n");
    expectFresh(file, "several");
  });

  it("trust the text when the changes do not lead to it", () => {
    const file = python.parse("a = 1\n", "a.py").update([{ start: 0, oldEnd: 1, text: "b" }], "c = f(2)\n");
    expectFresh(file, "wrong changes");
  });

  it("lower nothing but the body in which something changed, and keep the units around it", () => {
    const text = "class A:\n    def f(self):\n        return g(1)\n\n    b = h(2, c=3)\n\nd = 4\n";
    const file = python.parse(text, "a.py");
    const [cls, last] = file.facts.units;
    const [, field] = cls?.body[0]?.kind === "declaration" && cls.body[0].value.kind === "class" ? cls.body[0].value.members : [];
    const value = field?.value;
    const at = text.indexOf("1)") + 1;
    const change = { start: at, oldEnd: at, text: "00" };
    const { facts, ...next } = file.update([change], apply(text, change));
    assert.equal(facts.since?.before.deref(), file.facts);
    assert.ok(cls && facts.units[0] === cls && facts.units[1] === last && facts.since?.patch?.around[0] === cls);
    assert.equal(value?.start, text.indexOf("h(2") + 2);
    assert.equal(last?.offset, text.indexOf("d = 4") + 2);
    assert.equal(next.text.includes("g(100)"), true);
  });

  it("lower a function again that becomes a generator", () => {
    const text = "def f():\n    a = 1\n    return a\n";
    const change = { start: text.indexOf("1"), oldEnd: text.indexOf("1"), text: "yield " };
    const file = python.parse(text, "a.py").update([change], apply(text, change));
    assert.equal(file.facts.since?.patch, undefined);
    expectFresh(file, "generator");
  });

  it("use more than 95 % of a large file again after one character", function () {
    const text = standardModule("typing");
    if (text === undefined) return this.skip();
    const file = python.parse(text, "a.py");
    const before = new Set(allUnits(file.facts));
    const at = text.indexOf("return ", text.length / 2) + "return ".length;
    const after = allUnits(file.update([{ start: at, oldEnd: at, text: "z" }], apply(text, { start: at, oldEnd: at, text: "z" })).facts);
    const reused = after.filter((u) => before.has(u)).length;
    assert.ok(after.length > 300 && reused / after.length > 0.95, `${reused} of ${after.length}`);
  });

  it("do not use a unit again where its facts would differ", () => {
    const cases: [string, string][] = [
      ["f = lambda: g(x)\n", "g(x)\n"],
      ["g(x)\n", "f = lambda: g(x)\n"],
      ["def f():\n    return 1\n", "return 1\n"],
      ["class A:\n    a = 1\n", "a = 1\n"],
      ["def f():\n    yield 1\n", "async def f():\n    yield 1\n"],
    ];
    for (const [from, to] of cases) {
      const file = python.parse(from, "a.py").update([{ start: 0, oldEnd: from.length, text: to }], to);
      expectFresh(file, to);
      file.dispose();
    }
  });

  it("never throw for a file that is cut off", function () {
    this.timeout(60_000);
    const text = standardModule("contextlib");
    if (text === undefined) return this.skip();
    const next = random(3);
    for (let i = 0; i < 200; i++) {
      const [a, b] = [next(text.length), next(text.length)];
      const source = i % 2 ? text.slice(0, a) : text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b), Math.max(a, b) + 5000);
      const file = python.parse(source, "a.py");
      for (const unit of file.facts.units) unit.body.map(printFact);
      file.dispose();
    }
  });

  it("never throw for arbitrary text", () => {
    const pieces = [
      ..."()[]{}:,.=*@'\"\\#\n\t ;|-<>!",
      "def ",
      "class ",
      "match x:\n case ",
      "f'{",
      "lambda ",
      "if ",
      "with ",
      "import ",
      "\0",
      "\uFEFF",
      "\ud83d",
      "type ",
      "\r",
    ];
    const next = random(11);
    for (let i = 0; i < 2000; i++) {
      const source = Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join("");
      const file = python.parse(source, "a.py");
      for (const unit of file.facts.units) unit.body.map(printFact);
      file.dispose();
    }
  });
});

describe("python: comments", () => {
  const TEXT = "#!shebang\nx = '# no'  # yes word\ny = 1 # 😀 word word\n";

  it("are found by place and by word", async () => {
    const file = (await createPythonLanguage(testWasm)).parse(TEXT, "a.py");
    const source = (c: { start: number; end: number } | undefined) => c && TEXT.slice(c.start, c.end);
    assert.equal(source(file.commentAt(0)), "#!shebang");
    assert.equal(file.commentAt(TEXT.indexOf("# no")), undefined);
    assert.equal(source(file.commentAt(TEXT.indexOf("yes"))), "# yes word");
    assert.equal(file.commentAt(TEXT.length), undefined);
    assert.equal(file.commentAt(-1), undefined);
    assert.deepEqual(file.commentsWith("word").map(source), ["# yes word", "# 😀 word word"]);
    assert.deepEqual(file.commentsWith("no").map(source), []);
    assert.deepEqual(file.commentsWith("").map(source), []);
    file.dispose();
    file.dispose();
    assert.equal(file.commentAt(0), undefined);
  });
});
