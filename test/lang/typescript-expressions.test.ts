// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { type Row, table } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  [
    "a.b; a?.b; a?.[b]; a[0]; a?.(b); a.#c; this.x; super.y;",
    "(. a b)\n(?. a b)\n(?[] a b)\n([] a 0)\n(call? a b)\n(. a #c)\n(. this x)\n(. super y)",
  ],
  [
    "f(a, ...b, { c }); f<T, U>(x); new Foo; new Foo.Bar(1); new Foo<T>(x); new (f())();",
    "(call f a *b (object c:c))\n(call f <T> <U> x)\n(new Foo)\n(new (. Foo Bar) 1)\n(new Foo <T> x)\n(new (call f))",
  ],
  [
    'import("x").then(f); require("y"); const { a } = require("z").b;',
    '(call (. (dynamic "x") then) f)\n(require "y")\n(const ({} (a a)) (. (require "z") b))',
  ],
  ["x as const; x as T; x satisfies T; x!; (x);", "(as x)\n(as x <T>)\n(as x <T>)\n(as x)\nx"],
  [
    "a ? b : c; a && b; a || b; a ?? b; a === b; a in b; a instanceof B; #x in o;",
    "(? a b c)\n(and a b)\n(or a b)\n(nullish a b)\n(=== a b)\n(in a b)\n(instanceof a B)\n(in #x o)",
  ],
  ["!a; -1; ~a; typeof a; void 0; await a;", "(not a)\n(- 1)\n(~ a)\n(typeof a)\n(void 0)\n(await a)"],
  ["delete a.b; x = delete a.b;", "(delete (. a b))\n(set x (delete (. a b)))"],
  ["i++; --j; f(i++);", "(set i + 1)\n(set j - 1)\n(call f (:+ i 1))"],
  [
    "a = b = c; a += 1; a ??= b; a ||= c; a &&= d; a **= 2;",
    "(set a b c)\n(set a + 1)\n(set a nullish b)\n(set a or c)\n(set a and d)\n(set a ** 2)",
  ],
  ["f(a = 1, (b ||= 2));", "(call f (:= a 1) (:or b 2))"],
  ["a, b; (a, b); x = (a, b);", "a\nb\n(other-sequence a b)\n(set x (other-sequence a b))"],
  [
    '({ a, "b": 1, [c]: 2, ["d"]: 3, ...e, f() {}, get g() { return 1 }, set g(v) {}, async *h() {}, 1: 2, 0x10: 3 });',
    "(object a:a b: 1 [c]: 2 d: 3 ...e f: (function f [] {}) get g: (function g [] {(return 1)}) set g: (function g [v] {}) h: (async-generator-function h [] {}) 1: 2 16: 3)",
  ],
  ["[1, , ...a]; [];", "(list 1 undefined (* a))\n(list)"],
  ["undefined; null; true; false;", "undefined\nnull\ntrue\nfalse"],
  ["/a\\/b[/]/gi;", "/a\\/b[/]/gi"],
  ["1_000; 0x1F; .5e3; 0b11; 0o17; 017; 10n; 0xFFn;", "1000\n31\n500\n3\n15\n15\n10\n255"],
  ["\"a\\n\\u{1F600}\\x41\\u0042\\101\\d\\\nb\"; 'it\\'s';", '"a\\n😀ABAdb"\n"it\'s"'],
  [
    "`plain`; `a${b}c${`n${d}`}\\n`; `${a}${b}`; tag`x${y}`; a.b`c`; ``;",
    '"plain"\n(template "a" ($ b) "c" ($ (template "n" ($ d))) "\\n")\n(template ($ a) ($ b))\n(tagged tag "x" ($ y))\n(tagged (. a b) "c")\n""',
  ],
  [
    '<div a={b} {...c} d="e\\d">{f} text <Foo.Bar g={h}/> <></> {/* none */}</div>;',
    '(other-jsx b (* c) "e\\\\d" f (other-jsx h) (other-jsx))',
  ],
  ["new.target; import.meta.url; import.meta.env.X;", "(other-unknown)\n(. import.meta url)\n(. (. import.meta env) X)"],
  ["a /* c */ ?? /* d */ b; f(/* c */ a, // d\n b);", "(nullish a b)\n(call f a b)"],
  ["f(/* nothing */);", "(call f)"],
  ["a\n  .b()\n  .c(d)", "(call (. (call (. a b)) c) d)"],
  ["!function () {}();", "(not (call (function [] {})))"],
  [
    "(function () { a() })(); (() => { b() })(); (async () => c)();",
    "(call (function [] {(call a)}))\n(call (=> [] {(call b)}))\n(call (async-=> [] {(return c)}))",
  ],
];

describe("TypeScript: expressions", () => {
  table(ROWS);
});
