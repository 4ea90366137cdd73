// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { strict as assert } from "node:assert";
import { forEachChild } from "../../server/src/lang/children.ts";
import type { Fact, FileFacts, Unit } from "../../server/src/lang/facts.ts";
import { absoluteSpan, type Language, unitStart } from "../../server/src/lang/language.ts";
import { factsOf, typescript } from "./typescript-support.ts";

/** The fact of this kind spans exactly what stands between the marks. */
const SPANS: readonly (readonly [kind: Fact["kind"], source: string])[] = [
  ["string", "f(«'a'»)"],
  ["string", "x = «`plain`»"],
  ["string", "x = `«a»${b}`"],
  ["number", "f(«0x1F»)"],
  ["boolean", "f(«true»)"],
  ["null", "f(«undefined»)"],
  ["regex", "f(«/a/g»)"],
  ["template", "f(«`a${b}`»)"],
  ["template", "f(«tag`a${b}`»)"],
  ["interpolation", "f(`a«${b}»c`)"],
  ["name", "f((«b»))"],
  ["member", "f(«a?.b»)"],
  ["index", "f(«a[0]»)"],
  ["call", "x = «f(a)»"],
  ["call", "x = «new F»"],
  ["object", "f(«{ a: 1 }»)"],
  ["list", "f(«[a]»)"],
  ["spread", "x = [«...a»]"],
  ["conditional", "f(«a ? b : c»)"],
  ["logical", "f((«a ?? b»))"],
  ["binary", "f(«a + b»)"],
  ["unary", "f(«!a»)"],
  ["assignExpression", "f(«a = b»)"],
  ["await", "x = «await a»"],
  ["yield", "function* g() { x = «yield a» }"],
  ["importExpression", "x = «require('m')»"],
  ["cast", "f(«a as B»)"],
  ["other", "f(«<a/>»)"],
  ["function", "f(«async () => 1»)"],
  ["function", "x = { «get a() { return 1 }» }"],
  ["class", "f(«class {}»)"],
  ["type", "let a: «Promise<B>»"],
  ["objectPattern", "const «{ a }» = b"],
  ["listPattern", "const «[a]» = b"],
  ["defaultPattern", "const { «a = 1» } = b"],
  ["expression", "«f();»"],
  ["assign", "«const a = 1;»"],
  ["assign", "let a = 1, «b = 2»;"],
  ["return", "function f() { «return 1;» }"],
  ["throw", "«throw e;»"],
  ["jump", "for (;;) { «break;» }"],
  ["if", "«if (a) b; else c;»"],
  ["loop", "«for (const a of b) c();»"],
  ["try", "«try { a } catch { b }»"],
  ["with", "«with (a) b;»"],
  ["switch", "«switch (a) { case 1: b() }»"],
  ["block", "f(); «{ a }»"],
  ["declaration", "«function f() {}»"],
  ["import", "«import a from 'm';»"],
  ["export", "«export { a };»"],
  ["enum", "«enum A { B }»"],
  ["namespace", "declare «namespace A { }»"],
  ["typeDeclaration", "«type A = B;»"],
  ["delete", "«delete a.b;»"],
];

/** Code before and around the marked source: units do not start at 0, and not every character is one code unit wide in UTF-8. */
const SURROUNDINGS = ["@", "/* ünï😀 */\nfirst();\n@", "const wrapper = function () {\n  return () => {\n    '😀';\n    @\n  };\n};\n"];

function allFacts(facts: FileFacts): Fact[] {
  const out: Fact[] = [];
  const visit = (fact: Fact): void => {
    out.push(fact);
    forEachChild(fact, visit);
  };
  const unit = (u: Unit): void => {
    u.body.forEach(visit);
    u.nested.forEach(unit);
  };
  facts.units.forEach(unit);
  return out;
}

describe("TypeScript: offsets", () => {
  let language: Language;
  before(async () => {
    language = await typescript();
  });

  function find<K extends Fact["kind"]>(source: string, kind: K): Extract<Fact, { kind: K }> {
    const fact = allFacts(factsOf(language, source, "file.tsx")).find((f): f is Extract<Fact, { kind: K }> => f.kind === kind);
    assert.ok(fact, `${kind} in ${source}`);
    return fact;
  }

  for (const [kind, marked] of SPANS) {
    it(`${kind}: ${marked}`, () => {
      const isTopLevel = kind === "import" || kind === "export" || kind === "namespace" || kind === "enum";
      for (const around of isTopLevel ? SURROUNDINGS.slice(0, 2) : SURROUNDINGS) {
        const text = around.replace("@", () => marked);
        const start = text.indexOf("«");
        const end = text.indexOf("»") - 1;
        const source = text.replace(/[«»]/g, "");
        const found = allFacts(factsOf(language, source, "file.tsx")).filter((f) => f.kind === kind);
        const spans = found.map(absoluteSpan);
        assert.ok(
          spans.some((s) => s.start === start && s.end === end),
          `${start}-${end} among ${JSON.stringify(spans)}`,
        );
      }
    });
  }

  it("says where a string's content lies and whether it is verbatim", () => {
    const plain = find("f('abc')", "string");
    assert.deepEqual([plain.contentStart, plain.contentEnd, plain.isVerbatim], [3, 6, true]);
    const escaped = find("f('a\\n')", "string");
    assert.deepEqual([escaped.contentStart, escaped.contentEnd, escaped.isVerbatim], [3, 6, false]);
    const piece = find("f(`ab${c}`)", "string");
    assert.deepEqual([piece.start, piece.end, piece.contentStart, piece.contentEnd], [3, 5, 3, 5]);
    const lines = find("x = `a\r\nb`", "string");
    assert.deepEqual([lines.value, lines.isVerbatim], ["a\nb", false]);
  });

  it("says where arguments begin and end", () => {
    const call = find("f( a, ...b )", "call");
    assert.deepEqual([call.argsStart, call.argsEnd], [2, 11]);
    assert.deepEqual(
      call.args.map((a) => [a.start, a.end, a.spread]),
      [
        [3, 4, undefined],
        [6, 10, "list"],
      ],
    );
    const bare = find("new F", "call");
    assert.deepEqual([bare.argsStart, bare.argsEnd, bare.end], [5, 5, 5]);
    const wrapped = find("f((a))", "call").args[0];
    assert.deepEqual([wrapped?.start, wrapped?.end, wrapped?.value.start], [2, 5, 3]);
  });

  it("says where names of members, functions, classes, entries and imports stand", () => {
    assert.equal(find("a\n  ?.b", "member").propertyStart, 6);
    assert.equal(find("async function f() {}", "function").nameStart, 15);
    assert.equal(find("class A {}", "class").nameStart, 6);
    assert.equal(find("({ async m() {} })", "function").nameStart, 9);
    const entries = find("x = { a: 1, ...b, c() {} }", "object").entries;
    assert.deepEqual(
      entries.map((e) => [e.start, e.end]),
      [
        [6, 10],
        [12, 16],
        [18, 24],
      ],
    );
    const names = find("import a, { b as c } from 'm'", "import").names;
    assert.deepEqual(
      names.map((n) => [n.start, n.end]),
      [
        [7, 8],
        [12, 18],
      ],
    );
  });

  it("gives members the range of their decorators too", () => {
    const members = find("class A { @D() m() {} @E() f = 1 }", "class").members;
    assert.deepEqual(
      members.map((m) => [m.start, m.end]),
      [
        [10, 21],
        [22, 32],
      ],
    );
  });

  it("makes a function's body a unit that knows its owner", () => {
    const facts = factsOf(language, "x = 1;\nconst f = (a) => { return () => a };\n");
    const outer = facts.units[1]?.nested[0];
    const inner = outer?.nested[0];
    assert.ok(outer && inner);
    assert.deepEqual([outer.text, unitStart(outer), outer.owner?.isArrow], ["{ return () => a }", 24, true]);
    assert.deepEqual([inner.text, unitStart(inner), inner.body[0]?.kind], ["a", 39, "return"]);
  });
});
