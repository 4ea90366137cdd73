/** The built command, as a user runs it. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Log } from "sarif";
import type { JsonReport } from "../../server/src/cli/format/json.ts";
import { built, cliBundle } from "../harness/build.ts";

const SECRET = "Pl4nted-s3cret";
const BAD_PY = `import redis\n\nr = redis.Redis(host="10.1.2.3", password="${SECRET}", ssl=True)\n`;
const BAD_TS = `import Redis from "ioredis";\r\n\r\nexport const r = new Redis({ host: "10.1.2.3", password: "${SECRET}", tls: {} });\r\n`;

describe("the command", function () {
  this.timeout(60_000);
  let folder = "";
  before(built);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "redwarden-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
  function redwarden(args: readonly string[], input = "", environment: Record<string, string> = {}) {
    const env = { PATH: process.env.PATH, HOME: folder, ...environment };
    const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, ...args], { cwd: folder, encoding: "utf8", input, env });
    return { status, out: stdout, err: stderr };
  }
  function json(...args: string[]): JsonReport {
    return JSON.parse(redwarden(["audit", "--format", "json", ...args]).out) as JsonReport;
  }

  it("prints findings with a code frame and no secret, and exits with 1", () => {
    write({ "app.py": BAD_PY });
    const { status, out, err } = redwarden(["audit"]);
    equal(status, 1);
    equal(err, "");
    match(
      out,
      /^app\.py\n {2}3:43 {2}error {2}.*hardcoded-password\n {4}3 \| r = redis\.Redis\(host="10\.1\.2\.3", password="\*{8}", ssl=True\)\n/,
    );
    ok(!out.includes(SECRET) && !out.includes("\u001b"));
    match(out, /1 error in 1 of 1 file\n$/);
  });

  it("exits by --fail-on", () => {
    write({ "app.py": BAD_PY, "fine.py": "x = 1\n" });
    equal(redwarden(["audit", "--fail-on", "never"]).status, 0);
    equal(redwarden(["audit", "fine.py"]).status, 0);
    equal(redwarden(["audit", "--rule", "plaintext-connection"]).status, 0);
  });

  it("refuses what it does not know, with a hint, and exits with 2", () => {
    const cases: [string[], RegExp][] = [
      [["audit", "--formt", "json"], /unknown option '--formt'[\s\S]*--format/],
      [["audit", "--format", "yaml"], /Allowed choices are text, json, sarif, github/],
      [["audit", "--jobs", "0"], /whole number/],
      [["audit", "--rule", "key-inyection"], /Did you mean "key-injection"/],
      [["audit", "--root", "nope"], /is not a folder/],
      [["audit", "--config", "nope.json"], /cannot be read/],
      [["audit", ""], /A path is empty/],
      [["explain", "nope"], /There is no rule "nope"/],
      [["audti"], /unknown command 'audti'[\s\S]*audit/],
      [[], /Usage: redwarden/],
    ];
    for (const [args, message] of cases) {
      const { status, out, err } = redwarden(args);
      equal(status, 2, args.join(" "));
      equal(out, "", args.join(" "));
      match(err, message);
    }
  });

  it("audits the rest when paths are missing, binary, folders or no sources", () => {
    write({ "app.py": BAD_PY, "bin.py": "\0\u0001", "folder.py/x.ts": BAD_TS, "readme.md": "# x" });
    const { status, out, err } = redwarden(["audit", "nope.py", "bin.py", "folder.py", "readme.md", "app.py"]);
    equal(status, 2);
    match(err, /nope\.py: error: There is no such file or folder/);
    match(err, /bin\.py: error: This file cannot be read as text/);
    match(err, /readme\.md: warning: This is not a Python/);
    match(out, /folder\.py\/x\.ts[\s\S]*app\.py[\s\S]*2 errors in 2 of 3 files/);
    equal(redwarden(["audit", "bin.py"]).status, 0);
    equal(redwarden(["audit", "bin.py", "--strict"]).status, 2);
  });

  it("says so when a folder holds nothing to audit", () => {
    write({ "docs/a.md": "# a", "src/app.py": "x = 1\n" });
    const { status, out, err } = redwarden(["audit", "docs", "src", "src"]);
    equal(status, 0);
    equal(
      err,
      "redwarden: docs: warning: There is nothing to audit here: no Python, TypeScript or JavaScript file, and none of a Redis server, that is not ignored or excluded.\n",
    );
    equal(out, "No findings in 1 file\n");
  });

  it("skips big files with a note, and audits them when they are named", () => {
    write({ "big.py": `${BAD_PY}# ${"x".repeat(1_100_000)}\n` });
    const { status, err } = redwarden(["audit"]);
    equal(status, 0);
    match(err, /big\.py: note: Skipped: 1\.1 MB is over maxFileSize/);
    equal(redwarden(["audit", "big.py"]).status, 1);
  });

  it("counts columns right behind a byte order mark, CRLF and characters beyond the BMP", () => {
    write({ "bom.ts": `\ufeff${BAD_TS}`, "emoji.py": `import redis\nx = "😀"; r = redis.Redis(password="${SECRET}")\n` });
    const places = json()
      .findings.filter((f) => f.rule === "hardcoded-password")
      .map((f) => [f.file, f.range.start.line, f.range.start.column]);
    deepEqual(places, [
      ["bom.ts", 3, (BAD_TS.split("\r\n")[2] ?? "").indexOf(`"${SECRET}`) + 1],
      ["emoji.py", 2, `x = "😀"; r = redis.Redis(password=`.length + 1],
    ]);
  });

  it("finds the same on threads as without, in the same order", () => {
    write(Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`p${i % 7}/f${i}.py`, BAD_PY])));
    const alone = redwarden(["audit", "--jobs", "1"]);
    equal(alone.out.match(/hardcoded-password/g)?.length, 320);
    deepEqual(redwarden(["audit", "--jobs", "2"]), alone);
  });

  it("follows the configuration, and reports its mistakes with their place", () => {
    write({
      "app.py": BAD_PY,
      "legacy/old.py": BAD_PY,
      "redwarden.config.json": '{ // c\n  "exclude": ["legacy"],\n  "rules": { "hardcoded-password": "warning" } }',
    });
    equal(redwarden(["audit"]).status, 0);
    deepEqual(
      json()
        .findings.filter((f) => f.rule === "hardcoded-password")
        .map((f) => [f.file, f.severity]),
      [["app.py", "warning"]],
    );
    write({ "redwarden.config.json": '{\n  "exclud": ["legacy"] }' });
    const { status, out, err } = redwarden(["audit"]);
    equal(status, 2);
    match(err, /redwarden\.config\.json:2:3: error: "exclud" is not a setting\. Did you mean "exclude"\?/);
    match(out, /2 errors/);
    write({ "other.json": '{ "rules": { "hardcoded-password": "off" } }' });
    equal(redwarden(["audit", "--config", "other.json"]).status, 0);
  });

  it("honours suppressions with a reason only", () => {
    write({ "a.py": BAD_PY.replace("r =", "# redwarden-ignore hardcoded-password -- test server\nr =") });
    equal(redwarden(["audit"]).status, 0);
    equal(json().findings.find((f) => f.rule === "hardcoded-password")?.suppression?.reason, "test server");
    write({ "a.py": BAD_PY.replace("r =", "# redwarden-ignore hardcoded-password\nr =") });
    const { status, err } = redwarden(["audit"]);
    equal(status, 1);
    match(err, /a\.py:3:3: warning: This suppression gives no reason/);
  });

  it("writes SARIF to a file, relative to the folder given", () => {
    write({ "src/app.py": BAD_PY });
    const { status, out } = redwarden(["audit", "src", "--format", "sarif", "--output", "out.sarif"]);
    equal(status, 1);
    equal(out, "");
    const text = readFileSync(join(folder, "out.sarif"), "utf8");
    ok(!text.includes(SECRET));
    const run = (JSON.parse(text) as Log).runs[0];
    equal(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, "app.py");
    ok(run?.originalUriBaseIds?.SRCROOT?.uri?.endsWith("/src/"));
    const failed = redwarden(["audit", "src", "--output", "no/such/folder.txt"]);
    equal(failed.status, 2);
    match(failed.err, /cannot be written to .*ENOENT/);
  });

  it("audits standard input under a name", () => {
    const { status, out } = redwarden(["audit", "--stdin-filename", "src/new.py"], BAD_PY);
    equal(status, 1);
    match(out, /^src\/new\.py\n/);
  });

  it("audits the file of a server, by name and on standard input", () => {
    write({ "redis.conf": `port 6379\nbind 0.0.0.0\nprotected-mode no\nrequirepass ${SECRET}\n` });
    const { status, out } = redwarden(["audit", "redis.conf"]);
    equal(status, 1);
    match(out, /conf-bind-all/);
    ok(!out.includes(SECRET));
    const piped = redwarden(["audit", "-", "--stdin-filename", "redis.conf"], "maxcleints 5\n");
    match(piped.out, /Did you mean maxclients/);
    equal(piped.status, 1);
  });

  it("lists and explains rules", () => {
    match(redwarden(["rules"]).out, /^hardcoded-password +error +.*CWE-798/);
    match(redwarden(["explain", "key-injection"]).out, /## Why[\s\S]*## How to fix/);
  });

  it("has colours only on a terminal, unless FORCE_COLOR says so", () => {
    write({ "app.py": BAD_PY });
    ok(redwarden(["audit"], "", { FORCE_COLOR: "1" }).out.includes("\u001b["));
    ok(!redwarden(["audit"], "", { FORCE_COLOR: "1", NO_COLOR: "1" }).out.includes("\u001b["));
  });

  it("starts quickly", () => {
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      redwarden(["rules"]);
      return performance.now() - from;
    });
    ok(Math.min(...times) < 1000, String(times));
  });
});
