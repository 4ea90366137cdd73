/** The state of a server, versions, rights of users, and which files are none of a server's. */
import assert from "node:assert/strict";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { analyseConf, type ConfAnalysis } from "../../server/src/engine/conf-analysis.ts";
import { parseServerVersion, versionInComments } from "../../server/src/model/conf-version.ts";
import { confRules } from "../../server/src/rules/conf-index.ts";
import { memoryFiles } from "../harness/memory-files.ts";

async function analysis(text: string, files: Readonly<Record<string, string>> = {}, serverVersion = ""): Promise<ConfAnalysis> {
  const configuration = { ...resolveConfiguration(catalogue(), [], "/w"), serverVersion };
  const source = { ...memoryFiles(new Map(Object.entries(files))), roots: ["/w"] };
  return analyseConf({ file: "/w/redis.conf", text, language: "redis-conf", source, rules: confRules, configuration, isTest: false });
}
const rules = async (...of: Parameters<typeof analysis>) => (await analysis(...of)).found.map((f) => f.finding.rule);

describe("includes", () => {
  it("are carried out where they stand", async () => {
    const files = { "/w/a.conf": "maxclients 1\ninclude b.conf\n", "/w/b.conf": "maxclients 2\n" };
    assert.equal((await analysis("maxclients 0\ninclude a.conf\n", files)).conf.value("maxclients"), "2");
    assert.equal((await analysis("include a.conf\nmaxclients 3\n", files)).conf.value("maxclients"), "3");
  });
  it("take files of a pattern in order, and start at dir once there is one", async () => {
    const files = { "/w/d/2.conf": "hz 2", "/w/d/1.conf": "hz 1", "/w/x.conf": "hz 9", "/w/d/x.conf": "hz 3" };
    assert.equal((await analysis("include d/[12].conf\n", files)).conf.value("hz"), "2");
    assert.equal((await analysis("dir /w/d\ninclude x.conf\n", files)).conf.value("hz"), "3");
  });
  it("of themselves, and of files that are not there, end", async () => {
    const { conf } = await analysis("include redis.conf\ninclude none.conf\nport 1\n", { "/w/redis.conf": "include redis.conf\n" });
    assert.equal(conf.unread.length, 2);
    assert.equal(conf.certainty, "possible");
  });
  it("outside of the folder and the workspace are not read", async () => {
    assert.equal((await analysis("include /etc/secret.conf\n", { "/etc/secret.conf": "hz 1" })).conf.unread.length, 1);
    assert.equal((await analysis("include ../secret.conf\n", { "/secret.conf": "hz 1" })).conf.unread.length, 1);
  });
  it("show what they bring about at their line", async () => {
    const { found } = await analysis("port 1\nbind 0.0.0.0\nprotected-mode no\ninclude a.conf\n", {
      "/w/a.conf": "enable-debug-command yes\n",
    });
    const debug = found.find((f) => f.finding.rule === "conf-debug-command")?.finding;
    assert.deepEqual([debug?.start, debug?.trace[0]?.file], [38, "/w/a.conf"]);
  });
});

describe("a Sentinel without TLS", () => {
  const found = async (...lines: readonly string[]) =>
    (await rules(["dir /tmp", "port 26379", ...lines, ""].join("\n"))).includes("conf-no-tls");
  const monitor = (host: string) => `sentinel monitor main ${host} 6379 2`;
  it("is nothing where it watches its own machine only, and knows no password", async () => {
    assert.equal(await found(monitor("127.0.0.1")), false);
    assert.equal(await found(monitor("127.0.0.1"), "sentinel monitor other localhost 6380 2"), false);
  });
  it("is told where it watches others, or sends a password", async () => {
    assert.equal(await found(monitor("10.1.2.3")), true);
    assert.equal(await found(monitor("127.0.0.1"), "sentinel monitor other 10.1.2.3 6380 2"), true);
    assert.equal(await found(monitor("127.0.0.1"), "sentinel auth-pass main x"), true);
    assert.equal(await found(monitor("127.0.0.1"), "requirepass x"), true);
    assert.equal(await found(monitor("127.0.0.1"), "include none.conf"), true);
    assert.equal(await found("sentinel down-after-milliseconds main 1000"), true);
  });
});

describe("versions of servers", () => {
  it("are read as people write them", () => {
    assert.deepEqual(parseServerVersion("redis 7.2"), { product: "redis", major: 7, minor: 2 });
    assert.deepEqual(parseServerVersion("Valkey 8"), { product: "valkey", major: 8, minor: 0 });
    assert.deepEqual(parseServerVersion("6.2.14"), { product: "redis", major: 6, minor: 2 });
    assert.equal(parseServerVersion("postgres 15"), undefined);
  });
  it("are found in comments", () => {
    assert.equal(versionInComments(["# Valkey configuration file example."]).product, "valkey");
    assert.deepEqual(versionInComments(["# redwarden-server: valkey 8.0"]), { product: "valkey", major: 8, minor: 0 });
  });
  it("decide what there is", async () => {
    const text = "primaryauth <password>\nmaxclients 5\n";
    assert.deepEqual(await rules(text, {}, "valkey 8.0"), []);
    assert.deepEqual(
      await rules("primaryauth xyz\nmaxclients 5\n", {}, "redis 7.2"),
      ["conf-unknown-directive", "conf-masterauth-in-file"].slice(0, 2),
    );
  });
});

describe("files of other programs", () => {
  it("are passed over", async () => {
    assert.deepEqual(await rules("[program:redis]\ncommand=/usr/bin/redis-server\nautostart=true\nuser=redis\n"), []);
    assert.deepEqual(await rules("upstream redis {\n  server 127.0.0.1:6379;\n}\n"), []);
    assert.deepEqual(await rules("net.core.somaxconn = 1\nvm.overcommit_memory = 1\nfoo = 1\nbar = 2\n"), []);
  });
  it("are not those with a few mistakes", async () => {
    assert.deepEqual(await rules("maxcleints 5\nhz 10\nsomaxconn 5\n"), ["conf-unknown-directive", "conf-unknown-directive"]);
  });
});

describe("nothing", () => {
  it("crashes on any text", async () => {
    for (const text of [
      "",
      "\n\n",
      "user",
      "user ",
      "user a (",
      'user a "(+get',
      "sentinel",
      "sentinel monitor",
      "include",
      'bind ""',
      "save",
      "\0",
      "rename-command",
      "#",
      "=",
      "client-output-buffer-limit",
    ])
      for (const language of ["redis-conf", "redis-acl"] as const) {
        const configuration = resolveConfiguration(catalogue(), [], "/w");
        const source = { ...memoryFiles(new Map()), roots: ["/w"] };
        const { notes } = await analyseConf({
          file: "/w/redis.conf",
          text,
          language,
          source,
          rules: confRules,
          configuration,
          isTest: false,
        });
        assert.deepEqual(notes, [], JSON.stringify(text));
      }
  });
});

/** Each was tried on real servers of these versions. */
describe("what servers of other versions take", () => {
  const refused = async (line: string, version: string) =>
    (await rules(`hz 10\ntimeout 0\n${line}\n`, {}, version)).some((r) => /-(?:unknown-directive|bad-value|syntax)$/.test(r));
  const cases: readonly (readonly [line: string, takes: readonly string[], refuses: readonly string[]])[] = [
    ["oom-score-adj no", ["redis 6.0", "redis 8.0", "valkey 8.0"], []],
    ["replica-full-sync-buffer-limit 1mb", ["redis 8.0"], ["redis 7.0", "valkey 9.1"]],
    ["commandlog-reply-larger-than -1", ["valkey 8.1", "valkey 9.1"], ["valkey 8.0", "redis 8.0"]],
    ["cluster-databases 4", ["valkey 9.1"], ["valkey 8.1"]],
    ["io-threads-do-reads yes", ["redis 7.0", "redis 8.0", "valkey 8.0", "valkey 9.1"], []],
    ["io-threads 200", ["valkey 8.1", "valkey 9.1"], ["redis 7.0", "redis 8.0"]],
    ["slot-migration-max-failover-repl-bytes -1", ["valkey 9.1"], ["valkey 8.1"]],
    ["sanitize-dump-payload whatever", ["valkey 9.1"], ["redis 8.0", "valkey 8.1"]],
    ['requirepass "abc"d', ["valkey 9.1"], ["redis 8.0", "valkey 8.1"]],
    ["user app off +hgetex", ["redis 8.0", "valkey 9.1"], ["redis 7.0", "valkey 8.1"]],
    ["user app off +hexpire", ["redis 7.4", "valkey 9.1"], ["redis 7.2", "valkey 8.1"]],
    ["user app off +commandlog|get", ["valkey 8.1"], ["redis 8.0", "valkey 8.0"]],
    ["user app off db=0", ["valkey 9.1"], ["redis 8.0", "valkey 8.1"]],
  ];
  for (const [line, takes, refuses] of cases)
    it(line, async () => {
      for (const version of takes) assert.equal(await refused(line, version), false, version);
      for (const version of refuses) assert.equal(await refused(line, version), true, version);
    });
  it("modules name their settings as they like since Redis 8", async () => {
    const text = "loadmodule /m.so\nport 1\nsearch-threads 2\n";
    assert.deepEqual(
      (await rules(text, {}, "redis 8.0")).filter((r) => r === "conf-unknown-directive"),
      [],
    );
    assert.equal((await rules(text, {}, "redis 7.4")).filter((r) => r === "conf-unknown-directive").length, 1);
    assert.equal((await rules("loadmodule /m.so\nport 1\nmaxcleints 2\n", {}, "redis 8.0")).includes("conf-unknown-directive"), true);
  });
});
