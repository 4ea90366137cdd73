// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { type Row, table } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  ['"use strict";', '"use strict"'],
  ["const a = 1, b = 2; let c; var d: string;", "(const a 1)\n(const b 2)\n(let c -)\n(var d <string> -)"],
  [
    'const { a, b: c, d = 1, e: { f } = {}, [g]: h, "i-j": k, ...rest } = o;',
    "(const ({} (a a) (b c) (d (default d 1)) (e (default ({} (f f)) (object))) (? h) (i-j k) (... rest)) o)",
  ],
  ["const [a, , b = 2, ...c] = d; const [x, ...[y, z]] = d;", "(const ([]= a hole (default b 2) (* c)) d)\n(const ([]= x y z) d)"],
  [
    "({ a, b: c.d, e = 1, ...f } = g); [a, b.c, ...d[0]] = e;",
    "(set ({} (a a) (b (. c d)) (e (default e 1)) (... f)) g)\n(set ([]= a (. b c) (* ([] d 0))) e)",
  ],
  ["(a as any) = 1; b! = 2; undefined = 3;", "(set a 1)\n(set b 2)\n(set undefined 3)"],
  ["if (a) b; else if (c) { d } else e;", "(if a {b} {(if c {d} {e})})"],
  [
    "for (const [k, v = 1] of x) y(); for (a.b of c) {} for await (const x of y) {}",
    "(of const ([]= k (default v 1)) x {(call y)})\n(of (. a b) c {})\n(of const x y {})",
  ],
  ["for (var k in o) {} for (k in o) ;", "(in var k o {})\n(in k o {})"],
  [
    "for (let i = 0, j = 1; i < 2; i++, j--) {} for (;;) {} for (i = 0; ; ) {}",
    "(for (init (let i 0)) (init (let j 1)) (< i 2) (update (other-sequence (:+ i 1) (:- j 1))) {})\n(for {})\n(for (init (set i 0)) {})",
  ],
  ["while (a) b; do { c } while (d)", "(while a {b})\n(doWhile d {c})"],
  ["outer: for (;;) { continue outer; break }", "(for {(continue); (break)})"],
  [
    'switch (a) { case 1: case "x": f(); break; case b: { g() } default: h() }',
    '(switch a (case 1 "x" {(call f); (break)}) (case b {{(call g)}}) (default {(call h)}))',
  ],
  ["switch (a) { case 1: default: f(); case 2: }", "(switch a (default 1 {(call f)}) (case 2 {}))"],
  ["try { a } catch { b } finally { c }", "(try {a} (catch {b}) (finally c))"],
  ["try { a } catch ({ message }: any) { throw message }", "(try {a} (catch (as ({} (message message))) {(throw message)}))"],
  ["with (a) { b }", "(with a {b})"],
  ["function f() { return } function g() { return a }", "(function f [] {(return)})\n(function g [] {(return a)})"],
  ["{ a; { b } } ; debugger;", "{a; {b}}"],
  ["using x = open(); await using y = open();", "(const x (call open))\n(const y (call open))"],
  ["yield_; if (a) function f() {}", "yield_\n(if a {(function f [] {})})"],
];

describe("TypeScript: statements", () => {
  table(ROWS);
});
