// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source to read.
import { type Row, table } from "./typescript-support.ts";

const ROWS: readonly Row[] = [
  [
    "let a: string, b: Redis, c: redis.Redis, d: Promise<Redis | null>, e: string[], f: readonly string[], g: Array<Map<string, T>>;",
    "(let a <string> -)\n(let b <Redis> -)\n(let c <redis.Redis> -)\n(let d <Promise <union <Redis> <'null'>>> -)\n(let e <Array <string>> -)\n(let f <Array <string>> -)\n(let g <Array <Map <string> <T>>> -)",
  ],
  [
    'type A = "a" | 1 | null | undefined | -1; type B = | "x" | "y";',
    "(type A <union <'\"a\"'> <'1'> <'null'> <'undefined'> <'-1'>>)\n(type B <union <'\"x\"'> <'\"y\"'>>)",
  ],
  [
    'type A = { a: string, b?: number; m(x: string): void; [k: string]: any; readonly c: C; "d-e": D } & E & F;',
    "(type A <other <object a:<string> b?:<number> m:<function <void>> c:<C> d-e:<D>> <E> <F>>)",
  ],
  [
    "interface X<T> extends Y, Z<T> { a: string; m?(): Promise<T>; new (x): T; (y): U; get d(): string }",
    "(type X <object <Y> <Z <T>> a:<string> m?:<function <Promise <T>>> d:<function <string>>>)",
  ],
  ["type F = (a: string) => Promise<void>; type G = new () => T;", "(type F <function <Promise <void>>>)\n(type G <function <T>>)"],
  [
    'type C = A extends B ? D : E; type M = { [K in keyof T]?: T[K] }; type L = T["k"]; type K = keyof T; type P = (string);',
    "(type C <other <A> <B> <D> <E>>)\n(type M <object>)\n(type L <other <T> <'\"k\"'>>)\n(type K <other <T>>)\n(type P <string>)",
  ],
  [
    "type T = [a: string, b?: number, ...c: D[]]; type U = [string, number?, ...E[]];",
    "(type T <other <string> <number> <Array <D>>>)\n(type U <other <string> <number> <Array <E>>>)",
  ],
  ["type L = `a${string}`;", "(type L <other <other <string>>>)"],
  ["let a: this; let b: unique symbol; let c: unknown;", "(let a <this> -)\n(let b <unique symbol> -)\n(let c <unknown> -)"],
  ["function f(x: unknown): x is string {}", "(function f [x: <unknown>] -> <other <string>> {})"],
  ['let r: import("ioredis").Redis;', '(let r <import("ioredis").Redis> -)'],
  ["let t: typeof config.redis;", "(let t <other> -)"],
];

describe("TypeScript: types", () => {
  table(ROWS);
});
