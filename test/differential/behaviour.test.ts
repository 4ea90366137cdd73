/** What we say of a server, against what it does: who gets an answer without a login, from this machine and from another. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { analyseConf } from "../../server/src/engine/conf-analysis.ts";
import type { Conf } from "../../server/src/model/conf.ts";
import { confRules } from "../../server/src/rules/conf-index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { cannotRun } from "../harness/optional.ts";
import { type BehaviourCase, behaviourCases } from "./behaviour-cases.ts";
import { serverVersion } from "./redis-server.ts";
import { tlsCases } from "./tls-cases.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const ENTER = 'ip link set lo up && ip addr add 10.9.9.9/32 dev lo && exec "$0" --import tsx "$1"';

interface Answer {
  readonly name: string;
  readonly near: string;
  readonly far: string;
}

/** Runs a program in a network namespace of its own, where 10.9.9.9 is an address of this machine that is not loopback. */
function apart<T>(program: string): readonly T[] {
  const args = ["-rn", "sh", "-c", ENTER, process.execPath, join(folder, program)];
  const { stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8", cwd: join(folder, "../.."), maxBuffer: 1 << 26 });
  assert.ok(stdout, stderr);
  return JSON.parse(stdout) as readonly T[];
}

/** The state of the server as we see it. */
async function stateOf({ lines, files }: BehaviourCase): Promise<Conf> {
  const all = new Map(Object.entries(files).map(([name, text]) => [`/w/${name}`, text]));
  const { read, list } = memoryFiles(all);
  const configuration = { ...resolveConfiguration(catalogue(), [], "/w"), serverVersion: "redis 7.0" };
  const text = [...lines, "port 6390", 'save ""', ""].join("\n");
  const source = { read, list, roots: ["/w"] };
  return (await analyseConf({ file: "/w/redis.conf", text, language: "redis-conf", source, rules: [], configuration, isTest: false })).conf;
}

describe("the state of a server", function () {
  this.timeout(240_000);
  let answers: readonly Answer[];

  before(function () {
    if (serverVersion() !== "7.0") cannotRun(this, "there is no redis-server 7.0");
    const isPossible = spawnSync("unshare", ["-rn", "sh", "-c", "ip link set lo up"]).status === 0;
    if (!isPossible) cannotRun(this, "there are no network namespaces here");
    answers = apart<Answer>("behaviour-worker.ts");
  });

  it("is what it shows to clients that do not log in", async () => {
    const wrong: string[] = [];
    for (const [i, one] of behaviourCases.entries()) {
      const answer = answers[i];
      const state = await stateOf(one);
      const listensNear = state.addresses.some((a) => a.isEvery || a.word === "127.0.0.1");
      const near = state.isOpen ? "+PONG" : "-NOAUTH";
      if (listensNear && answer?.near !== near) wrong.push(`${one.name}: from this machine ${answer?.near}, we say ${near}`);
      const isPong = answer?.far === "+PONG";
      if (isPong !== state.isOpenToNetwork)
        wrong.push(`${one.name}: from another machine ${answer?.far}, we say ${state.isOpenToNetwork ? "open" : "not open"}`);
      const isDenied = answer?.far === "-DENIED";
      const isGuarding = state.isExposed && state.isGuarded && state.defaultUser.isNopass;
      if (isDenied !== isGuarding) wrong.push(`${one.name}: protected mode ${answer?.far}, we say ${isGuarding ? "refuses" : "does not"}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(
      behaviourCases.length > 250 &&
        answers.every((a) => a.near !== "did not start") &&
        answers.filter((a) => a.far === "+PONG").length > 20,
    );
  });

  it("is what it shows with TLS, and without a certificate", async () => {
    const found = apart<{ readonly plain: string; readonly tls: string }>("tls-worker.ts");
    const expected = tlsCases.map(({ plain, tls }) => ({ plain, tls }));
    assert.deepEqual(found, expected);
    for (const { lines, rules } of tlsCases) {
      const holding = await rulesOf(lines);
      for (const rule of rules)
        assert.equal(holding.includes(rule.replace(/^-/, "")), !rule.startsWith("-"), `${rule}: ${lines.join("; ")}`);
    }
  });
});

/** Rules that hold of a server. */
async function rulesOf(lines: readonly string[]): Promise<readonly string[]> {
  const text = [...lines, "bind 10.9.9.9", "protected-mode no", 'save ""', ""].join("\n");
  const configuration = resolveConfiguration(catalogue(), [], "/w");
  const source = { ...memoryFiles(new Map()), roots: ["/w"] };
  const { found } = await analyseConf({
    file: "/w/redis.conf",
    text,
    language: "redis-conf",
    source,
    rules: confRules,
    configuration,
    isTest: false,
  });
  return found.map((f) => f.finding.rule);
}
