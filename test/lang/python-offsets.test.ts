import assert from "node:assert/strict";
import type { Argument, Fact } from "../../server/src/lang/facts.ts";
import { absoluteSpan, type Language, unitStart } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { visitFacts } from "../harness/all-facts.ts";
import { standardModule } from "../harness/python-stdlib.ts";
import { testWasm } from "../harness/wasm.ts";

/** Something of every kind, after characters that take two UTF-16 units, in nested units. */
const SAMPLE = `# 😀 comment
import os, a.b as c
from x import (y, z as w)
@deco("😀", key=1)
class A(B, metaclass=M):
    field: Optional[int] = None
    @property
    def p(self, v: str = 'é😀', *args, **kw) -> "Foo | None":
        global g
        assert v, f"bad {v!r:>{10}} {{}} {os.environ['X']}"
        def inner():
            return [k for k in v if k is not None] or {"a": 1, **kw}
        with open(v) as f, g as (h, i):
            print(*args, sep="")
        match v:
            case {"k": q, **rest}: pass
            case -1 | "s": del h, i[0:1]
        return lambda x, y=2: (x < y < 3, not x, await z, (n := 1), '''triple''' "two")
try:
    r = a if b else c.d[e]
    s.t += yield 1
except (E1, E2) as e:
    raise X from e
for i, j in k:
    continue
while True:
    break
type T = int
`;

describe("python: offsets", () => {
  let python: Language;
  before(async () => {
    python = await createPythonLanguage(testWasm);
  });

  it("of every kind say what they should", () => {
    const kinds = check(python, SAMPLE);
    for (const kind of [
      "string",
      "template",
      "interpolation",
      "member",
      "call",
      "function",
      "class",
      "import",
      "comprehension",
      "switch",
    ]) {
      assert.ok(kinds.has(kind), kind);
    }
  });

  it("keep CRLF", () => {
    check(python, SAMPLE.replaceAll("\n", "\r\n"));
  });

  for (const name of ["argparse", "typing", "dataclasses", "inspect"]) {
    it(`of the standard module ${name}`, function () {
      const text = standardModule(name);
      if (text === undefined) return this.skip();
      check(python, text);
    });
  }
});

function check(python: Language, text: string): Set<string> {
  const kinds = new Set<string>();
  const file = python.parse(text, "a.py");
  assert.equal(file.facts.hasErrors, false);
  visitFacts(file.facts, (fact, parent) => {
    kinds.add(fact.kind);
    checkSpan(fact, text);
    checkFact(fact, text);
    if (parent) checkParent(fact, parent);
  });
  file.dispose();
  return kinds;
}

function checkSpan(fact: Fact, text: string): void {
  const { start, end } = absoluteSpan(fact);
  assert.ok(start <= end && end <= text.length);
  assert.equal(fact.unit.text, text.slice(unitStart(fact.unit), unitStart(fact.unit) + fact.unit.text.length));
}

function checkParent(fact: Fact, parent: Fact): void {
  assert.equal(fact.unit, parent.unit);
  assert.ok(fact.parent, fact.kind);
  assert.ok(
    parent.start <= fact.start && fact.end <= parent.end,
    `${fact.kind} in ${parent.kind}: ${fact.unit.text.slice(fact.start, fact.end)}`,
  );
}

function checkFact(fact: Fact, text: string): unknown {
  const { start, end } = absoluteSpan(fact);
  const base = start - fact.start;
  const source = text.slice(start, end);
  switch (fact.kind) {
    case "name":
      return assert.equal(source, fact.name);
    case "member":
      return assert.ok(text.startsWith(fact.property, base + fact.propertyStart) && source.endsWith(fact.property));
    case "string": {
      const content = text.slice(base + fact.contentStart, base + fact.contentEnd);
      assert.ok(fact.start <= fact.contentStart && fact.contentEnd <= fact.end);
      return assert.equal(fact.isVerbatim, content === fact.value);
    }
    case "boolean":
      return assert.equal(source, fact.value ? "True" : "False");
    case "null":
      return assert.equal(source, "None");
    case "interpolation":
      return assert.match(source, /^\{[\s\S]*\}$/);
    case "call":
      if (text.charAt(base + fact.argsEnd) === ")") assert.equal(text.charAt(base + fact.argsStart - 1), "(");
      else assert.fail(source);
      return fact.args.forEach((a) => {
        checkArgument(a, base, text);
      });
    case "object":
      return fact.entries.forEach((e) => {
        assert.ok(e.isSpread ? text.startsWith("**", base + e.start) : e.keyExpression?.start === e.start);
      });
    case "function":
      if (fact.name !== undefined) assert.ok(text.startsWith(fact.name, base + fact.nameStart));
      return fact.params.forEach((p) => {
        assert.ok(p.start <= p.pattern.start && p.pattern.end <= p.end);
      });
    case "class":
      return assert.ok(text.startsWith(fact.name ?? "", base + fact.nameStart));
    case "import":
      return fact.names.forEach((n) => {
        const path = n.imported === "*" ? fact.source : n.imported;
        const expected = n.bindsRoot || n.local === path ? path : `${path} as ${n.local}`;
        assert.equal(text.slice(base + n.start, base + n.end), expected);
      });
    default:
      return;
  }
}

function checkArgument(a: Argument, base: number, text: string): void {
  const source = text.slice(base + a.start, base + a.end);
  const prefix = a.name ?? { list: "*", mapping: "**", none: "" }[a.spread ?? "none"];
  assert.ok(source.startsWith(prefix), source);
  assert.ok(a.start <= a.value.start && a.value.end <= a.end);
}
