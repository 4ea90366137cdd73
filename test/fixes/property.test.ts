// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources under test hold templates.
/** Every intent at every expression of dense sources: nothing throws, nothing breaks syntax, and line ends make no difference. */
import { strict as assert } from "node:assert";
import { applyEdits, mergeEdits } from "../../server/src/fixes/edits.ts";
import { type FixContext, makeFix } from "../../server/src/fixes/index.ts";
import { isExpression } from "../../server/src/fixes/places.ts";
import type { Site } from "../../server/src/flow/values.ts";
import { forEachChild } from "../../server/src/lang/children.ts";
import type { Expression, Fact, FileFacts, Unit } from "../../server/src/lang/facts.ts";
import type { Sketch } from "../../server/src/lang/language.ts";
import type { Intent, ResolvedEdit } from "../../server/src/model/finding.ts";
import { languageOf } from "./harness.ts";

const PYTHON = `"""Doc."""
from __future__ import annotations

import redis  # the client
from flask import request


@app.route("/u/<uid>", methods=["GET"])
async def user(uid: str, *parts, limit=10, password="s3cret", **kw) -> str:
    """Doc."""
    r = redis.Redis(
        host="h",  # main
        port=6379, password=os.environ.get("P", "lit"),
        **kw,
    )
    async with r.pipeline() as pipe, open("x") as f:
        pipe.set(f"u:{uid!r:>{limit}} {request.args['id']}", b"v", ex=60)
    if (n := len(parts)) > 3 and not uid:
        raise ValueError("bad %s" % uid) from None
    match uid:
        case "a" | "b":
            return "x" "y"
        case str() as s if s:
            pass
    for i, x in enumerate(parts):
        data["k"], data[uid] = x, [y for y in parts if y]
    try:
        del data["k"]
    except (KeyError, ValueError) as error:
        log.error("failed %s", error, extra={"url": "redis://:pw@h/0?x=1"})
    url = f"redis://:pw@{host}:{port}" + "/0"
    return lambda z=1: {**kw, "a": (1, 2), "b": {3}, **{"c": -z}}[uid:1]


class A(Base, metaclass=Meta):
    password: str = "s3cret"
    x, *rest = 1, 2
`;

const TYPESCRIPT = `#!/usr/bin/env node
"use strict";
import Redis, { type RedisOptions } from "ioredis";
import * as os from "node:os";

/** Doc. */
@Injectable()
export class Cache<T extends object> extends Base<T> {
  static #secret = "s3cret";
  readonly password: string = process.env.P ?? "lit";
  constructor(private readonly redis: Redis, @Inject("X") x = 1) {
    super(...arguments);
  }
  get tls() { return this.redis?.options.tls!; }
  async set({ id = "a", ...rest }: { id?: string }, [first, , third] = [1, 2, 3]): Promise<string> {
    const url = \`redis://:pw@\${this.host}:\${port}/0\`;
    const o = { host: "h", /* c */ port: 6379, url, tls() {}, get a() { return 1; }, ...rest, ["k" + id]: 1 } satisfies RedisOptions;
    await this.redis.set(\`u:\${id}\`, JSON.stringify(rest) as string, "EX", 60);
    for (const k in o) { if (k === "a") continue; i++; --j; }
    for (let i = 0, n = 3; i < n; i += 1) console.log(\`\${i}\`, tag\`a\${id}b\`, /x/g.test(id));
    switch (id) { case "a": break; default: throw new Error("bad " + id); }
    try { delete o.host; } catch (e) { (a, b); void 0; }
    return id ? (<any>id) : typeof id === "string" ? new Foo : (() => ({ a: 1 }))().a as const;
  }
}
enum E { A = "a", B = 1 }
type U = "a" | { b: string };
export const f = async function* named(x = "y") { yield x; await import("./m"); };
const { P = "lit" } = process.env, g = (a) => a?.b?.["c"] ?? [a, ...b];
`;

const TSX = `const View = ({ id, secret }: Props) => (
  <Card title="redis://:pw@h" url={"a"} {...rest} onClick={() => log(secret)}>
    {id} <b>{\`x\${id}\`}</b> text
  </Card>
);
`;

const ENV: Sketch = { kind: "environment", variable: "REDIS_X" };

function intentsAt(site: Site): Intent[] {
  const common = { isPreferred: true, site };
  const inner = { start: site.start + 2, end: site.start + 4 };
  const row = (op: ResolvedEdit["op"], path: readonly string[] = [], value: Sketch | undefined = ENV): Intent => ({
    intent: "applyRow",
    isPreferred: true,
    title: "t",
    setup: undefined,
    edits: [{ op, site, name: "name", path, value }],
  });
  return [
    { ...common, intent: "readFromEnvironment", variable: "REDIS_PASSWORD", part: "whole" },
    { ...common, intent: "readFromEnvironment", variable: "REDIS_PASSWORD", part: inner },
    { ...common, intent: "removeFallback" },
    { ...common, intent: "wrapInValidator" },
    { ...common, intent: "convert", to: "int" },
    { ...common, intent: "convert", to: "uuid" },
    { ...common, intent: "redact", how: "placeholder" },
    { ...common, intent: "redact", how: "fingerprint" },
    ...(["scheme", "keyword", "append", "remove", "replace"] as const).map((op) => row(op)),
    row("member", ["a", "b"]),
    row("member", ["host"]),
    row("query", [], { kind: "string", value: "a/b" }),
  ];
}

function expressionsOf(facts: FileFacts): Expression[] {
  const found: Expression[] = [];
  const visit = (fact: Fact): void => {
    if (isExpression(fact)) found.push(fact);
    forEachChild(fact, visit);
  };
  const walk = (unit: Unit): void => {
    unit.body.forEach(visit);
    unit.nested.forEach(walk);
  };
  facts.units.forEach(walk);
  return found;
}

async function results(file: string, text: string): Promise<(string | undefined)[]> {
  const language = await languageOf(file);
  const parsed = language.parse(text, file);
  assert.equal(parsed.facts.hasErrors, false, "the source itself");
  const context: FixContext = { file, text, facts: parsed.facts, renderer: language.renderer, language: language.id };
  const made: (string | undefined)[] = [];
  for (const { unit, start, end } of expressionsOf(parsed.facts)) {
    for (const intent of intentsAt({ file, unit, start, end })) {
      const fix = makeFix(intent, context);
      made.push(fix && applyEdits(text, fix.edits));
    }
  }
  parsed.dispose();
  return made;
}

async function assertSound(file: string, texts: readonly (string | undefined)[]): Promise<void> {
  const language = await languageOf(file);
  for (const text of new Set(texts)) {
    if (text === undefined) continue;
    const parsed = language.parse(text, file);
    assert.equal(parsed.facts.hasErrors, false, text);
    parsed.dispose();
  }
}

describe("every fix at every expression", () => {
  for (const [file, source] of [
    ["a.py", PYTHON],
    ["a.ts", TYPESCRIPT],
    ["a.tsx", TSX],
  ] as const) {
    it(`keeps the syntax of ${file}`, async () => {
      const plain = await results(file, source);
      assert.ok(plain.filter((t) => t !== undefined).length > 50);
      await assertSound(file, plain);
      const carriage = await results(file, source.replaceAll("\n", "\r\n"));
      assert.deepEqual(
        carriage,
        plain.map((t) => t?.replaceAll("\n", "\r\n")),
      );
    }).timeout(20_000);
  }
});

describe("mergeEdits", () => {
  it("keeps the order of insertions and puts them before a replacement", () => {
    const merged = mergeEdits([
      { start: 3, end: 5, text: "c" },
      { start: 3, end: 3, text: "a" },
      { start: 3, end: 3, text: "b" },
      { start: 0, end: 1, text: "x" },
    ]);
    assert.deepEqual(merged, [
      { start: 0, end: 1, text: "x" },
      { start: 3, end: 5, text: "abc" },
    ]);
  });
  it("refuses edits that overlap", () => {
    assert.equal(
      mergeEdits([
        { start: 0, end: 3, text: "" },
        { start: 2, end: 4, text: "" },
      ]),
      undefined,
    );
  });
});
