// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source that is written.
import { strict as assert } from "node:assert";
import type { Language, Sketch, Style } from "../../server/src/lang/language.ts";
import { factsOf, typescript } from "./typescript-support.ts";

const PLAIN: Style = { quote: '"', indent: "  ", newline: "\n", hasSemicolons: true };
const SINGLE: Style = { quote: "'", indent: "\t", newline: "\r\n", hasSemicolons: false };

const text = (value: string): Sketch => ({ kind: "string", value });
const source = (value: string): Sketch => ({ kind: "source", text: value });

const RENDERED: readonly (readonly [sketch: Sketch, expected: string])[] = [
  [text("a"), '"a"'],
  [text('say "hi"'), "'say \"hi\"'"],
  [text(`both " and '`), `"both \\" and '"`],
  [text("a\\b\n\t\u0000\u2028"), '"a\\\\b\\n\\t\\u0000\\u2028"'],
  [{ kind: "number", value: 3600 }, "3600"],
  [{ kind: "boolean", value: true }, "true"],
  [{ kind: "null" }, "null"],
  [{ kind: "object", entries: [] }, "{}"],
  [{ kind: "object", entries: [{ key: "tls", value: { kind: "object", entries: [] } }] }, "{ tls: {} }"],
  [
    {
      kind: "object",
      entries: [
        { key: "a-b", value: { kind: "number", value: 1 } },
        { key: "1", value: text("x") },
        { key: "__proto__", value: { kind: "null" } },
      ],
    },
    '{ "a-b": 1, 1: "x", ["__proto__"]: null }',
  ],
  [{ kind: "list", items: [text("a"), source("b")] }, '["a", b]'],
  [{ kind: "environment", variable: "REDIS_PASSWORD" }, "process.env.REDIS_PASSWORD"],
  [{ kind: "environment", variable: "A-B" }, 'process.env["A-B"]'],
  [{ kind: "call", callee: { kind: "name", name: "crypto.randomUUID", imports: [] }, args: [text("a")] }, 'crypto.randomUUID("a")'],
  [{ kind: "template", parts: [text("user:`${"), source("id"), text(":x")] }, "`user:\\`\\${${id}:x`"],
  [{ kind: "template", parts: [text("a"), text("b")] }, '"ab"'],
];

describe("TypeScript: writing source", () => {
  let language: Language;
  before(async () => {
    language = await typescript();
  });

  for (const [sketch, expected] of RENDERED) {
    it(expected, () => {
      const made = language.renderer.render(sketch, PLAIN).text;
      assert.equal(made, expected);
      assert.equal(factsOf(language, `x = ${made};`).hasErrors, false);
    });
  }

  it("writes strings that are read back with the same value", () => {
    for (const value of ["", "a", "\u0001\u007f", 'it\'s "x" \\ `${}`', "line\r\nline", "😀\u2029"]) {
      for (const style of [PLAIN, SINGLE]) {
        const statement = factsOf(language, `x = ${language.renderer.render(text(value), style).text}`).units[0]?.body[0];
        assert.ok(statement?.kind === "assign" && statement.value?.kind === "string");
        assert.equal(statement.value.value, value);
      }
    }
  });

  it("uses the names under which the file imports", () => {
    const wish = { module: "node:crypto", name: "createHash" };
    const sketch: Sketch = { kind: "name", name: "createHash", imports: [wish] };
    const render = (file: string): string => language.renderer.render(sketch, PLAIN, factsOf(language, file)).text;
    assert.equal(render("f();"), "createHash");
    assert.equal(render('import { createHash as hash } from "crypto";'), "hash");
    assert.equal(render('import * as c from "node:crypto";'), "c.createHash");
    assert.deepEqual(language.renderer.render(sketch, PLAIN).imports, [wish]);
  });

  it("reads the style from the file", () => {
    const style = (file: string): Style => language.renderer.style(file, factsOf(language, file, "file.tsx"), 0);
    assert.deepEqual(style(""), PLAIN);
    assert.deepEqual(style("import a from 'a'\nfunction f() {\n\treturn 'b'\n}\n"), { ...SINGLE, newline: "\n" });
    assert.deepEqual(style('const a = "x";\r\nfunction f() {\r\n    if (a) {\r\n        return b;\r\n    }\r\n}\r\n'), {
      ...PLAIN,
      indent: "    ",
      newline: "\r\n",
    });
    assert.equal(style('const a = \'x\'; // don\'t, can\'t, "won\'t"\nconst b = <div id="a" class="b" />;').quote, "'");
    assert.equal(style("/**\n * Doc.\n */\nfunction f() {\n    g();\n}\n").indent, "    ");
  });

  it("writes a validator that refuses what is not a plain string", () => {
    const typed = language.renderer.validator("validatedKeyPart", PLAIN, true);
    assert.equal(
      typed,
      [
        "function validatedKeyPart(value: unknown): string {",
        '  if (typeof value !== "string" || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {',
        '    throw new TypeError("Expected 1 to 128 letters, digits, dots, underscores or hyphens");',
        "  }",
        "  return value;",
        "}",
      ].join("\n"),
    );
    const untyped = language.renderer.validator("check", SINGLE, false);
    const check = new Function(`${untyped}\nreturn check;`)() as (value: unknown) => string;
    assert.equal(check("a.B_-9"), "a.B_-9");
    for (const bad of ["", "a:b", "a\n", "*", "a b", ["a"], { toString: () => "a" }, undefined, 1, "a".repeat(129)]) {
      assert.throws(() => check(bad), TypeError);
    }
  });

  it("writes comments on one line", () => {
    assert.equal(language.renderer.comment("redwarden-ignore a -- b\nc"), "// redwarden-ignore a -- b c");
  });
});
