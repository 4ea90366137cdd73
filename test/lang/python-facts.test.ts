import assert from "node:assert/strict";
import type { Language } from "../../server/src/lang/language.ts";
import { createPythonLanguage } from "../../server/src/lang/python/index.ts";
import { printFacts } from "../harness/print-facts.ts";
import { testWasm } from "../harness/wasm.ts";

/** Source, and the facts printed; several top-level statements are several lines. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  constants: [
    ["1", "1"],
    ["0x1F; 0o17; 0b11; 017; 1_000L; 1.5e3", "31\n15\n3\n15\n1000\n1500"],
    ["True, False, None, ...", "(tuple true false null (other-unknown))"],
    ["-1", "(- 1)"],
  ],
  strings: [
    ["'a'", '"a"'],
    ['"""a\nb"""', '"a\\nb"'],
    ["'''it''s'''", "\"it''s\""],
    [String.raw`"\x41\u0042\103\n\q\\"`, String.raw`"ABC\n\\q\\"`],
    [String.raw`r"\d+"`, String.raw`"\\d+"`],
    [String.raw`b"\x00\u0041"`, String.raw`"\u0000\\u0041"`],
    [String.raw`"\U0001F600"`, '"😀"'],
    ['"a\\\nb"', '"ab"'],
    ["'a' \"b\" 'c'", '(template "a" "b" "c")'],
    ["('a'\n 'b' # c\n f'{d}')", '(template "a" "b" ($ d))'],
    ["''", '""'],
  ],
  "f-strings": [
    ["f'a{b}c'", '(template "a" ($ b) "c")'],
    ["f'{x!r:>10}'", "(template ($ x :!r:>10))"],
    ["f'{x:d}{y:{w}.{p}}{z=}{z=!s}'", "(template ($ x :d) ($ y :{w}.{p} w p) ($ z :=) ($ z :=!s))"],
    ["f'{{a}}{b}'", '(template "{a}" ($ b))'],
    ["f'{d['k']}'", '(template ($ ([] d "k")))'],
    ["f'{x:=5}'", "(template ($ x :=5))"],
    ["f'{(x:=5)}'", "(template ($ (:= x 5)))"],
    ["rf'\\d{n}'", '(template "\\\\d" ($ n))'],
    ["f'{f\"{a}b\"}c'", '(template ($ (template ($ a) "b")) "c")'],
    ["f''", "(template)"],
    ["f'a'", '(template "a")'],
    ["f'{a if b else c}{lambda: 1}'", "(template ($ (? b a c)) ($ (=> [] {(return 1)})))"],
    ["f'{a, b}'", "(template ($ (tuple a b)))"],
  ],
  operators: [
    ["a.b.c", "(. (. a b) c)"],
    ["a[b]", "([] a b)"],
    ["a[b, c]", "([] a (tuple b c))"],
    ["a[1:f(x)]", "([] a slice 1 (call f x))"],
    ["a[:, None]", "([] a slice null)"],
    ["a + b * c", "(+ a (* b c))"],
    ["a // b ** c @ d", "(@ (// a (** b c)) d)"],
    ["a and b or not c", "(or (and a b) (not c))"],
    ["a < b", "(< a b)"],
    ["a < b <= c != d", "(and (and (< a b) (<= b c)) (!= c d))"],
    ["a not  in b; a is\\\n not b", "(not in a b)\n(is not a b)"],
    ["(a # x\n + # y\n b)", "(+ a b)"],
    ["a if b else c", "(? b a c)"],
    ["(x := f())", "(:= x (call f))"],
    ["(a)", "a"],
    ["await f(x)", "(await (call f x))"],
  ],
  calls: [
    ["f()", "(call f)"],
    ["f(a, *b, c=1, **d)", "(call f a *b c=1 **d)"],
    ["f( # c\n a, # d\n)", "(call f a)"],
    ["f(x for x in y)", "(call f (generator-comp x (for x y)))"],
    ["f(a)(b).c(d)", "(call (. (call (call f a) b) c) d)"],
    ["print 'a', b", '(call print "a" b)'],
    ["print >>f, 'a'", '(call print file=f "a")'],
    ["print('a')", '(call print "a")'],
    ["exec code in scope", "(call exec code scope)"],
    ["__import__('a')", '(dynamic "a")'],
    ["importlib.import_module(name, 'p')", "(dynamic name)"],
    ["type(self).pool[k] = v", "(set ([] (. (call type self) pool) k) v)"],
    ["super().__init__()", "(call (. (call super) __init__))"],
  ],
  collections: [
    ["[a, *b]", "(list a (* b))"],
    ["(a,)", "(tuple a)"],
    ["()", "(tuple)"],
    ["{a, 1}", "(set a 1)"],
    ["{'a': 1, 2: b, **c, d: e}", "(object a: 1 2: b ...c [d]: e)"],
    ["{'a' 'b': 1}", "(object ab: 1)"],
    ["[x for a, b in c if d if e for f in g, h]", "(list-comp x (for ([]= a b) c d e) (for f (tuple g h)))"],
    ["{k: v for k, v in x}", "(dict-comp k v (for ([]= k v) x))"],
    ["{v async for v in x}", "(set-comp v (for v x))"],
  ],
  assignment: [
    ["a = 1", "(set a 1)"],
    ["a = b = c", "(set a b c)"],
    ["a.b, c[d], (e, *f) = g", "(set ([]= (. a b) ([] c d) ([]= e (* f))) g)"],
    ["(a) = 1; (a,) = b; [a, b] = c", "(set a 1)\n(set ([]= a) b)\n(set ([]= a b) c)"],
    ["a += 1; a //= 2; a |= b", "(set a + 1)\n(set a // 2)\n(set a | b)"],
    ["a: int", "(set a <int> -)"],
    ["a: int = 1", "(set a <int> 1)"],
    ["a = yield b", "(set a (yield b))"],
    ["a = b, c", "(set a (tuple b c))"],
    ["del a, b[c]; del (d, e)", "(delete a ([] b c))\n(delete d e)"],
    ["global a, b; nonlocal c", "(global a b)\n(nonlocal c)"],
    ["type X[T] = list[T]", "(type X <list <T>>)"],
    ["match = type = print = 1", "(set match type print 1)"],
  ],
  types: [
    ["a: Optional[int]", "(set a <union <int> <None>> -)"],
    ["a: int | str | None", "(set a <union <int> <str> <None>> -)"],
    ["a: t.Union[int, 'Foo']", "(set a <union <int> <Foo>> -)"],
    ["a: dict[str, list[redis.Redis]]", "(set a <dict <str> <list <redis.Redis>>> -)"],
    ["a: Literal['a', 1]", "(set a <union <'a'> <'1'>> -)"],
    ["a: 'redis.Redis[bytes] | None'", "(set a <union <redis.Redis <bytes>> <None>> -)"],
    ["a: 'not a type!'", "(set a <other> -)"],
    ["a: Callable[[int], str]", "(set a <function Callable <other <int>> <str>> -)"],
    ["a: Annotated[str, Path(p='a')]", "(set a <Annotated <str>> -)"],
  ],
  control: [
    ["if a:\n  b\nelif c:\n  d\nelif e: pass\nelse:\n  f", "(if a {b} {(if c {d} {(if e {} {f})})})"],
    ["for a, b in c, d:\n  break\nelse:\n  e", "(of ([]= a b) (tuple c d) {(break)} (else e))"],
    ["while a:\n  continue\nelse: b", "(while a {(continue)} (else b))"],
    [
      "try:\n  a\nexcept (B, C) as d:\n  e\nexcept:\n  f\nelse:\n  g\nfinally:\n  h",
      "(try {a} (catch (as d) B C {e}) (catch {f}) (else g) (finally h))",
    ],
    ["try:\n  a\nexcept* B as c: d", "(try {a} (catch (as c) B {d}))"],
    ["try: a\nexcept B, e: c", "(try {a} (catch (as e) B {c}))"],
    ["with a as b, c(): d", "(with (as a b) (call c) {d})"],
    ["with (a as b, c as (d, e),): f", "(with (as a b) (as c ([]= d e)) {f})"],
    ["with (a as b): c", "(with (as a b) {c})"],
    ["raise; raise A(b) from c", "(throw)\n(throw (call A b) (from c))"],
    ["assert a, b", "(assert a b)"],
    ["pass", ""],
  ],
  match: [
    ["match a:\n  case 1 | 'b' | -2 | None: c\n  case _: d", '(switch a (case 1 "b" (- 2) null {c}) (default {d}))'],
    ["match a, b:\n  case Color.RED: c\n  case x: d", "(switch (tuple a b) (case (. Color RED) {c}) (default (bind x) {d}))"],
    ["match a:\n  case P(q, r=s) as t if u: v", "(switch a (case (bind q s t) (when u) {v}))"],
    ["match a:\n  case {'k': v, **rest}: b\n  case [c, *d] | (e, f): g", "(switch a (case (bind v rest) {b}) (case (bind c d e f) {g}))"],
    ["match a:\n  case 'x' as y: b\n  case _ if c: d", '(switch a (case "x" (bind y) {b}) (case (when c) {d}))'],
  ],
  definitions: [
    ["def f(a, /, b=1, *, c: int = 2, **d) -> str: return a", "(function f [/a b=1 kw:c: <int>=2 **d] -> <str> {(return a)})"],
    ["def f(*a, b): pass", "(function f [*a kw:b] {})"],
    ["async def f():\n  yield 1", "(async-generator-function f [] {(yield 1)})"],
    [
      "def f():\n  def g(): yield\n  lambda: (yield)",
      "(function f [] {(generator-function g [] {(yield)}); (generator-=> [] {(return (yield))})})",
    ],
    ["@a.b('/x/<id>')\n@c\ndef f(): pass", '(function @(call (. a b) "/x/<id>") @c f [] {})'],
    ["lambda x, *y, z=1: x", "(=> [x *y kw:z=1] {(return x)})"],
    ["def f[T](x: T): pass", "(function f [x: <T>] {})"],
  ],
  classes: [
    ["class A: pass", "(class A [])"],
    ["@d\nclass A(B, c.D, metaclass=E): pass", "(class @d A [B (. c D) metaclass=E])"],
    [
      "class A:\n  '''doc'''\n  a = 1\n  b: int\n  c: int = 2\n  d, e = 3, 4",
      '(class A [] (field a 1) (field b <int>) (field c <int> 2) (field d 3) (field e 4) {"doc"})',
    ],
    [
      "class A:\n  def f(self): pass\n  @staticmethod\n  def g(): pass",
      "(class A [] (method f (function f [self] {})) (static-method g (function @staticmethod g [] {})))",
    ],
    [
      "class A:\n  @property\n  def p(self): return 1\n  @p.setter\n  def p(self, v): pass",
      "(class A [] (get-method p (function @property p [self] {(return 1)})) (set-method p (function @(. p setter) p [self v] {})))",
    ],
    ["class A:\n  class B:\n    c = 1\n  if d:\n    e = 2", "(class A [] (class B (class B [] (field c 1))) {(if d {(set e 2)})})"],
  ],
  imports: [
    ["import a", '(import "a" *:a)'],
    ["import a.b", '(import "a.b" *:a/root)'],
    ["import a.b as c, d", '(import "a.b" *:c)\n(import "d" *:d)'],
    ["from a import b, c as d", '(import "a" b:b c:d)'],
    ["from . import (\n  a, # x\n  b as c,\n)", '(import "." a:a b:c)'],
    ["from ..a.b import *", '(import "..a.b" star)'],
    ["from __future__ import annotations", '(import "__future__" annotations:annotations)'],
  ],
  broken: [
    ["x = foo(a, b.)", "(set x (call foo a b (other-error)))"],
    ["x = f(\ny = 2", "x\nf\n2"],
  ],
};

describe("python: facts", () => {
  let python: Language;
  before(async () => {
    python = await createPythonLanguage(testWasm);
  });
  for (const [name, cases] of Object.entries(CASES)) {
    it(name, () => {
      for (const [source, expected] of cases) {
        const file = python.parse(source, "a.py");
        assert.equal(printFacts(file.facts), expected, source);
        assert.equal(file.facts.hasErrors, name === "broken", source);
        file.dispose();
      }
    });
  }

  it("shares the middle of a chained comparison", () => {
    const [unit] = python.parse("a < b < c", "a.py").facts.units;
    const statement = unit?.body[0];
    assert.ok(statement?.kind === "expression" && statement.expression.kind === "logical");
    const { left, right } = statement.expression;
    assert.ok(left.kind === "binary" && right.kind === "binary");
    assert.equal(left.right, right.left);
  });

  it("keeps the annotation as an expression", () => {
    const [unit] = python.parse("a: Annotated[str, Path(p='a')]", "a.py").facts.units;
    const statement = unit?.body[0];
    assert.ok(statement?.kind === "assign");
    assert.equal(statement.type?.expression?.kind, "index");
  });

  it("stops at a depth, whatever is nested", () => {
    const deep = 3000;
    for (const source of [
      "(".repeat(deep) + ")".repeat(deep),
      `${"-".repeat(deep)}1`,
      `a${"+a".repeat(deep)}`,
      `a${".b".repeat(deep)}`,
      "[".repeat(deep),
    ]) {
      python.parse(source, "a.py").dispose();
    }
    python.parse(`if a: b\n${"elif a: b\n".repeat(deep)}`, "a.py").dispose();
    python.parse(`match a:\n case ${"[".repeat(deep)}b${"]".repeat(deep)}: c`, "a.py").dispose();
    python.parse(`x: ${"a[".repeat(deep)}b${"]".repeat(deep)}`, "a.py").dispose();
    python.parse(Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}def f():\n`).join(""), "a.py").dispose();
  });
});
