/** Fixes of servers' files, tried on a real server: it still starts, and the same password still logs in. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { applyEdits } from "../harness/fixtures.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { cannotRun } from "../harness/optional.ts";
import { testWasm } from "../harness/wasm.ts";
import { serverFolder, serverVersion, verdictOf } from "./redis-server.ts";

const RUNNING = { isCancelled: false };

/** A text with all fixes that may be applied without asking, or with all. */
async function fixed(text: string, safety: "keeps-behaviour" | "any", rule?: string): Promise<string> {
  const configuration = resolveConfiguration(catalogue(), [], "/w");
  const files = memoryFiles(new Map([["/w/redis.conf", text]]));
  const engine = await createEngine({ files, roots: ["/w"], wasm: testWasm, configuration: () => configuration, clock: { now: () => 0 } });
  const edits = await engine.fixAll("/w/redis.conf", rule, safety, RUNNING);
  engine.dispose();
  return applyEdits(text, edits);
}

/** The answer to PING of a user with a password, at a server with this configuration. */
async function login(text: string, user: string, password: string): Promise<string> {
  const folder = serverFolder();
  writeFileSync(join(folder, "redis.conf"), `${text}\nport 0\nunixsocket ${join(folder, "s")}\nsave ""\ndir ${folder}\n`);
  const child = spawn("redis-server", [join(folder, "redis.conf")], { stdio: ["ignore", "pipe", "ignore"] });
  const closed = new Promise((resolve) => child.once("close", resolve));
  try {
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (data: Buffer) => {
        if (/ready to accept/i.test(data.toString())) resolve();
      });
      child.once("close", () => resolve());
    });
    const args = ["-s", join(folder, "s"), "--user", user, "--pass", password, "--no-auth-warning", "ping"];
    return spawnSync("redis-cli", args, { encoding: "utf8" }).stdout.trim();
  } finally {
    child.kill("SIGKILL");
    await closed;
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("fixes on a real server", function () {
  this.timeout(60_000);
  before(function () {
    if (serverVersion() !== "7.0") cannotRun(this, "there is no redis-server 7.0");
  });

  it("the hash of a password logs in as the password did", async () => {
    for (const [word, password] of [
      [">R7v2mQx9dLk4WzTn8bYc", "R7v2mQx9dLk4WzTn8bYc"],
      ['">with blanks and \\"quotes\\" in it"', 'with blanks and "quotes" in it'],
      [">back\\slash#and%signs", "back\\slash#and%signs"],
    ] as const) {
      const before = `user default off\nuser app on ${word} ~app:* +ping`;
      const after = await fixed(before, "keeps-behaviour");
      assert.match(after, /^user app on #[0-9a-f]{64} ~app:\* \+ping$/m);
      assert.equal(await login(before, "app", password), "PONG");
      assert.equal(await login(after, "app", password), "PONG");
      assert.notEqual(await login(after, "app", `${password}x`), "PONG");
    }
  });

  it("the hash of the server's password logs in as the password did", async () => {
    for (const [word, password] of [
      ["R7v2mQx9dLk4WzTn8bYc", "R7v2mQx9dLk4WzTn8bYc"],
      ['"with blanks and \\"quotes\\" in it"', 'with blanks and "quotes" in it'],
    ] as const) {
      const before = `timeout 0\nrequirepass ${word}`;
      const after = await fixed(before, "any", "conf-requirepass-plaintext");
      assert.match(after, /^user default on #[0-9a-f]{64} ~app:\* resetchannels -@all /m);
      for (const text of [before, after]) {
        assert.equal(await login(text, "default", password), "PONG");
        assert.notEqual(await login(text, "default", `${password}x`), "PONG");
      }
    }
  });

  it("a server starts with what all fixes leave", async () => {
    const texts = [
      "port 6379\nbind 0.0.0.0 # everywhere\nprotected-mode no\nmaxcleints 100\nappendonly true\nmaxmemory 1.5gb\ntimeout=30 # seconds\n",
      "user default on nopass ~* &* +@all\nuser app on > ~* +@read +@write -@dangerus\nenable-debug-command yes\nmaxclients 1\nmaxclients 2\n",
      "tls-protocols TLSv1.1 TLSv1.2\nunixsocketperm 777\nbind 127.0.0.1\nbind ::1\ngopher-enabled no\nuser app on ~* ~a +get\nlogfile /var/log/a b\n",
      "user app on #short +get\nuser default on -@dangerous +@all\nrequirepass abc # secret\n",
    ];
    for (const text of texts) {
      for (const safety of ["keeps-behaviour", "any"] as const) {
        const after = (await fixed(text, safety)).replace(/^user app on #short.*$/m, "").replace(/^logfile.*$/m, "");
        const verdict = await verdictOf(after.split("\n"), false);
        assert.deepEqual(verdict, { isAccepted: true }, `${safety}:\n${after}`);
      }
    }
  });
});
