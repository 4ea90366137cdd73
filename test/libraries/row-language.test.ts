/** The row language on its own: ten hard rows and the traps that they must get right. */
import assert from "node:assert/strict";
import type { Cases } from "../../server/src/libraries/row.ts";
import { type Scope, select } from "../../server/src/model/select.ts";
import { decide, holds } from "../../server/src/model/table.ts";
import { call, either, external, input, list, literal, object, type Plain, text, unknown } from "../harness/values.ts";
import {
  bull,
  celeryBroker,
  djangoRedis,
  fromUrl,
  ioCluster,
  ioredis,
  NONE,
  nestjsRedis133,
  nodeRedis4,
  redisPy,
  sentinelPy,
  type TestRow,
} from "./row-language-rows.ts";

type Call = { pos?: readonly Plain[]; kw?: Readonly<Record<string, Plain>>; open?: boolean; version?: string };

function outcome(row: TestRow, slot: string, given: Call): string {
  const scope: Scope = {
    call: call(given.pos, given.kw, { mapping: given.open ?? false }),
    let: row.let,
    url: row.url,
    version: given.version,
  };
  const table = row.slots[slot];
  if (table === undefined) throw new Error(`no slot ${slot}`);
  if (typeof table === "string")
    return select(table, scope)
      .map((s) => s.value.map((a) => (a.kind === "literal" ? a.value : a.kind)).join())
      .join(",");
  return decide(table, scope)
    .map((o) => o.is)
    .sort()
    .join("|");
}

const UNK = unknown();
const cases: readonly [string, TestRow, Call, Readonly<Record<string, string>>][] = [
  ["redis-py ssl", redisPy, { pos: ["h"], kw: { ssl: true }, version: "6.1" }, { "data.transport": "tls", "data.verify": "on" }],
  ["redis-py 5 ssl", redisPy, { pos: ["h"], kw: { ssl: true }, version: "5.0" }, { "data.verify": "no-hostname" }],
  ["redis-py ? ssl", redisPy, { pos: ["h"], kw: { ssl: true } }, { "data.verify": "no-hostname|on" }],
  ["redis-py reqs only", redisPy, { pos: ["h"], kw: { ssl_cert_reqs: "none" } }, { "data.transport": "plain", "data.verify": "n/a" }],
  ["redis-py unknown pool", redisPy, { kw: { connection_pool: UNK, ssl: true } }, { "data.transport": "of:connection_pool=|tls" }],
  [
    "redis-py pool",
    redisPy,
    { kw: { connection_pool: external("redis.ConnectionPool()"), ssl: true, password: "x" } },
    { "data.transport": "of:connection_pool=", "data.password": "of:connection_pool=" },
  ],
  ["redis-py positional password", redisPy, { pos: ["h", 6379, 0, "pw"] }, { "data.password": "here" }],
  ["redis-py **unknown", redisPy, { open: true }, { "data.transport": "of:connection_pool=|plain|socket|tls" }],
  ["from_url ssl=", fromUrl, { pos: ["redis://h"], kw: { ssl: true } }, { "data.transport": "throws" }],
  ["from_url reqs", fromUrl, { pos: ["redis://h"], kw: { ssl_cert_reqs: null } }, { "data.transport": "throws" }],
  [
    "from_url SSLConnection",
    fromUrl,
    { pos: ["redis://h"], kw: { connection_class: external("redis.SSLConnection") } },
    { "data.transport": "tls" },
  ],
  [
    "from_url Connection",
    fromUrl,
    { pos: ["rediss://h"], kw: { connection_class: external("redis.Connection") } },
    { "data.transport": "plain" },
  ],
  ["from_url query", fromUrl, { pos: ["rediss://h?ssl_cert_reqs=none"] }, { "data.transport": "tls", "data.verify": "off" }],
  ["from_url ?password", fromUrl, { pos: ["redis://h?password=x"] }, { "data.password": "url" }],
  ["from_url unknown", fromUrl, { pos: [UNK] }, { "data.transport": "plain|socket|throws|tls" }],
  [
    "sentinel",
    sentinelPy,
    {
      pos: [
        [
          ["s1", 26379],
          ["s2", 26379],
        ],
      ],
      kw: { ssl: true, password: "p" },
    },
    { "data.transport": "tls", "sentinel.transport": "plain", "sentinel.host": "s1,s2", "sentinel.password": "none" },
  ],
  [
    "node-redis 4 url+tls",
    nodeRedis4,
    { pos: [{ url: "redis://h", socket: { tls: true } }], version: "4.7.1" },
    { "data.transport": "tls" },
  ],
  [
    "node-redis 5 url+tls",
    nodeRedis4,
    { pos: [{ url: "redis://h", socket: { tls: true } }], version: "5.1" },
    { "data.transport": "throws" },
  ],
  ["node-redis tls object", nodeRedis4, { pos: [{ socket: { host: "h", tls: {} } }], version: "5.1" }, { "data.transport": "plain" }],
  ["node-redis flat", nodeRedis4, { pos: [{ host: "h", tls: {} }], version: "5.1" }, { "data.transport": "localhost" }],
  ["node-redis string", nodeRedis4, { pos: ["redis://h"], version: "5.1" }, { "data.transport": "localhost" }],
  [
    "node-redis top-level tls",
    nodeRedis4,
    { pos: [{ url: "rediss://h", tls: { rejectUnauthorized: false } }], version: "5" },
    { "data.transport": "tls", "data.verify": "on" },
  ],
  [
    "node-redis socket",
    nodeRedis4,
    { pos: [{ url: "rediss://h", socket: { rejectUnauthorized: false } }], version: "5" },
    { "data.transport": "tls", "data.verify": "off" },
  ],
  ["ioredis url+tls", ioredis, { pos: ["redis://h", { tls: {} }] }, { "data.transport": "tls" }],
  ["ioredis ?tls=false", ioredis, { pos: ["redis://h?tls=false"] }, { "data.transport": "tls" }],
  ["ioredis REDISS", ioredis, { pos: ["REDISS://h"] }, { "data.transport": "plain" }],
  ["ioredis url option", ioredis, { pos: [{ url: "redis://h" }] }, { "data.transport": "localhost" }],
  ["ioredis positional", ioredis, { pos: [6379, "h", { tls: {} }] }, { "data.transport": "tls", "data.host": "h" }],
  ["ioredis port string", ioredis, { pos: ["6379", "h"] }, { "data.transport": "plain" }],
  [
    "ioredis sentinels",
    ioredis,
    { pos: [{ sentinels: [{ host: "s" }], name: "m", tls: {} }] },
    { "data.transport": "of:sentinelData", "sentinelData.transport": "plain", "sentinel.transport": "plain" },
  ],
  [
    "ioredis sentinels tls",
    ioredis,
    { pos: [{ sentinels: [{ host: "s" }], name: "m", tls: {}, enableTLSForSentinelMode: true, sentinelTLS: {} }] },
    { "sentinelData.transport": "tls", "sentinel.transport": "tls" },
  ],
  ["ioredis tls false", ioredis, { pos: ["rediss://h", { tls: false }] }, { "data.transport": "plain" }],
  ["ioredis cluster url", ioCluster, { pos: [["rediss://h:1"]] }, { "data.transport": "plain", "data.host": "h" }],
  ["ioredis cluster tls", ioCluster, { pos: [[{ host: "h" }], { tls: {} }] }, { "data.transport": "plain" }],
  ["ioredis cluster options", ioCluster, { pos: [[{ host: "h" }], { redisOptions: { tls: {} } }] }, { "data.transport": "tls" }],
  ["bull url", bull, { pos: ["q", "rediss://h"] }, { "data.transport": "plain" }],
  ["bull url+tls", bull, { pos: ["q", "rediss://h", { redis: { tls: {} } }] }, { "data.transport": "tls" }],
  ["bull host", bull, { pos: ["q", { host: "h" }] }, { "data.transport": "localhost" }],
  ["celery true", celeryBroker, { kw: { broker_url: "rediss://h", broker_use_ssl: true } }, { "broker.transport": "plain" }],
  ["celery rediss", celeryBroker, { kw: { CELERY_BROKER_URL: "rediss://h" } }, { "broker.transport": "tls", "broker.verify": "off" }],
  [
    "celery dict",
    celeryBroker,
    { kw: { broker_url: "redis://h", broker_use_ssl: { ssl_ca_certs: "x" } } },
    { "broker.transport": "tls", "broker.verify": "on" },
  ],
  [
    "celery query",
    celeryBroker,
    { kw: { broker_url: "redis://h?ssl_cert_reqs=required" } },
    { "broker.transport": "tls", "broker.verify": "on" },
  ],
  ["celery amqp", celeryBroker, { kw: { broker_url: "amqp://h" } }, { "broker.transport": "not-redis" }],
  [
    "nestjs-redis url",
    nestjsRedis133,
    { pos: [{ url: "redis://h", tls: {}, password: "p" }] },
    { "data.transport": "plain", "data.password": "none" },
  ],
  [
    "django-redis reqs",
    djangoRedis,
    { kw: { LOCATION: "rediss://h", OPTIONS: { CONNECTION_POOL_KWARGS: { ssl_cert_reqs: null } } } },
    { "data.transport": "tls", "data.verify": "off", "data.password": "none" },
  ],
  [
    "django-redis password",
    djangoRedis,
    { kw: { LOCATION: "redis://h", OPTIONS: { PASSWORD: "x" } } },
    { "data.transport": "plain", "data.password": "here" },
  ],
];

describe("row language", () => {
  for (const [title, row, given, wanted] of cases)
    it(title, () => {
      for (const [slot, is] of Object.entries(wanted)) assert.equal(outcome(row, slot, given), is, slot);
    });

  it("lets an environment value's fallback decide, but not for certain", () => {
    const scope: Scope = { call: call([either(input("environment")[0] ?? null, "redis://h")]), let: { u: "0|url=" } };
    assert.deepEqual(decide(fromUrl.slots["data.transport"] as Cases<string>, scope), [
      { is: "plain", doubt: "environment", at: undefined },
      { is: "unknown", doubt: "environment", at: undefined },
    ]);
    assert.equal(outcome(fromUrl, "data.verify", { pos: [either(input("environment")[0] ?? null, "rediss://h")] }), "on|unknown");
  });

  it("says nothing of what is wholly from the environment", () => {
    const found = decide(fromUrl.slots["data.transport"] as Cases<string>, { call: call([input("environment")]), let: { u: "0" } });
    assert.ok(found.every((o) => o.doubt === "other"));
  });

  it("takes a choice for possible, unless it is one between TLS and none", () => {
    const reqs: Scope = { call: call(["h"], { ssl: true, ssl_cert_reqs: either(null, "required") }), version: "6.0.0" };
    assert.deepEqual(
      decide(redisPy.slots["data.verify"] as Cases<string>, reqs).map((o) => [o.is, o.doubt]),
      [
        ["off", "environment"],
        ["on", "environment"],
      ],
    );
    const ssl: Scope = { call: call(["h"], { ssl: either(true, false) }) };
    assert.ok(decide(redisPy.slots["data.transport"] as Cases<string>, ssl).every((o) => o.doubt === "other"));
  });

  it("filters URLs by scheme", () => {
    const scope: Scope = { call: call([["rediss://a", "redis://b"]]) };
    assert.equal(
      select("0[]:url:scheme(redis).host", scope)
        .map((s) => s.value.map((a) => (a.kind === "literal" ? a.value : "")).join())
        .join(""),
      "b",
    );
    assert.equal(select("?", scope)[0]?.state, "unknown");
  });

  it("is certain when all alternatives agree", () => {
    const scope: Scope = { call: call([either("redis://a", "redis://b")]), let: { u: "0" } };
    assert.equal(holds(["$u:url", "scheme redis"], scope), true);
    assert.equal(holds(["$u:url", "scheme rediss"], scope), false);
  });

  it("falls back per alternative", () => {
    const scope: Scope = { call: call([either("redis://a", object({ host: "b" }))]) };
    const hosts = select("0:string:url.host|0.host", scope).map((s) => s.value[0]);
    assert.deepEqual(
      hosts.map((a) => a?.kind === "literal" && a.value),
      ["a", "b"],
    );
  });

  it("does not know absent keys of open objects and lists", () => {
    const scope: Scope = { call: call([object({ host: "h" }, true), list(["a"], true)]) };
    assert.equal(holds(["0.tls", "truthy"], scope), "other");
    assert.equal(holds(["0.host", "present"], scope), true);
    assert.equal(holds(["1[]", "is b"], scope), "other");
    assert.equal(holds(["1[]", "is a"], scope), true);
  });

  it("reads settings, keys and versions", () => {
    const scope: Scope = { settings: object({ CACHES: { a: { B: 1 }, c: { B: 2 } } }), version: "4.0.0" };
    assert.deepEqual(
      select(".CACHES.*~", scope).map((s) => s.key),
      ["a", "c"],
    );
    assert.equal(holds([".CACHES.*.B", "is 2"], scope), true);
    assert.equal(holds({ version: ">=4 <6" }, scope), true);
    assert.equal(holds({ version: ">=4" }, {}), "other");
  });

  it("tells null from absent only by `written`", () => {
    const scope: Scope = { call: call([], { a: null }) };
    assert.equal(holds(["a=", "absent"], scope), true);
    assert.equal(holds(["a=", "present"], scope), false);
    assert.equal(holds(["a=", "written"], scope), true);
    assert.equal(holds(["b=", "written"], scope), false);
  });

  it("knows library members of one module apart, and no others", () => {
    const scope: Scope = { call: call([external("ssl.CERT_REQUIRED"), external("config.REQS")]) };
    assert.equal(holds(["0", NONE], scope), false);
    assert.equal(holds(["1", NONE], scope), "other");
  });

  it("gives a text's host when only the scheme is constant", () => {
    const scope: Scope = { call: call([text(["redis://:", input("environment"), "@", unknown(), ":6379"])]) };
    assert.equal(holds(["0:url", "scheme redis"], scope), true);
    assert.equal(select("0:url.host", scope)[0]?.value[0]?.kind, "unknown");
    assert.equal(select("0:url.password", scope)[0]?.value[0]?.kind, "input");
    assert.deepEqual(literal(1)[0]?.kind, "literal");
  });
});
