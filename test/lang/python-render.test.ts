import assert from "node:assert/strict";
import type { ImportWish, Language, Sketch, Style, TextEdit } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { testWasm } from "../harness/wasm.ts";

const STYLE: Style = { quote: '"', indent: "    ", newline: "\n", hasSemicolons: false };
const OS: ImportWish = { module: "os", name: undefined };
const string = (value: string): Sketch => ({ kind: "string", value });
const source = (text: string): Sketch => ({ kind: "source", text });
const environment: Sketch = { kind: "environment", variable: "X" };

/** Before, wishes (`os`, `redis.SSLConnection` with a colon between module and name), after. */
const IMPORTS: Readonly<Record<string, readonly [string, string, string]>> = {
  "into an empty file": ["", "os", "import os\n"],
  "before code": ["x = 1\n", "os", "import os\n\nx = 1\n"],
  "before a function, with two blank lines": ["def f(): pass\n", "os", "import os\n\n\ndef f(): pass\n"],
  "after shebang and encoding": [
    "#!/usr/bin/env python\n# coding: utf-8\nx = 1\n",
    "os",
    "#!/usr/bin/env python\n# coding: utf-8\n\nimport os\n\nx = 1\n",
  ],
  "after a licence": ["# Copyright\n# Someone\n\nx = 1\n", "os", "# Copyright\n# Someone\n\nimport os\n\nx = 1\n"],
  "before a comment that belongs to the code": ["# about x\nx = 1\n", "os", "import os\n\n# about x\nx = 1\n"],
  "after a docstring": ['"""Doc\nmore."""\n\nx = 1\n', "os", '"""Doc\nmore."""\n\nimport os\n\nx = 1\n'],
  "after a docstring without a newline": ['"""Doc"""', "os", '"""Doc"""\n\nimport os\n'],
  "after a docstring that touches the code": ["'Doc'\nx = 1\n", "os", "'Doc'\n\nimport os\n\nx = 1\n"],
  "after future imports": [
    "from __future__ import annotations\n\nx = 1\n",
    "os",
    "from __future__ import annotations\n\nimport os\n\nx = 1\n",
  ],
  "after a byte order mark": ["\uFEFFx = 1\n", "os", "\uFEFFimport os\n\nx = 1\n"],
  "between sorted modules": ["import json\nimport sys\n\nimport redis\n", "os", "import json\nimport os\nimport sys\n\nimport redis\n"],
  "before the first": ["import sys\n\nx = 1\n", "os", "import os\nimport sys\n\nx = 1\n"],
  "before packages, as a group of its own": ["import redis\n\nx = 1\n", "os", "import os\n\nimport redis\n\nx = 1\n"],
  "before from-imports of the library": ["from typing import Any\n", "os", "import os\nfrom typing import Any\n"],
  "of a package after the packages": [
    "import os\n\nimport flask\n\nfrom . import db\n",
    "redis",
    "import os\n\nimport flask\nimport redis\n\nfrom . import db\n",
  ],
  "of a package as a group of its own": [
    "import os\n\nx = 1\n",
    "redis:SSLConnection",
    "import os\n\nfrom redis import SSLConnection\n\nx = 1\n",
  ],
  "after the last line without a newline": ["import redis", "redis:SSLConnection", "import redis\nfrom redis import SSLConnection\n"],
  "merged on one line": ["from redis import Redis  # x\n", "redis:SSLConnection", "from redis import Redis, SSLConnection  # x\n"],
  "merged in parentheses": ["from redis import (Redis)\n", "redis:SSLConnection", "from redis import (Redis, SSLConnection)\n"],
  "merged over lines": ["from redis import (\n    Redis,\n)\n", "redis:A redis:B", "from redis import (\n    Redis,\n    A,\n    B,\n)\n"],
  "merged over lines without a last comma": ["from redis import (\n  Redis\n)\n", "redis:A", "from redis import (\n  Redis,\n  A\n)\n"],
  "merged after a comment": ["from redis import (\n    Redis,  # r\n)\n", "redis:A", "from redis import (\n    Redis,  # r\n    A,\n)\n"],
  "merged after a comment without comma": [
    "from redis import (\n    Redis  # r\n)\n",
    "redis:A",
    "from redis import (\n    Redis,  # r\n    A\n)\n",
  ],
  "merged after a backslash": ["from redis import Redis, \\\n    B\n", "redis:A", "from redis import Redis, \\\n    B, A\n"],
  "never twice": [
    "import os\nfrom redis import SSLConnection as S\n",
    "os redis:SSLConnection os",
    "import os\nfrom redis import SSLConnection as S\n",
  ],
  "never twice in one go": ["x = 1\n", "os os", "import os\n\nx = 1\n"],
  "known by another name": ["import os as o\n", "os", "import os as o\n"],
  "known through a submodule": ["import os.path\n", "os", "import os.path\n"],
  "known from a try": [
    "try:\n    import redis\nexcept ImportError:\n    redis = None\n",
    "redis",
    "try:\n    import redis\nexcept ImportError:\n    redis = None\n",
  ],
  "although known to type checkers": [
    "import sys\nif TYPE_CHECKING:\n    import os\n",
    "os",
    "import os\nimport sys\nif TYPE_CHECKING:\n    import os\n",
  ],
  "although known inside a function": ["def f():\n    import os\n", "os", "import os\n\n\ndef f():\n    import os\n"],
  "several at once": [
    "import redis\n",
    "re os hmac:compare_digest",
    "import os\nimport re\nfrom hmac import compare_digest\n\nimport redis\n",
  ],
  "with CRLF": ["'Doc'\r\n\r\nx = 1\r\n", "os", "'Doc'\r\n\r\nimport os\r\n\r\nx = 1\r\n"],
  "several on a line": ["import sys; import json\n", "os", "import sys; import json\nimport os\n"],
};

const RENDERED: readonly (readonly [Sketch, string])[] = [
  [string("a"), '"a"'],
  [string('a"b'), "'a\"b'"],
  [string("a'\"\\\n\t\u0001\ud800😀"), String.raw`"a'\"\\\n\t\x01\ud800😀"`],
  [{ kind: "number", value: 1.5 }, "1.5"],
  [{ kind: "number", value: Number.POSITIVE_INFINITY }, 'float("inf")'],
  [{ kind: "boolean", value: true }, "True"],
  [{ kind: "null" }, "None"],
  [{ kind: "list", items: [string("a"), { kind: "boolean", value: false }] }, '["a", False]'],
  [{ kind: "object", entries: [{ key: "a", value: string("b") }] }, '{"a": "b"}'],
  [{ kind: "call", callee: source("f"), args: [source("x"), source("y=1")] }, "f(x, y=1)"],
  [environment, 'os.environ["X"]'],
  [{ kind: "template", parts: [string("a:{"), source("x"), string("}")] }, 'f"a:{{{x}}}"'],
  [{ kind: "template", parts: [string("a"), environment] }, "f\"a{os.environ['X']}\""],
  [{ kind: "template", parts: [string("a"), string("b")] }, '"ab"'],
  [{ kind: "template", parts: [string("a{"), source('d["k"]')] }, '"a{{{}".format(d["k"])'],
  [{ kind: "template", parts: [source("{1: 2}")] }, 'f"{ {1: 2} }"'],
];

describe("python: rendering", () => {
  let python: Language;
  before(async () => {
    python = await createPythonLanguage(testWasm);
  });

  it("writes literals and expressions", () => {
    for (const [sketch, expected] of RENDERED) assert.equal(python.renderer.render(sketch, STYLE).text, expected);
    assert.equal(python.renderer.render(string("it"), { ...STYLE, quote: "'" }).text, "'it'");
    assert.deepEqual(python.renderer.render(environment, STYLE).imports, [OS]);
  });

  it("writes what it reads", () => {
    for (const value of ["", "a", "'", '"', "'\"", "\\", "\\n", "\n\r\t\0", "é😀", "\u0085\u2028", "{}", "%s"]) {
      const file = python.parse(python.renderer.render(string(value), STYLE).text, "a.py");
      const statement = file.facts.units[0]?.body[0];
      assert.ok(statement?.kind === "expression" && statement.expression.kind === "string");
      assert.equal(statement.expression.value, value);
    }
  });

  it("uses the names that the file has", () => {
    const cases: [string, Sketch, string][] = [
      ["import os as o\n", environment, 'o.environ["X"]'],
      ["from os import environ\n", environment, 'environ["X"]'],
      ["from os import environ as env\n", environment, 'env["X"]'],
      [
        "import redis as r\n",
        { kind: "name", name: "redis.SSLConnection", imports: [{ module: "redis", name: undefined }] },
        "r.SSLConnection",
      ],
      [
        "from redis import SSLConnection as S\n",
        { kind: "name", name: "SSLConnection", imports: [{ module: "redis", name: "SSLConnection" }] },
        "S",
      ],
    ];
    for (const [text, sketch, expected] of cases) {
      const { facts } = python.parse(text, "a.py");
      const rendered = python.renderer.render(sketch, STYLE, facts);
      assert.equal(rendered.text, expected);
      assert.deepEqual(python.renderer.addImports(text, facts, rendered.imports, STYLE), []);
    }
  });

  for (const [name, [before, wishes, after]] of Object.entries(IMPORTS)) {
    it(`adds an import ${name}`, () => {
      const result = addTo(python, before, wishes);
      assert.equal(result, after);
      assert.equal(addTo(python, result, wishes), after, "a second time");
      assert.equal(python.parse(result, "a.py").facts.hasErrors, false);
    });
  }

  it("finds the style of the file", () => {
    const text = "'''Doc \"\"'''\r\nclass A:\r\n\tdef f(self):\r\n\t\treturn ['a', 'b', \"c\"], f'{x}'\r\n";
    const { facts } = python.parse(text, "a.py");
    assert.deepEqual(python.renderer.style(text, facts, 0), { quote: "'", indent: "\t", newline: "\r\n", hasSemicolons: false });
    assert.equal(python.renderer.style(text, facts, text.indexOf("x}")).quote, '"');
    assert.deepEqual(python.renderer.style("", python.parse("", "a.py").facts, 0), STYLE);
  });

  it("writes a validator", () => {
    const { renderer } = python;
    const typed =
      'def ok(value: str) -> str:\n    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,128}", value):\n        raise ValueError("invalid key part")\n    return value';
    assert.equal(renderer.validator("ok", STYLE, true), typed);
    assert.match(
      renderer.validator("ok", { ...STYLE, quote: "'", indent: "  " }, false),
      /^def ok\(value\):\n {2}if not re\.fullmatch\(r'/,
    );
    assert.match(renderer.validator("ok", STYLE, true, python.parse("import re as regex", "a.py").facts), /not regex\.fullmatch/);
    assert.deepEqual(renderer.validatorImports, [{ module: "re", name: undefined }]);
    assert.equal(python.parse(typed, "a.py").facts.hasErrors, false);
  });

  it("says where a helper may stand", () => {
    const cases: [string, string][] = [
      ["import a\n", "x = 1\n"],
      ["'Doc'\nfrom __future__ import b\n\nimport a\n\ntry:\n    import c\nexcept ImportError:\n    c = None\n", "\nx = 1\n"],
      ["'Doc'\n", "\ndef f(): pass\n"],
      ["#!x\n", "x = 1\n"],
      ["", "x = 1\n"],
      ["import a\n__all__ = ['x']\nimport b  # c\n", "x = 1\nimport d\n"],
      ["import a", ""],
    ];
    for (const [head, rest] of cases) {
      const text = head + rest;
      assert.equal(python.renderer.helperPosition(text, python.parse(text, "a.py").facts), head.length, text);
    }
  });

  it("writes comments on one line", () => {
    assert.equal(python.renderer.comment("a b"), "# a b");
    assert.equal(python.renderer.comment("a\n  b"), "# a b");
  });
});

function addTo(python: Language, text: string, wishes: string): string {
  const { facts } = python.parse(text, "a.py");
  const wished = wishes.split(" ").map((w): ImportWish => {
    const [module = "", name] = w.split(":");
    return { module, name };
  });
  return applyEdits(text, python.renderer.addImports(text, facts, wished, python.renderer.style(text, facts, 0)));
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
