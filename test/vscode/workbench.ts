/** A running VS Code with the packaged extension, and the browser page that shows it. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { projectFolder } from "../harness/build.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";
import type { RealVsCode } from "./setup.ts";

const SETTINGS = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "chat.commandCenter.enabled": false,
  "workbench.tips.enabled": false,
  "files.autoSave": "off",
};
/** No network, no GPU: nothing that the test does not need. */
const CHROMIUM_ARGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export class Workbench {
  readonly page: Page;
  /** A copy of the example that is open. */
  readonly folder: string;
  readonly #address: string;
  readonly #browser: Browser;
  readonly #server: ChildProcess;
  readonly #home: string;

  private constructor(parts: { page: Page; folder: string; address: string; browser: Browser; server: ChildProcess; home: string }) {
    this.page = parts.page;
    this.folder = parts.folder;
    this.#address = parts.address;
    this.#browser = parts.browser;
    this.#server = parts.server;
    this.#home = parts.home;
  }

  /** Installs the extension into a fresh VS Code and opens a copy of an example. */
  static async start(programs: RealVsCode, vsix: string, example: string): Promise<Workbench> {
    const home = await temporaryFolder();
    const folder = join(home, example);
    await cp(join(projectFolder, "examples", example), folder, { recursive: true });
    await mkdir(join(home, "data", "User"), { recursive: true });
    await writeFile(join(home, "data", "User", "settings.json"), JSON.stringify(SETTINGS));
    const places = ["--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
    await promisify(execFile)(process.execPath, [programs.codeServer, ...places, "--install-extension", vsix, "--force"]);
    const port = await freePort();
    const quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"];
    const server = spawn(process.execPath, [programs.codeServer, ...quiet, "--bind-addr", `127.0.0.1:${port}`, ...places], {
      stdio: "ignore",
    });
    const address = `127.0.0.1:${port}`;
    await answering(`http://${address}/healthz`);
    const browser = await chromium.launch({ executablePath: programs.chromium, args: CHROMIUM_ARGS.split(" ") });
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    return new Workbench({ page, folder, address, browser, server, home });
  }

  /** Opens the folder with a file of it in the editor. */
  async open(file: string): Promise<void> {
    const payload = JSON.stringify([["openFile", `vscode-remote://${this.#address}${join(this.folder, file)}`]]);
    const query = new URLSearchParams({ folder: this.folder, payload });
    await this.page.goto(`http://${this.#address}/?${query}`);
    await this.page.locator(".monaco-workbench .view-lines .view-line").first().waitFor({ timeout: 60_000 });
  }

  /** Opens a further file of the folder from the explorer: there is no search for files without ripgrep. */
  async show(file: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: file }).first().dblclick();
    await this.page.locator(".tab.active", { hasText: file }).waitFor();
  }

  /** Puts the cursor at a place, line and column from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.locator(".monaco-editor .view-lines").first().click();
    await this.page.keyboard.press("Control+g");
    await this.#type(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Runs a command from the palette. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.#type(`>${command}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: command }).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** A picture of what is shown, or of its upper part. */
  async picture(path: string, height = 700): Promise<void> {
    await this.page.screenshot({ path, clip: { x: 0, y: 0, width: 1200, height } });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    const ended = new Promise((resolve) => this.#server.once("exit", resolve));
    this.#server.kill();
    await ended;
    await removeFolder(this.#home);
  }

  async #type(text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(text);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Waits until a server answers, half a minute at most. */
async function answering(url: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
