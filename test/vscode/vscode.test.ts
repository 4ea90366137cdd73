/** The packaged extension in a real VS Code: from the squiggle to the repaired file, and the audit of the workspace. */
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../harness/build.ts";
import { cannotRun } from "../harness/optional.ts";
import { vsix } from "../harness/vsix.ts";
import { setUpVsCode } from "./setup.ts";
import { Workbench } from "./workbench.ts";

/** `SCREENSHOT=1 npm test -- -g "real VS Code"` takes the picture for the README. */
const wantsPicture = process.env.SCREENSHOT !== undefined;

describe("extension in a real VS Code", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async function () {
    this.timeout(600_000);
    const programs = await setUpVsCode();
    if (typeof programs === "string") cannotRun(this, programs);
    const file = await vsix().catch((error: Error) => error);
    if (file instanceof Error) cannotRun(this, `the .vsix could not be made: ${file.message}`);
    workbench = await Workbench.start(programs, file, "flask-insecure");
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench?.picture(join(projectFolder, ".cache", "vscode-failure.png"));
  });
  after(() => workbench?.stop());

  it("underlines a finding and repairs it with a quick fix", async () => {
    const { page } = workbench;
    await workbench.open("shop/worker.py");
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
    const [line, column] = placeOf(await textOf("shop/worker.py"), "redis://");
    await workbench.goTo(line, column + "redis://:".length + 2);
    await page.keyboard.press("Control+.");
    const fix = page.locator(".action-widget .monaco-list-row", { hasText: "REDIS_URL" }).first();
    await fix.waitFor();
    if (wantsPicture) await takePicture();
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "os.environ" }).first().waitFor();
    await page.keyboard.press("Control+s");
    const repaired = await until(
      () => textOf("shop/worker.py"),
      (text) => text.includes("os.environ"),
    );
    assert.match(repaired, /^import os$/m);
    assert.match(repaired, /app\.conf\.broker_url = os\.environ\["REDIS_URL"\]/);
    await page.locator(".squiggly-error").waitFor({ state: "detached" });
  });

  it("knows redis.conf: its language, what a directive means, and how to repair it", async () => {
    const { page } = workbench;
    await writeFile(join(workbench.folder, "redis.conf"), OPEN_SERVER);
    await workbench.show("redis.conf");
    await page.locator("#status\\.editor\\.mode", { hasText: "Redis Configuration" }).waitFor();
    await page.locator(".squiggly-error").first().waitFor();
    await workbench.goTo(3, 5);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+i");
    await page.locator(".monaco-hover", { hasText: "Since Redis" }).first().waitFor();
    await page.keyboard.press("Escape");
    await workbench.goTo(2, 8);
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row", { hasText: "loopback interface only" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "127.0.0.1" }).first().waitFor();
    await page.keyboard.press("Control+s");
    const repaired = await until(
      () => textOf("redis.conf"),
      (text) => text !== OPEN_SERVER,
    );
    assert.equal(repaired, OPEN_SERVER.replace("bind 0.0.0.0", "bind 127.0.0.1 -::1"));
  });

  it("audits the workspace and fills the Problems panel", async () => {
    const { page } = workbench;
    await workbench.run("Redwarden: Audit Workspace");
    await page.locator(".notification-toast", { hasText: "Audit finished" }).waitFor({ timeout: 60_000 });
    await page.locator(".notification-toast a", { hasText: "Show Problems" }).click();
    // Files that were never opened. The list shows only what fits, so it is filtered.
    for (const words of ["missing-auth", "store.py", "login.py"]) {
      await page.locator(".panel input[placeholder^='Filter']").fill(words);
      await page.locator(".markers-panel .monaco-list-row", { hasText: words }).first().waitFor();
    }
  });

  it("shows the findings of a file once when it is opened after the audit", async () => {
    const { page } = workbench;
    await page.locator(".panel input[placeholder^='Filter']").fill("store.py");
    const count = page.locator(".panel", { hasText: /Showing 5 of \d+/ });
    await count.waitFor();
    await page.locator(".markers-panel .monaco-list-row", { hasText: "tls-verification-disabled" }).first().dblclick();
    await page.locator(".tab", { hasText: "store.py" }).waitFor();
    await page.locator(".squiggly-warning").first().waitFor();
    await count.waitFor();
  });

  it("offers a report of the audit", async () => {
    const { page } = workbench;
    await workbench.run("Redwarden: Audit Workspace");
    await page.locator(".notification-toast a", { hasText: "Open Report" }).last().click();
    await page.locator(".view-line", { hasText: "# Redwarden audit" }).first().waitFor();
  });

  const textOf = (file: string) => readFile(join(workbench.folder, file), "utf8");

  async function takePicture(): Promise<void> {
    await mkdir(join(projectFolder, "docs", "images"), { recursive: true });
    await workbench.picture(join(projectFolder, "docs", "images", "editor.png"), 380);
  }
});

const OPEN_SERVER = "port 6379\nbind 0.0.0.0\nprotected-mode no\nmaxmemory 1gb\n";

/** Line and column, from 1, of the first place where `words` stand. */
function placeOf(text: string, words: string): readonly [number, number] {
  const lines = text.slice(0, text.indexOf(words)).split("\n");
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/** Asks again until the answer is as wanted; 20 seconds at most. */
async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
