import assert from "node:assert/strict";
import { call, input, list, object, parameter, text, unknown } from "../harness/values.ts";
import { commands, show, summary, wire, wireOf } from "./commands-harness.ts";

const py = (method: string, positional: Parameters<typeof wire>[2] = [], named: Parameters<typeof wire>[3] = {}) =>
  summary(wire("redis-py", method, positional, named));

describe("commands of redis-py", () => {
  it("set takes a key, a value and an expiry, by position or by name", () => {
    assert.deepEqual(py("set", ["k", "v", 60]), { command: "SET", keys: "k", values: "v", ttl: "60" });
    assert.deepEqual(py("set", ["k", "v"], { px: 5 }), { command: "SET", keys: "k", values: "v", ttl: "5" });
    assert.deepEqual(py("set", [], { value: "v", name: "k", ex: null }), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(py("setex", ["k", 60, "v"]), { command: "SETEX", keys: "k", values: "v", ttl: "60" });
  });

  it("hash methods call the field `key`", () => {
    assert.deepEqual(py("hset", ["h"], { key: "f", value: "v" }), { command: "HSET", keys: "h", fields: "f", values: "v" });
    assert.deepEqual(py("hset", ["h"], { mapping: { a: "1", b: "2" } }), { command: "HSET", keys: "h", fields: "a b", values: "1 2" });
    assert.deepEqual(py("hset", ["h"], { items: ["a", "1"] }), { command: "HSET", keys: "h", fields: "a", values: "1" });
    assert.deepEqual(py("hget", ["h", "f"]), { command: "HGET", keys: "h", fields: "f" });
    assert.deepEqual(py("append", [], { key: "k", value: "v" }), { command: "APPEND", keys: "k", values: "v" });
    assert.deepEqual(py("hdel", ["h", "a", "b"]), { command: "HDEL", keys: "h", fields: "a b" });
  });

  it("expands varargs, lists, and the keys of dicts", () => {
    assert.deepEqual(py("delete", ["a", "b"]), { command: "DEL", keys: "a b" });
    assert.deepEqual(py("mget", [["a", "b"]]), { command: "MGET", keys: "a b" });
    assert.deepEqual(py("mget", ["a", "b"]), { command: "MGET", keys: "a b" });
    assert.deepEqual(py("mset", [{ a: "1", b: "2" }]), { command: "MSET", keys: "a b", values: "1 2" });
    assert.deepEqual(py("zadd", ["z", { member: 1 }]), { command: "ZADD", keys: "z", values: "member" });
    assert.deepEqual(py("xread", [{ s1: "$", s2: "0" }]), { command: "XREAD", keys: "s1 s2" });
    assert.deepEqual(py("zunionstore", ["d", { a: 1, b: 2 }]), { command: "ZUNIONSTORE", keys: "d a b" });
  });

  it("counts keys of scripts", () => {
    assert.deepEqual(py("eval", ["return 1", 2, "a", "b", "c"]), { command: "EVAL", keys: "a b", script: "return 1" });
    assert.deepEqual(py("evalsha", ["abc", 1, "a", "b"]), { command: "EVALSHA", keys: "a" });
    assert.deepEqual(py("eval", ["return 1", unknown("n"), "a"]), { command: "EVAL", script: "return 1" });
    assert.deepEqual(py("register_script()", [], { keys: ["a"], args: ["b"] }), { command: "EVALSHA", keys: "a" });
  });

  it("knows patterns, channels and locks", () => {
    assert.deepEqual(py("scan_iter", ["u:*"]), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(py("scan", [0, "u:*"]), { command: "SCAN", patterns: "u:*" });
    assert.deepEqual(py("keys", [], { pattern: "u:*" }), { command: "KEYS", patterns: "u:*" });
    assert.deepEqual(py("publish", ["c", "m"]), { command: "PUBLISH", channels: "c", values: "m" });
    assert.deepEqual(py("subscribe", ["a", ["b"]], { c: unknown("handler") }), { command: "SUBSCRIBE", channels: "a b c" });
    assert.deepEqual(py("psubscribe", ["a*"]), { command: "PSUBSCRIBE", patterns: "a*" });
    assert.deepEqual(py("lock", ["l"], { timeout: 5 }), { command: "SET", locks: "l", ttl: "5" });
    assert.deepEqual(py("sort", ["k"], { by: "w_*", get: ["a_*", "b_*"], store: "d" }), {
      command: "SORT",
      keys: "k d",
      patterns: "w_* a_* b_*",
    });
  });

  it("knows item access and the groups of modules", () => {
    assert.deepEqual(py("__setitem__", ["k", "v"]), { command: "SET", keys: "k", values: "v" });
    assert.deepEqual(
      ["__getitem__", "__delitem__", "__contains__"].map((m) => py(m, ["k"]).command),
      ["GET", "DEL", "EXISTS"],
    );
    assert.deepEqual(py("json.set", ["k", "$", "v"]), { command: "JSON.SET", keys: "k", values: "v" });
    assert.deepEqual(
      py("json.mset", [
        [
          ["a", "$", "1"],
          ["b", "$", "2"],
        ],
      ]),
      { command: "JSON.MSET", keys: "a b", values: "1 2" },
    );
    assert.deepEqual(py("ft.search", ["q"]), { command: "FT.SEARCH" });
    assert.deepEqual(py("ts.add", ["k", 1, 2]), { command: "TS.ADD", keys: "k" });
  });

  it("reads raw commands, one word an argument or all in one string", () => {
    assert.deepEqual(py("execute_command", ["SET", "k", "v", "EX", 5]), { command: "SET", keys: "k", values: "v", ttl: "5" });
    assert.deepEqual(py("execute_command", ["CONFIG SET", "requirepass", "pw"]), { command: "CONFIG SET", credential: "pw" });
    const line = wire("redis-py", "execute_command", [text(["SET user:", unknown("id"), " ", unknown("v")])]);
    assert.deepEqual(summary(line), { command: "SET", keys: "user:{}", values: "<v>" });
    assert.equal(line.raw?.value[0]?.kind, "text");
    const open = wire("redis-py", "execute_command", [input("request", "cmd"), "k"]);
    assert.deepEqual([open.command, show(open.raw ? [open.raw] : [])], ["", ["<cmd>"]]);
  });

  it("finds credentials, without the prefix of a rule", () => {
    assert.deepEqual(py("auth", ["pw", "user"]), { command: "AUTH", credential: "pw" });
    assert.deepEqual(py("config_set", ["maxmemory", "1gb"]), { command: "CONFIG SET" });
    assert.deepEqual(py("config_set", ["requirepass", "pw"]), { command: "CONFIG SET", credential: "pw" });
    assert.deepEqual(py("migrate", ["h", 1, ["k"], 0, 1], { auth: "pw" }), { command: "MIGRATE", keys: "k", credential: "pw" });
    const acl = wire("redis-py", "acl_setuser", ["u"], { passwords: ["+pw", "-old"] });
    assert.deepEqual(summary(acl), { command: "ACL SETUSER", credential: "pw" });
    const [atom] = acl.credential[0]?.value ?? [];
    assert.deepEqual([acl.credential[0]?.prefix, atom?.kind === "literal" && atom.contentStart], ["+", 2]);
  });

  it("gives what it cannot look into as it is", () => {
    assert.deepEqual(py("mset", [parameter("data")]), { command: "MSET", keys: "<data>", values: "<data>" });
    assert.deepEqual(py("mget", [unknown("keys")]), { command: "MGET", keys: "<keys>" });
    assert.deepEqual(py("mget", [list([unknown("each")], true)]), { command: "MGET", keys: "<each>" });
    const computed = object({}, true)[0];
    const key = { key: text(["u:", unknown("id")]), keySite: { file: "test", unit: undefined, start: 9, end: 12 }, value: unknown("v") };
    const dict = wire("redis-py", "mset", [[{ ...computed, computed: [key] }] as unknown as ReturnType<typeof object>]);
    assert.deepEqual(summary(dict), { command: "MSET", keys: "u:{}", values: "<v>" });
    assert.equal(dict.keys[0]?.site.start, 9);
  });

  it("takes a spread of unknown content for the arguments from there on", () => {
    const spread = {
      argument: { value: unknown("keys"), site: { file: "test", unit: undefined, start: 1, end: 2 }, whole: undefined },
      at: 1,
    };
    const w = wireOf("redis-py", "delete", { ...call(["a"], {}, { list: true }), openList: spread });
    assert.deepEqual([summary(w), w.isOpen], [{ command: "DEL", keys: "a <keys>" }, true]);
    const first = wireOf("redis-py", "set", { ...call([], {}, { list: true }), openList: { ...spread, at: 0 } });
    assert.deepEqual(summary(first), { command: "SET", keys: "<keys>" });
  });

  it("tells commands from other methods", () => {
    assert.equal(commands.isCommand("redis-py", "hset"), true);
    assert.equal(commands.isCommand("redis-py", "pipeline"), false);
    assert.equal(commands.normalise("redis-py", "close", call()), undefined);
    const distinctive = ["hset", "zadd", "setex", "lpush", "xadd", "hgetall", "incrby", "psubscribe", "scan_iter", "hsetAsync", "pTTL"];
    assert.deepEqual(
      distinctive.filter((m) => !commands.isDistinctive(m)),
      [],
    );
    const common =
      "get set delete keys add update pop publish subscribe exists type sort append expire mget eval lock incr execute_command".split(" ");
    assert.deepEqual(
      common.filter((m) => commands.isDistinctive(m)),
      [],
    );
    assert.equal(commands.info("SETEX")?.arity, 4);
  });
});
