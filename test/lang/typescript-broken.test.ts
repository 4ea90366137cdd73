import { strict as assert } from "node:assert";
import { forEachChild } from "../../server/src/lang/children.ts";
import type { Fact, FileFacts, Unit } from "../../server/src/lang/facts.ts";
import type { Language } from "../../server/src/lang/language.ts";
import { printFacts } from "../harness/print-facts.ts";
import { factsOf, packageFile, type Row, seeded, table, typescript } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  ['createClient({ password: "x",', 'createClient\n(object password: "x")'],
  ["const s = redis.\nconst t = 1", "(const s (:= (. redis const) 1))\nt"],
  ["let x = ;", "(let x -)"],
  ["if (x) { y", "(if x {y})"],
  ["function f() {\n const a = 1;\n if (x) {\n  foo()\n}", "(function f [] {(const a 1); (if x {(call foo)})})"],
  ["class A { m() { this. } n() { ok() } }", "(class A [] (method m (function m [] {this})) (method n (function n [] {(call ok)})))"],
  ["foo(`a${b)", "(call foo)\nb"],
  [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source to read.
    "export const h = async (req) => {\n  await redis.set(`user:${req.id}`, \n  res.send()\n}",
    '(export (const h (async-=> [req] {(await (. redis set)); (template "user:" ($ (. req id))); (call (. res send))})))',
  ],
];

/** Every fact lies in its unit, inside its parent's unit, and knows its parent. */
function checkFacts(facts: FileFacts): void {
  const unit = (u: Unit): void => {
    const visit = (fact: Fact, parent: Fact | undefined): void => {
      assert.equal(fact.unit, u);
      assert.equal(fact.parent, parent);
      assert.ok(fact.start >= 0 && fact.start <= fact.end && fact.end <= u.text.length, `${fact.kind} ${fact.start}-${fact.end}`);
      forEachChild(fact, (child) => visit(child, fact));
    };
    for (const statement of u.body) visit(statement, undefined);
    u.nested.forEach(unit);
  };
  facts.units.forEach(unit);
}

describe("TypeScript: broken source", () => {
  let language: Language;
  before(async () => {
    language = await typescript();
  });

  describe("gives facts for what can be read", () => {
    table(ROWS);
  });

  for (const [name, path] of [
    ["commander", "lib/command.js"],
    ["vscode-languageserver-types", "lib/esm/main.d.ts"],
  ] as const) {
    it(`never throws when cut anywhere: ${name}/${path}`, function () {
      this.timeout(120_000);
      const random = seeded(5);
      const text = packageFile(name, path).slice(0, 40_000);
      for (let i = 0; i < 200; i++) {
        const cut = Math.floor(random() * text.length);
        const from = i % 2 === 0 ? 0 : Math.floor(random() * cut);
        checkFacts(factsOf(language, text.slice(from, cut), path));
      }
    });
  }

  it("never throws when tokens are missing, doubled or swapped", function () {
    this.timeout(60_000);
    const random = seeded(9);
    const text = packageFile("commander", "lib/command.js").slice(0, 8_000);
    const tokens = text.match(/\w+|\s+|[^\w\s]/g) ?? [];
    for (let i = 0; i < 150; i++) {
      const list = [...tokens];
      for (let n = 0; n < 5; n++)
        list.splice(Math.floor(random() * list.length), random() < 0.5 ? 1 : 0, ["(", "}", "=>", "class", "<", "`"][n] ?? "");
      checkFacts(factsOf(language, list.join(""), "file.tsx"));
    }
  });

  it("reads sound files without an error", () => {
    for (const path of ["lib/command.js", "lib/option.js"]) {
      const facts = factsOf(language, packageFile("commander", path), path);
      checkFacts(facts);
      assert.equal(facts.hasErrors, false);
      assert.doesNotMatch(printFacts(facts), /other-(unknown|error)/);
    }
  });

  it("stops in expressions too deep for the stack, and reads long unions", () => {
    checkFacts(factsOf(language, `x = ${"(".repeat(5_000)}1${")".repeat(5_000)}`));
    checkFacts(factsOf(language, `x = ${"a => ".repeat(3_000)}1`));
    checkFacts(factsOf(language, `x = ${"[".repeat(3_000)}`));
    checkFacts(factsOf(language, `${"if (a) {".repeat(3_000)}${"}".repeat(3_000)}`));
    const names = Array.from({ length: 3_000 }, (_, i) => `"n${i}"`).join(" | ");
    const union = factsOf(language, `type T = ${names};`).units[0]?.body[0];
    assert.equal(union?.kind === "typeDeclaration" && union.type?.args.length, 3_000);
  });
});
