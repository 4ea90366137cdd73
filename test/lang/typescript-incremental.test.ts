import { strict as assert } from "node:assert";
import type { FileFacts, Unit } from "../../server/src/lang/facts.ts";
import type { Language } from "../../server/src/lang/language.ts";
import { printWithOffsets } from "../harness/print-facts.ts";
import { packageFile, seeded, typescript, withFile } from "./typescript-support.ts";

const INSERTIONS = [
  "x",
  " ",
  "\n",
  ";",
  "{",
  "}",
  "(",
  ")",
  '"',
  "`",
  "/* c */",
  "// c\n",
  "const added = 1;\n",
  "await f(a => a);\n",
  "ünï😀",
  "=>",
  "${",
];

function allUnits(facts: FileFacts): Set<Unit> {
  const out = new Set<Unit>();
  const add = (unit: Unit): void => {
    out.add(unit);
    unit.nested.forEach(add);
  };
  facts.units.forEach(add);
  return out;
}

describe("TypeScript: the next version of a file", () => {
  let language: Language;
  before(async () => {
    language = await typescript();
  });

  for (const [name, path, leastPatched] of [
    ["commander", "lib/command.js", 30],
    // Declarations have no bodies.
    ["@types/sarif", "index.d.ts", 0],
    ["diff", "dist/diff.js", 30],
  ] as const) {
    it(`has the facts of a fresh parse after random edits: ${name}/${path}`, function () {
      this.timeout(120_000);
      const random = seeded(11);
      let file = language.parse(packageFile(name, path), path);
      let compared = 0;
      let patched = 0;
      const edit = (start: number, oldEnd: number, text: string): void => {
        const after = file.text.slice(0, start) + text + file.text.slice(oldEnd);
        file = file.update([{ start, oldEnd, text }], after);
        // While code is broken a repaired tree may differ from a fresh one; the file says so.
        if (file.isProvisional) return;
        const fresh = withFile(language, after, path, (f) => printWithOffsets(f.facts));
        assert.equal(printWithOffsets(file.facts), fresh, `${start}-${oldEnd} ${JSON.stringify(text)}`);
        compared++;
        if (file.facts.since?.patch) patched++;
      };
      for (let i = 0; i < 75; i++) {
        const start = Math.floor(random() * file.text.length);
        const removed = file.text.slice(start, start + (random() < 0.5 ? 0 : Math.floor(random() * 6)));
        const text = INSERTIONS[Math.floor(random() * INSERTIONS.length)] ?? "";
        edit(start, start + removed.length, text);
        if (file.isProvisional || random() < 0.5) edit(start, start + text.length, removed);
      }
      assert.ok(compared > 80, `${compared} comparisons`);
      assert.ok(patched >= leastPatched, `${patched} patches`);
      file.dispose();
    });
  }

  it("uses more than 95 % of the units again after a one-character edit", () => {
    const text = packageFile("js-yaml", "dist/js-yaml.mjs").split("\n").slice(0, 3000).join("\n");
    const file = language.parse(text, "file.mjs");
    const old = allUnits(file.facts);
    const start = text.indexOf("return ", text.length / 2) + "return ".length;
    const next = file.update([{ start, oldEnd: start, text: "x" }], `${text.slice(0, start)}x${text.slice(start)}`);
    const units = [...allUnits(next.facts)];
    const share = units.filter((u) => old.has(u)).length / units.length;
    next.dispose();
    assert.ok(share > 0.95, `${(share * 100).toFixed(1)} %`);
  });

  it("never takes a top-level block for a function's body of the same text", () => {
    const file = language.parse("function f() { a(); }\n", "file.ts");
    const text = "function f() { a(); }\n{ a(); }\n";
    const next = file.update([{ start: 22, oldEnd: 22, text: "{ a(); }\n" }], text);
    const fresh = withFile(language, text, "file.ts", (f) => printWithOffsets(f.facts));
    assert.equal(printWithOffsets(next.facts), fresh);
    next.dispose();
  });
});
