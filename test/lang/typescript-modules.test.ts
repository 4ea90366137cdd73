// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { type Row, table } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  [
    'import "side"; import a from "m"; import * as b from "m"; import { c, d as e, default as f } from "m"; import g, { h } from "m"; import i, * as j from "m";',
    '(import "side")\n(import "m" default:a)\n(import "m" *:b)\n(import "m" c:c d:e default:f)\n(import "m" default:g h:h)\n(import "m" default:i *:j)',
  ],
  [
    'import type T from "m"; import type { U } from "m"; import { type V, w } from "m"; import { type X, type Y as Z } from "m"; import { type } from "m";',
    '(import-type "m" default:T)\n(import-type "m" U:U)\n(import "m" V:V w:w)\n(import-type "m" X:X Y:Z)\n(import "m" type:type)',
  ],
  [
    'import x = require("y"); import A = B.C; export import z = require("w");',
    '(import "y" *:x)\n(const A (. B C))\n(export (import "w" *:z))\n"w"',
  ],
  ['import a from "./x.json" with { type: "json" }; import { "a b" as c } from "q";', '(import "./x.json" default:a)\n(import "q" a b:c)'],
  [
    "export const a = 1, b = 2; export function f() {} export class C {} export default f;",
    "(export (const a 1))\n(export (const b 2))\n(export (function f [] {}))\n(export (class C []))\n(export (default f))",
  ],
  ["export default function f() {} export default class C {}", "(export (function f [] {}) f:default)\n(export (class C []) C:default)"],
  ["export default function () {}", "(export (default (function [] {})))"],
  ["export default class {}", "(export (default (class [])))"],
  ["export default async (a) => a;", "(export (default (async-=> [a] {(return a)})))"],
  ["export default { a: 1 };", "(export (default (object a: 1)))"],
  ["export default (a, b)", "(export (default (other-sequence a b)))"],
  [
    'export { a, b as c, d as default }; export { default, e as f } from "x"; export * from "y"; export * as ns from "z"; export type { T } from "t";',
    '(export a:a b:c d:default)\n(export "x" default:default e:f)\n(export "y" star)\n(export "z" star *:ns)\n(export "t" T:T)',
  ],
  ["export = foo;", "(export (default foo))"],
  ["export as namespace Foo;", "(export)"],
  ["@Injectable() export class S {}", "(export (class @(call Injectable) S []))"],
  ["export @Injectable() class S {}", "(export (class @(call Injectable) S []))"],
  ["export default @A() class S {}", "(export (class @(call A) S []) S:default)"],
  [
    'enum A { B, C = "x", D = 1 << 2, "E", F = `y` } const enum G { H = 1 } declare enum I {} export enum J {}',
    '(enum A (B) (C "x") (D (<< 1 2)) (E) (F "y"))\n(enum G (H 1))\n(enum I)\n(export (enum J))',
  ],
  [
    "namespace A.B { export const x = 1 } module M { f() } export namespace N {}",
    "(namespace A.B {(export (const x 1))})\n(namespace M {(call f)})\n(export (namespace N {}))",
  ],
  [
    'declare module "foo" { export function f(a: string): void; export default x; } declare module "bar";',
    "(namespace foo {(export (function f [a: <string>] -> <void>)); (export (default x))})\n(namespace bar {})",
  ],
  ["declare global { interface Window { a: string } }", "(namespace global {(type Window <object a:<string>>)})"],
  [
    "declare const x: number; declare function f(a: string): void; declare class C { m(): void }",
    "(const x <number> -)\n(function f [a: <string>] -> <void>)\n(class C [] (method m (function m [] -> <void>)))",
  ],
  [
    'const a = require("x"); const { b, c: d } = require("./y"); module.exports = { a }; exports.e = 1; if (f) require("z")();',
    '(const a (require "x"))\n(const ({} (b b) (c d)) (require "./y"))\n(set (. module exports) (object a:a))\n(set (. exports e) 1)\n(if f {(call (require "z"))})',
  ],
];

describe("TypeScript: modules", () => {
  table(ROWS);
});
