// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose files look so.
/** Who reaches a server that Compose files run: which of them use its file, what they publish, and what their commands add. */
import { deepEqual, equal } from "node:assert/strict";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine, Finding } from "../../server/src/engine/api.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const FILE = "/w/cache/redis.conf";
const ABOUT_NETWORK = /^(?:conf-(?:no-tls|bind-all|open-to-network|no-auth|protected-mode-off|tls-and-plain)|sentinel-open)$/;
/** Open to everybody who reaches it. */
const OPEN = "bind 0.0.0.0\nport 6379\nprotected-mode no\n";
const MOUNT = "volumes: [./cache/redis.conf:/etc/redis.conf]";
const SHUT = 'ports: ["127.0.0.1:6379:6379"]';
const PUBLIC = 'ports: ["6379:6379"]';

type Files = Readonly<Record<string, string>>;

async function engineOver(files: Map<string, string>): Promise<Engine> {
  const configuration = resolveConfiguration(catalogue(), [], "/w");
  return createEngine({
    files: memoryFiles(files),
    roots: ["/w"],
    wasm: testWasm,
    configuration: () => configuration,
    clock: { now: () => 0 },
  });
}

/** What is found in a file about who reaches it. */
async function found(text: string, files: Files, file = FILE): Promise<readonly Finding[]> {
  const engine = await engineOver(new Map([[file, text], ...Object.entries(files)]));
  const report = await engine.report(file, RUNNING);
  engine.dispose();
  return report?.findings.filter((f) => ABOUT_NETWORK.test(f.rule)) ?? [];
}
const shown = async (...of: Parameters<typeof found>) => (await found(...of)).map((f) => `${f.rule} ${f.severity}`);

function compose(...services: readonly string[]): string {
  return `services:\n${services.map((lines, i) => `  s${i}:\n${lines.replace(/^/gm, "    ")}\n`).join("")}`;
}
const one = (...lines: readonly string[]) => ({ "/w/compose.yaml": compose(["image: redis:7", ...lines].join("\n")) });

const AS_WRITTEN = ["conf-open-to-network error", "conf-no-tls error"];
const CONTAINED = ["conf-open-to-network information", "conf-no-tls information"];

describe("a server that Compose runs", () => {
  it("is reached by other machines where its port is published for them, or no file uses it", async () => {
    deepEqual(await shown(OPEN, {}), AS_WRITTEN);
    deepEqual(await shown(OPEN, one(SHUT)), AS_WRITTEN);
    deepEqual(await shown(OPEN, one(SHUT, `# ${MOUNT}`)), AS_WRITTEN);
    deepEqual(await shown(OPEN, one("volumes: [./other/redis.conf:/etc/redis.conf]")), AS_WRITTEN);
    deepEqual(await shown(OPEN, one(PUBLIC, MOUNT)), AS_WRITTEN);
    deepEqual(await shown(OPEN, one('ports: ["10.1.2.3:6379:6379"]', MOUNT)), AS_WRITTEN);
    deepEqual(await shown(OPEN, one("network_mode: host", MOUNT)), AS_WRITTEN);
  });
  it("is not where its port is published for this machine only, or not at all", async () => {
    deepEqual(await shown(OPEN, one(SHUT, MOUNT)), CONTAINED);
    deepEqual(await shown(OPEN, one(MOUNT)), CONTAINED);
    deepEqual(await shown(OPEN, one("expose: [6379]", MOUNT)), CONTAINED);
    deepEqual(await shown(OPEN, one('ports: ["8080:80"]', MOUNT)), CONTAINED);
    const password = "bind 0.0.0.0\nport 6379\nprotected-mode no\nrequirepass <password>\n";
    const rules = ["conf-bind-all", "conf-no-tls", "conf-protected-mode-off"];
    deepEqual(
      await shown(password, one(MOUNT)),
      rules.map((r) => `${r} information`),
    );
    deepEqual(await shown(password, {}), ["conf-bind-all error", "conf-no-tls error", "conf-protected-mode-off warning"]);
    deepEqual(await shown("bind 0.0.0.0\nport 6379\nprotected-mode yes\n", one(MOUNT)), [
      "conf-bind-all information",
      "conf-no-auth information",
      "conf-no-tls information",
    ]);
    const tls = "bind 0.0.0.0\nport 6379\ntls-port 6380\nrequirepass <password>\n";
    deepEqual(await shown(tls, one(MOUNT)), ["conf-bind-all information", "conf-tls-and-plain information"]);
    deepEqual(await shown(tls, one('ports: ["6380:6380"]', MOUNT)), ["conf-bind-all error", "conf-tls-and-plain error"]);
  });
  it("says in its messages what is true there", async () => {
    const open = async (...lines: readonly string[]) => (await found(OPEN, one(...lines)))[0]?.message ?? "";
    const rest = "can read, change and delete all data, since no password is needed and protected mode is off; no other machine can, since";
    equal(
      await open(SHUT, MOUNT),
      `Every program of this machine, and every container of the same network, ${rest} compose.yaml publishes its port on the loopback interface only. Demand a login.`,
    );
    equal(await open(MOUNT), `Every container of the same network ${rest} compose.yaml does not publish its port. Demand a login.`);
    const published =
      "Anybody who reaches this machine can read, change and delete all data, and can often take over the container: no password is needed, protected mode is off, and compose.yaml publishes its port for other machines. Publish it on 127.0.0.1, or demand a login.";
    equal(await open(PUBLIC, MOUNT), published);
  });
  it("has protected mode off in the official images", async () => {
    const plain = "port 6379\nsave 60 1\n";
    deepEqual(await shown(plain, {}), ["conf-bind-all warning", "conf-no-auth error"]);
    deepEqual(await shown(plain, one(PUBLIC, MOUNT)), ["conf-no-tls error", "conf-open-to-network error"]);
    const other = { "/w/compose.yaml": compose(`image: other/redis\n${PUBLIC}\n${MOUNT}`) };
    deepEqual(await shown(plain, other), ["conf-bind-all warning", "conf-no-auth error"]);
    deepEqual(await shown(`${plain}protected-mode yes\n`, one(PUBLIC, MOUNT)), ["conf-bind-all warning", "conf-no-auth error"]);
  });
  it("counts as a Sentinel too", async () => {
    const text = "port 26379\ndir /tmp\nsentinel monitor main 10.1.2.3 6379 2\n";
    const file = "/w/cache/sentinel.conf";
    const mount = "volumes: [./cache/sentinel.conf:/etc/s.conf]";
    deepEqual(await shown(text, {}, file), ["conf-no-tls warning", "sentinel-open error"]);
    deepEqual(await shown(text, one(mount), file), ["conf-no-tls information", "sentinel-open information"]);
    deepEqual(await shown(text, one(mount, 'ports: ["26379:26379"]'), file), ["conf-no-tls warning", "sentinel-open error"]);
  });
});

describe("Compose files that run a server", () => {
  it("lie in the folder of the file or above it, up to the root", async () => {
    const at = (path: string, source: string) => ({ [path]: compose(`image: redis\nvolumes: ["${source}:/a.conf"]`) });
    deepEqual(await shown(OPEN, at("/w/cache/docker-compose.yml", "./redis.conf")), CONTAINED);
    deepEqual(await shown(OPEN, at("/w/docker-compose.prod.yaml", "./cache/redis.conf")), CONTAINED);
    deepEqual(await shown(OPEN, at("/w/compose.override.yml", "./x/../cache/redis.conf")), CONTAINED);
    deepEqual(await shown(OPEN, at("/w/compose.yaml", FILE)), CONTAINED);
    deepEqual(await shown(OPEN, at("/compose.yaml", "./w/cache/redis.conf")), AS_WRITTEN);
    deepEqual(await shown(OPEN, at("/w/my-compose.yaml", "./cache/redis.conf")), AS_WRITTEN);
    deepEqual(await shown(OPEN, at("/w/deploy/compose.yaml", "../cache/redis.conf")), AS_WRITTEN);
  });
  it("count together, and the most open counts", async () => {
    const open = compose(`image: redis\n${PUBLIC}\nvolumes: [../cache/redis.conf:/a.conf]`);
    deepEqual(await shown(OPEN, { ...one(MOUNT), "/w/deploy/docker-compose.yml": open }), AS_WRITTEN);
    deepEqual(await shown(OPEN, { "/w/compose.yaml": compose(`image: redis\n${MOUNT}`, `image: redis\n${PUBLIC}\n${MOUNT}`) }), AS_WRITTEN);
    deepEqual(await shown(OPEN, { "/w/compose.yaml": compose(`image: redis\n${MOUNT}`, `image: postgres\n${PUBLIC}`) }), CONTAINED);
  });
  it("are laid over each other", async () => {
    const over = (lines: string) => ({ "/w/compose.override.yaml": compose(lines) });
    deepEqual(await shown(OPEN, { ...one(MOUNT), ...over(PUBLIC) }), AS_WRITTEN);
    deepEqual(await shown(OPEN, { ...one(PUBLIC), ...over(MOUNT) }), AS_WRITTEN);
    deepEqual(await shown(OPEN, { ...one(SHUT), ...over(MOUNT) }), CONTAINED);
    deepEqual(await shown(OPEN, { ...one(MOUNT), ...over(`image: redis\n${PUBLIC}`) }), CONTAINED);
  });
  it("may mount a folder, if the command names the file in it", async () => {
    const folder = "volumes: [./cache:/etc/redis/]";
    deepEqual(await shown(OPEN, one(folder)), AS_WRITTEN);
    deepEqual(await shown(OPEN, one(folder, "command: redis-server /etc/redis/other.conf")), AS_WRITTEN);
    deepEqual(await shown(OPEN, one(folder, "command: redis-server /etc/redis/redis.conf")), CONTAINED);
    deepEqual(await shown(OPEN, one(folder, "working_dir: /etc", "command: [redis-server, redis/redis.conf]")), CONTAINED);
    deepEqual(await shown(OPEN, one("volumes: [.:/app]", 'command: sh -c "redis-server /app/cache/redis.conf"')), CONTAINED);
  });
  it("may be none", async () => deepEqual(await shown(OPEN, { "/w/compose.yaml": `services: [\n${MOUNT}` }), AS_WRITTEN));
});

describe("the command of a container", () => {
  const run = (...words: readonly string[]) =>
    one(PUBLIC, MOUNT, `command: ${JSON.stringify(["redis-server", "/etc/redis.conf", ...words])}`);
  const PASSWORD = ["conf-bind-all error", "conf-no-tls error", "conf-protected-mode-off warning"];
  it("gives a password", async () => {
    deepEqual(await shown(OPEN, run("--requirepass", "x y")), PASSWORD);
    deepEqual(await shown(OPEN, run("--requirepass", "${PASSWORD}")), PASSWORD);
    deepEqual(await shown(OPEN, run("--requirepass", "$$PASSWORD")), PASSWORD);
    deepEqual(await shown(OPEN, run("--requirepass", "${PASSWORD:-}")), PASSWORD);
    deepEqual(await shown(OPEN, run("--requirepass x")), PASSWORD);
    deepEqual(await shown(OPEN, run("--requirepass", "")), AS_WRITTEN);
    deepEqual(await shown(OPEN, run("--maxmemory", "1gb", ";", "--requirepass", "x")), AS_WRITTEN);
    deepEqual(await shown(OPEN, run("--aclfile", "/etc/users.acl")), PASSWORD);
  });
  it("overrides the file", async () => {
    deepEqual(await shown("port 6379\nrequirepass <password>\nprotected-mode yes\n", run("--requirepass", "", "--protected-mode", "no")), [
      "conf-no-tls error",
      "conf-open-to-network error",
    ]);
    deepEqual(await shown(OPEN, run("--bind", "127.0.0.1")), ["conf-no-auth warning", "conf-protected-mode-off information"]);
    deepEqual(await shown(OPEN, run("--port", "7000")), CONTAINED.toReversed());
    deepEqual(await shown(OPEN, run("--port", "${PORT}")), AS_WRITTEN);
    deepEqual(await shown(OPEN, run("--port", "0")), ["conf-protected-mode-off information"]);
    deepEqual(await shown(OPEN, run("--port", "0", "--tls-port", "6379")), ["conf-open-to-network error"]);
    deepEqual(await shown(OPEN, run("--tls-port", "6380")), ["conf-open-to-network error"]);
  });
  it("is no place for findings, and for no fix", async () => {
    const engine = await engineOver(new Map([[FILE, "port 6379\nsave 60 1\nprotected-mode no\n"], ...Object.entries(run("--bind", "*"))]));
    const report = await engine.report(FILE, RUNNING);
    for (const { start, end, trace } of report?.findings ?? []) deepEqual([end <= 40, start < end, trace.length], [true, true, 0]);
    const [open] = report?.findings.filter((f) => f.rule === "conf-open-to-network") ?? [];
    deepEqual(open?.fixTitles.length, 1);
    engine.dispose();
  });
});

describe("a Compose file that changes", () => {
  it("is looked at again for open files of servers", async () => {
    const files = new Map<string, string>([[FILE, OPEN]]);
    const engine = await engineOver(files);
    const severities = async () =>
      (await engine.report(FILE, RUNNING))?.findings.filter((f) => ABOUT_NETWORK.test(f.rule)).map((f) => `${f.rule} ${f.severity}`);
    const write = (text: string | undefined) => {
      if (text === undefined) files.delete("/w/compose.yaml");
      else files.set("/w/compose.yaml", text);
      return engine.invalidate(["/w/compose.yaml"]);
    };
    engine.open(FILE, OPEN, 1);
    deepEqual(await severities(), AS_WRITTEN);
    deepEqual(write(one(MOUNT)["/w/compose.yaml"]), [FILE]);
    deepEqual(await severities(), CONTAINED);
    engine.change(FILE, [], `${OPEN}\n`, 2);
    deepEqual(await severities(), CONTAINED);
    deepEqual(write(one(PUBLIC, MOUNT)["/w/compose.yaml"]), [FILE]);
    deepEqual(await severities(), AS_WRITTEN);
    write(one(SHUT, MOUNT)["/w/compose.yaml"]);
    deepEqual(await severities(), CONTAINED);
    write("services: [");
    deepEqual(await severities(), AS_WRITTEN);
    write(undefined);
    deepEqual(await severities(), AS_WRITTEN);
    engine.dispose();
  });
});
