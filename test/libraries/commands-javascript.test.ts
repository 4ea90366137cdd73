import assert from "node:assert/strict";
import type { ExternalAtom, Value } from "../../server/src/flow/values.ts";
import type { CommandDialect } from "../../server/src/libraries/row.ts";
import { call, type Plain, parameter, site, text, unknown } from "../harness/values.ts";
import { commands, summary, wire, wireOf } from "./commands-harness.ts";

const of =
  (dialect: CommandDialect) =>
  (method: string, ...args: readonly Plain[]) =>
    summary(wire(dialect, method, args));
function made(path: string, args: readonly Plain[]): Value {
  const atom: ExternalAtom = { kind: "external", path, receiver: undefined, call: call(args), site: site(0, 0), trail: undefined };
  return [atom];
}

describe("commands of node-redis 4 and later", () => {
  const v4 = of("node-redis-4");

  it("reads options as time to live", () => {
    assert.deepEqual(v4("set", "k", "v", { EX: 60 }), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(v4("set", "k", "v", { expiration: { type: "EX", value: 9 } }), { command: "SET", keys: "k", values: "v", ttl: "9" });
    assert.deepEqual(v4("set", "k", "v", { expiration: "KEEPTTL" }), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(v4("set", "k", "v", unknown("options")), { command: "SET", keys: "k", values: "v", ttl: "<options>" });
    assert.deepEqual(v4("setEx", "k", 60, "v"), { command: "SETEX", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(v4("getEx", "k", { type: "EX", value: 3 }), { command: "GETEX", keys: "k", ttl: "3" });
  });

  it("reads the words of legacy mode", () => {
    assert.deepEqual(v4("set", "k", "v", "EX", 60), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(v4("v4.get", "k"), { command: "GET", keys: "k" });
  });

  it("takes any spelling", () => {
    for (const method of ["hSet", "HSET", "hset"])
      assert.deepEqual(v4(method, "h", "f", "v"), { command: "HSET", keys: "h", fields: "f", values: "v" });
    for (const method of ["pTTL", "PTTL", "hmGet", "HMGET", "zmScore", "ZMSCORE", "ACL_SETUSER"])
      assert.ok(commands.isCommand("node-redis-4", method), method);
  });

  it("expands objects, arrays and nested ones", () => {
    assert.deepEqual(v4("hSet", "h", { a: "1", b: "2" }), { command: "HSET", keys: "h", fields: "a b", values: "1 2" });
    assert.deepEqual(v4("hSet", "h", ["a", "1"]), { command: "HSET", keys: "h", fields: "a", values: "1" });
    assert.deepEqual(v4("mSet", { a: "1" }), { command: "MSET", keys: "a", values: "1" });
    assert.deepEqual(
      v4("mSet", [
        ["a", "1"],
        ["b", "2"],
      ]),
      { command: "MSET", keys: "a b", values: "1 2" },
    );
    assert.deepEqual(v4("mSet", ["a", "1", "b", "2"]), { command: "MSET", keys: "a b", values: "1 2" });
    assert.deepEqual(v4("del", ["a", "b"]), { command: "DEL", keys: "a b" });
    assert.deepEqual(v4("xRead", { key: "s", id: "$" }), { command: "XREAD", keys: "s" });
    assert.deepEqual(v4("xReadGroup", "g", "c", [{ key: "s", id: ">" }]), { command: "XREADGROUP", keys: "s" });
    assert.deepEqual(
      v4("zUnionStore", "d", [
        { key: "a", weight: 1 },
        { key: "b", weight: 2 },
      ]),
      { command: "ZUNIONSTORE", keys: "d a b" },
    );
    assert.deepEqual(v4("zAdd", "z", [{ score: 1, value: "m" }]), { command: "ZADD", keys: "z", values: "m" });
    assert.deepEqual(v4("eval", "return 1", { keys: ["a"], arguments: ["b"] }), { command: "EVAL", keys: "a", script: "return 1" });
  });

  it("knows patterns, channels and module groups", () => {
    assert.deepEqual(v4("scanIterator", { MATCH: "u:*", COUNT: 10 }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(v4("scan", "0", { MATCH: "u:*" }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(v4("keys", "u:*"), { command: "KEYS", patterns: "u:*" });
    assert.deepEqual(v4("subscribe", ["a", "b"], unknown("listener")), { command: "SUBSCRIBE", channels: "a b" });
    assert.deepEqual(v4("pSubscribe", "a*", unknown("listener")), { command: "PSUBSCRIBE", patterns: "a*" });
    assert.deepEqual(v4("publish", "c", "m"), { command: "PUBLISH", channels: "c", values: "m" });
    assert.deepEqual(v4("json.set", "k", "$", "v"), { command: "JSON.SET", keys: "k", values: "v" });
    assert.deepEqual(v4("json.mGet", ["a", "b"], "$"), { command: "JSON.MGET", keys: "a b" });
    assert.deepEqual(v4("tdigest.merge", "d", ["a", "b"]), { command: "TDIGEST.MERGE", keys: "d a b" });
  });

  it("reads raw commands and skips command options", () => {
    assert.deepEqual(v4("sendCommand", ["SET", "k", "v"]), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(v4("sendCommand", "k", false, ["GET", "k"]), { command: "GET", keys: "k" });
    assert.deepEqual(v4("addCommand", ["config", "set", "requirepass", "pw"]), { command: "CONFIG SET", credential: "pw" });
    assert.deepEqual(v4("get", made("redis.commandOptions()", [{}]), "k"), { command: "GET", keys: "k" });
  });

  it("finds credentials", () => {
    assert.deepEqual(v4("auth", { username: "u", password: "pw" }), { command: "AUTH", credential: "pw" });
    assert.deepEqual(v4("hello", 3, { AUTH: { username: "u", password: "pw" } }), { command: "HELLO", credential: "pw" });
    assert.deepEqual(v4("configSet", "requirepass", "pw"), { command: "CONFIG SET", credential: "pw" });
    assert.deepEqual(v4("configSet", { requirepass: "pw", maxmemory: "1" }), { command: "CONFIG SET", credential: "pw" });
    assert.deepEqual(v4("aclSetUser", "u", ["on", ">pw", "~*"]), { command: "ACL SETUSER", credential: "pw" });
    assert.deepEqual(v4("aclSetUser", "u", text([">", unknown("pw")])), { command: "ACL SETUSER", credential: "{}" });
  });
});

describe("commands of ioredis", () => {
  const io = of("ioredis");

  it("takes words, arrays and objects", () => {
    assert.deepEqual(io("set", "k", "v", "NX", "EX", 60), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(io("set", "k", "v", "ex", 60), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(io("setex", "k", 60, "v"), { command: "SETEX", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(io("del", ["a", "b"]), { command: "DEL", keys: "a b" });
    assert.deepEqual(io("mset", "a", "1", "b", "2"), { command: "MSET", keys: "a b", values: "1 2" });
    assert.deepEqual(io("mset", { a: "1" }), { command: "MSET", keys: "a", values: "1" });
    assert.deepEqual(io("hset", "h", { a: "1", b: "2" }), { command: "HSET", keys: "h", fields: "a b", values: "1 2" });
    assert.deepEqual(io("hset", "h", "f", { a: "1" }), { command: "HSET", keys: "h", fields: "f", values: "object" });
    assert.deepEqual(io("zadd", "z", "NX", 1, "a", 2, "b"), { command: "ZADD", keys: "z", values: "a b" });
    assert.deepEqual(io("xadd", "s", "*", "f", "v"), { command: "XADD", keys: "s", fields: "f", values: "v" });
    assert.deepEqual(io("getBuffer", "k"), { command: "GET", keys: "k" });
  });

  it("counts keys, and finds them after keywords and subcommands", () => {
    assert.deepEqual(io("eval", "return 1", 1, "a", "b"), { command: "EVAL", keys: "a", script: "return 1" });
    assert.deepEqual(io("zunionstore", "d", 2, "a", "b", "WEIGHTS", 1, 2), { command: "ZUNIONSTORE", keys: "d a b" });
    assert.deepEqual(io("xread", "COUNT", 1, "STREAMS", "a", "b", "$", "$"), { command: "XREAD", keys: "a b" });
    assert.deepEqual(io("xreadgroup", "GROUP", "g", "c", "STREAMS", "a", ">"), { command: "XREADGROUP", keys: "a" });
    assert.deepEqual(io("object", "ENCODING", "k"), { command: "OBJECT ENCODING", keys: "k" });
    assert.deepEqual(io("xgroup", "CREATE", "s", "g", "$"), { command: "XGROUP CREATE", keys: "s" });
    assert.deepEqual(io("blpop", "a", "b", 0), { command: "BLPOP", keys: "a b" });
    assert.deepEqual(io("sort", "k", "BY", "w_*", "GET", "a_*", "GET", "b_*", "STORE", "d"), {
      command: "SORT",
      keys: "k d",
      patterns: "w_* a_* b_*",
    });
  });

  it("knows patterns, streams of scans, and channels", () => {
    assert.deepEqual(io("scan", "0", "MATCH", "u:*", "COUNT", 10), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(io("scanStream", { match: "u:*" }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(io("hscanStream", "h", { match: "f*" }), { command: "HSCAN", keys: "h" });
    assert.deepEqual(io("psubscribe", "a*", "b*"), { command: "PSUBSCRIBE", patterns: "a* b*" });
    assert.deepEqual(io("subscribe", "a", unknown("callback")), { command: "SUBSCRIBE", channels: "a" });
  });

  it("reads raw commands and lists of commands", () => {
    assert.deepEqual(io("call", "SET", "k", "v"), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(io("callBuffer", "GET", ["k"]), { command: "GET", keys: "k" });
    assert.deepEqual(io("call", "JSON.SET", "k", "$", "v"), { command: "JSON.SET", keys: "k", values: "v" });
    assert.deepEqual(io("sendCommand", made("ioredis.Command()", ["get", ["k"]])), { command: "GET", keys: "k" });
    const pipeline = wire("ioredis", "pipeline", [
      [
        ["set", "k", "v"],
        ["expire", "k2", 60],
      ],
    ]);
    assert.deepEqual(summary(pipeline), { command: "MULTI", keys: "k k2", values: "v" });
    assert.deepEqual(
      pipeline.batch.map((w) => summary(w).command),
      ["SET", "EXPIRE"],
    );
    assert.deepEqual(io("defineCommand", "f", { numberOfKeys: 1, lua: "return 1" }), { command: "SCRIPT LOAD", script: "return 1" });
  });

  it("finds credentials", () => {
    assert.deepEqual(io("auth", "pw"), { command: "AUTH", credential: "pw" });
    assert.deepEqual(io("auth", "user", "pw"), { command: "AUTH", credential: "pw" });
    assert.deepEqual(io("hello", 3, "AUTH", "user", "pw"), { command: "HELLO", credential: "pw" });
    assert.deepEqual(io("config", "SET", "requirepass", "pw"), { command: "CONFIG SET", credential: "pw" });
    assert.deepEqual(io("acl", "SETUSER", "u", "on", ">pw", "~*"), { command: "ACL SETUSER", credential: "pw" });
    assert.deepEqual(io("migrate", "h", 1, "", 0, 5, "AUTH2", "u", "pw", "KEYS", "a", "b"), {
      command: "MIGRATE",
      keys: " a b",
      credential: "pw",
    });
  });

  it("knows where a spread of unknown content stands", () => {
    const argument = { value: parameter("ids"), site: site(1, 2), whole: undefined };
    const w = wireOf("ioredis", "del", { ...call([], {}, { list: true }), openList: { argument, at: 0 } });
    assert.deepEqual([summary(w), w.isOpen], [{ command: "DEL", keys: "<ids>" }, true]);
  });
});

describe("commands of node-redis 3", () => {
  const v3 = of("node-redis-3");

  it("leaves callbacks off and knows promisified names", () => {
    assert.deepEqual(v3("del", "a", "b", unknown("callback")), { command: "DEL", keys: "a b" });
    assert.deepEqual(v3("get", "k", unknown("print")), { command: "GET", keys: "k" });
    assert.deepEqual(v3("getAsync", "k"), { command: "GET", keys: "k" });
    assert.deepEqual(v3("SETEX", "k", 60, "v"), { command: "SETEX", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(v3("hmset", "h", { a: "1" }), { command: "HMSET", keys: "h", fields: "a", values: "1" });
    assert.deepEqual(v3("mget", ["a", "b"], unknown("cb")), { command: "MGET", keys: "a b" });
  });

  it("has the password first, raw commands and lists of commands", () => {
    assert.deepEqual(v3("auth", "pw", "user"), { command: "AUTH", credential: "pw" });
    assert.deepEqual(v3("send_command", "get", ["k"], unknown("cb")), { command: "GET", keys: "k" });
    assert.deepEqual(
      v3("multi", [
        ["set", "k", "v"],
        ["get", "k2"],
      ]),
      { command: "MULTI", keys: "k k2", values: "v" },
    );
    assert.deepEqual(v3("batch", [["del", "a", "b"]]), { command: "MULTI", keys: "a b" });
  });
});

describe("commands of a client that is known by its name only", () => {
  const io = of("ioredis");

  it("reads the options of node-redis", () => {
    assert.deepEqual(io("scan", "0", { MATCH: "u:*", COUNT: 10 }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(io("sort", "k", { BY: "w_*" }), { command: "SORT", keys: "k", patterns: "w_*" });
    assert.deepEqual(io("getEx", "k", { EX: 3 }), { command: "GETEX", keys: "k", ttl: "3" });
  });
});

describe("commands of redlock", () => {
  const lock = of("redlock");

  it("take the names of locks", () => {
    assert.deepEqual(lock("acquire", ["a", "b"], 1000), { command: "SET", locks: "a b", ttl: "1000" });
    assert.deepEqual(lock("lock", "a", 1000), { command: "SET", locks: "a", ttl: "1000" });
    assert.deepEqual(lock("using", ["a"], 1000), { command: "SET", locks: "a", ttl: "1000" });
  });
});

describe("commands of cache-manager", () => {
  const cache = of("cache-manager");

  it("take keys, and always a time to live", () => {
    assert.deepEqual(cache("get", "k"), { command: "GET", keys: "k" });
    assert.deepEqual(cache("set", "k", "v", 1000), { command: "SETEX", keys: "k", values: "v", ttl: "1000" });
    assert.deepEqual(cache("wrap", "k"), { command: "GET", keys: "k" });
    assert.deepEqual(cache("del", "k"), { command: "DEL", keys: "k" });
    assert.deepEqual(cache("ttl", "k"), { command: "TTL", keys: "k" });
    assert.deepEqual(cache("mget", "a", "b"), { command: "MGET", keys: "a b" });
    assert.deepEqual(cache("mdel", ["a", "b"]), { command: "DEL", keys: "a b" });
  });
});

describe("commands of rate-limiter-flexible", () => {
  const limiter = of("rate-limiter-flexible");

  it("count by one key", () => {
    assert.deepEqual(limiter("consume", "k", 2), { command: "INCRBY", keys: "k", values: "2" });
    assert.deepEqual(limiter("penalty", "k", 2), { command: "INCRBY", keys: "k", values: "2" });
    assert.deepEqual(limiter("reward", "k", 2), { command: "DECRBY", keys: "k", values: "2" });
    assert.deepEqual(limiter("block", "k", 60), { command: "SETEX", keys: "k", ttl: "60" });
    assert.deepEqual(limiter("get", "k"), { command: "GET", keys: "k" });
    assert.deepEqual(limiter("set", "k", 5, 60), { command: "SETEX", keys: "k", values: "5", ttl: "60" });
    assert.deepEqual(limiter("delete", "k"), { command: "DEL", keys: "k" });
  });
});

describe("commands of @upstash/redis", () => {
  const rest = of("upstash");

  it("takes words, and options in lower case", () => {
    assert.deepEqual(rest("del", "a", "b"), { command: "DEL", keys: "a b" });
    assert.deepEqual(rest("mset", { a: "1", b: "2" }), { command: "MSET", keys: "a b", values: "1 2" });
    assert.deepEqual(rest("set", "k", "v", { ex: 60 }), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(rest("set", "k", { id: 1 }), { command: "SET", keys: "k", values: "object" });
    assert.deepEqual(rest("setex", "k", 60, "v"), { command: "SETEX", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(rest("scan", 0, { match: "u:*", count: 10 }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(rest("sscan", "k", 0, { match: "m*" }), { command: "SSCAN", keys: "k" });
    assert.deepEqual(rest("hsetex", "h", { ex: 5 }, { a: "1" }), { command: "HSETEX", keys: "h", fields: "a", values: "1", ttl: "5" });
    assert.deepEqual(rest("hgetex", "h", { ex: 5 }, "a", "b"), { command: "HGETEX", keys: "h", fields: "a b", ttl: "5" });
  });

  it("takes objects, lists and lists of keys", () => {
    assert.deepEqual(rest("zadd", "z", { nx: true }, { score: 1, member: "m" }), { command: "ZADD", keys: "z", values: "m" });
    assert.deepEqual(rest("xadd", "s", "*", { f: "v" }), { command: "XADD", keys: "s", fields: "f", values: "v" });
    assert.deepEqual(rest("xread", ["a", "b"], ["0", "0"]), { command: "XREAD", keys: "a b" });
    assert.deepEqual(rest("xreadgroup", "g", "c", "a", ">"), { command: "XREADGROUP", keys: "a" });
    assert.deepEqual(rest("zunionstore", "d", 2, ["a", "b"]), { command: "ZUNIONSTORE", keys: "d a b" });
    assert.deepEqual(rest("eval", "return 1", ["a"], ["b"]), { command: "EVAL", keys: "a", script: "return 1" });
    assert.deepEqual(rest("json.set", "k", "$", "v"), { command: "JSON.SET", keys: "k", values: "v" });
    assert.deepEqual(rest("json.mset", { key: "k", path: "$", value: "v" }), { command: "JSON.MSET", keys: "k", values: "v" });
    assert.deepEqual(rest("subscribe", ["a", "b"]), { command: "SUBSCRIBE", channels: "a b" });
  });

  it("knows raw commands from the end of a transaction", () => {
    assert.deepEqual(rest("exec", ["SET", "k", "v"]), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(rest("exec"), { command: "EXEC" });
  });
});

describe("commands of valkey-glide", () => {
  const glide = of("glide");

  it("takes arrays, records and options, and publishes the other way round", () => {
    assert.deepEqual(glide("set", "k", "v", { expiry: { type: "EX", count: 60 } }), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(glide("del", ["a", "b"]), { command: "DEL", keys: "a b" });
    assert.deepEqual(glide("mset", { a: "1" }), { command: "MSET", keys: "a", values: "1" });
    assert.deepEqual(glide("hset", "h", [{ field: "f", value: "v" }]), { command: "HSET", keys: "h", fields: "f", values: "v" });
    assert.deepEqual(glide("xadd", "s", [["f", "v"]]), { command: "XADD", keys: "s", fields: "f", values: "v" });
    assert.deepEqual(glide("xread", { s: "$" }), { command: "XREAD", keys: "s" });
    assert.deepEqual(glide("zunionstore", "d", ["a", "b"]), { command: "ZUNIONSTORE", keys: "d a b" });
    assert.deepEqual(glide("publish", "m", "c"), { command: "PUBLISH", channels: "c", values: "m" });
    assert.deepEqual(glide("customCommand", ["GET", "k"]), { command: "GET", keys: "k" });
    assert.deepEqual(glide("fcall", "f", ["a"], ["b"]), { command: "FCALL", keys: "a" });
    assert.deepEqual(glide("scan", "0", { match: "u:*" }), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(glide("updateConnectionPassword", "pw"), { command: "AUTH", credential: "pw" });
    assert.deepEqual(glide("configSet", { requirepass: "pw" }), { command: "CONFIG SET", credential: "pw" });
    const script = glide("invokeScript", made("@valkey/valkey-glide.Script()", ["return 1"]), { keys: ["a"], args: ["b"] });
    assert.deepEqual(script, { command: "EVALSHA", keys: "a", script: "return 1" });
  });
});

describe("commands of Django's cache", () => {
  const cache = (method: string, positional: readonly Plain[], named: { readonly [key: string]: Plain } = {}) =>
    wire("django-cache", method, positional, named);

  it("tells a given, a default and no expiry apart", () => {
    assert.deepEqual(summary(cache("set", ["k", "v", 60])), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(summary(cache("set", ["k", "v"], { timeout: null })), { command: "SET", keys: "k", values: "v", ttl: "null" });
    assert.deepEqual(
      [cache("set", ["k", "v"]).hasDefaultExpiry, cache("set", ["k", "v", 1]).hasDefaultExpiry, cache("get", ["k"]).hasDefaultExpiry],
      [true, false, false],
    );
  });

  it("has many keys, patterns and locks", () => {
    assert.deepEqual(summary(cache("get_many", [["a", "b"]])), { command: "MGET", keys: "a b" });
    assert.deepEqual(summary(cache("set_many", [{ a: "1" }], { timeout: 5 })), { command: "MSET", keys: "a", values: "1", ttl: "5" });
    assert.deepEqual(summary(cache("aget_or_set", ["k", "v"])), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(summary(cache("delete_pattern", ["u:*"])), { command: "DEL", patterns: "u:*" });
    assert.deepEqual(summary(cache("lock", ["l"], { timeout: 5 })), { command: "SET", locks: "l", ttl: "5" });
  });
});
