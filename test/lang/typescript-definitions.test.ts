// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { type Row, table } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  [
    "function f(a, b = 1, { c, d: [e] } = {}, ...rest) { return a }",
    "(function f [a b=1 ({} (c c) (d ([]= e)))=(object) *rest] {(return a)})",
  ],
  [
    "async function f() { await x } function* g() { yield; yield a; yield* b } async function* h() {}",
    "(async-function f [] {(await x)})\n(generator-function g [] {(yield); (yield a); (yield b)})\n(async-generator-function h [] {})",
  ],
  [
    "x => y => z; (a) => ({ c }); async x => x; async (x) => { f() }; async => 1;",
    "(=> [x] {(return (=> [y] {(return z)}))})\n(=> [a] {(return (object c:c))})\n(async-=> [x] {(return x)})\n(async-=> [x] {(call f)})\n(=> [async] {(return 1)})",
  ],
  [
    "function f(this: Foo, a?: string, ...r: string[]): asserts a is string {}",
    "(function f [a: <string> *r: <Array <string>>] -> <other <other <string>>> {})",
  ],
  ["function f(a: string): void; function f(a) {}", "(function f [a: <string>] -> <void>)\n(function f [a] {})"],
  [
    "const g = async function named() {}; const h = function* () {};",
    "(const g (async-function named [] {}))\n(const h (generator-function [] {}))",
  ],
  ["const k = <T,>(a: T): Promise<T> => a;", "(const k (=> [a: <T>] -> <Promise <T>> {(return a)}))"],
  ["class A extends B<T> implements C { }", "(class A [B])"],
  [
    'class A extends mixin(B, C) { static #x = 1; declare y?: string; z!: number; accessor w = 1; "str" = 2; 12 = 3; [k] = 4; fn = () => this; }',
    "(class A [(call mixin B C)] (static-field #x 1) (field y <string>) (field z <number>) (field w 1) (field str 2) (field 12 3) (field ([] k) 4) (field fn (=> [] {(return this)})))",
  ],
  [
    'class A { constructor(private readonly redis: Redis, @Inject("k") public b?: string, readonly c = 1, override d, e) { super() } }',
    '(class A [] (method constructor (function constructor [prop:redis: <Redis> @(call Inject "k")prop:b: <string> prop:c=1 prop:d e] {(call super)})))',
  ],
  [
    "class A { get x() { return 1 } set x(v) {} static async *[Symbol.iterator]() {} async m() {} #p() {} static { this.x = 1 } }",
    "(class A [] (get-method x (function x [] {(return 1)})) (set-method x (function x [v] {})) (static-method ([] (. Symbol iterator)) (async-generator-function [] {})) (method m (async-function m [] {})) (method #p (function #p [] {})) {{(set (. this x) 1)}})",
  ],
  [
    "abstract class A { abstract x: string; protected abstract m(a: string): void; n(): void; n() {} [key: string]: unknown }",
    "(class A [] (field x <string>) (method m (function m [a: <string>] -> <void>)) (method n (function n [] -> <void>)) (method n (function n [] {})))",
  ],
  [
    '@Controller("x") class A { @Get("/:id") @Auth() async m(@Param("id") id: string) {} @Prop({ a: 1 }) p = 1; @I() private readonly q: Q }',
    '(class @(call Controller "x") A [] (method m (async-function @(call Get "/:id") @(call Auth) m [@(call Param "id")id: <string>] {})) (field @(call Prop (object a: 1)) p 1) (field @(call I) q <Q>))',
  ],
  [
    "class A { get; set; static; async; static async = 1; static static = 2; get get() { return 1 } readonly = 3 }",
    "(class A [] (field get) (field set) (field static) (field async) (static-field async 1) (static-field static 2) (get-method get (function get [] {(return 1)})) (field readonly 3))",
  ],
  ["const f = class Foo {}; const g = class {};", "(const f (class Foo []))\n(const g (class []))"],
];

describe("TypeScript: definitions", () => {
  table(ROWS);
});
