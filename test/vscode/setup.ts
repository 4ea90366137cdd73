/**
 * A real VS Code for the end-to-end test: code-server (the VS Code workbench and extension host as an npm package) in a cache folder that
 * git ignores, and a Chromium to drive it. Run `npx tsx test/vscode/setup.ts` to set it up ahead of time; the test does it when needed.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const VERSION = "4.100.3";
const root = resolve(fileURLToPath(import.meta.url), "../../..");
const cache = join(root, ".cache", `code-server-${VERSION}`);
const run = promisify(execFile);

/** Where the two programs are. */
export interface RealVsCode {
  /** Script to run with node. */
  readonly codeServer: string;
  readonly chromium: string;
}

/** Sets up what is missing (about a minute, once). Answers a sentence for the user when that is not possible here. */
export async function setUpVsCode(): Promise<RealVsCode | string> {
  const chromium = findChromium();
  if (chromium === undefined) return "no Chromium found; install it (Debian: apt-get install chromium) or set CHROMIUM to its path";
  if (process.platform === "win32") return "code-server does not run on Windows";
  const codeServer = join(cache, "node_modules/code-server/out/node/entry.js");
  try {
    if (!existsSync(join(cache, "ready"))) await installCodeServer();
  } catch (error) {
    return `code-server ${VERSION} could not be installed: ${error instanceof Error ? error.message.slice(0, 600) : error}`;
  }
  return { codeServer, chromium };
}

function findChromium(): string | undefined {
  const known = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return [process.env.CHROMIUM, ...known].find((path) => path !== undefined && existsSync(path));
}

async function installCodeServer(): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, "package.json"), '{ "name": "vscode-for-tests", "private": true }\n');
  const vscode = join(cache, "node_modules/code-server/lib/vscode");
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund"];
  // Install scripts download more than the tests need, so the few native modules are built one by one.
  const build = (...names: string[]) => ["rebuild", ...names, "--ignore-scripts=false"];
  await npm(cache, [...install, `code-server@${VERSION}`]);
  await npm(cache, build("argon2"));
  await npm(vscode, [...install, "--omit=dev"]);
  await npm(vscode, build("@vscode/spdlog", "native-watchdog", "@parcel/watcher"));
  // Its binary is built although its post-install step fails.
  await npm(vscode, build("node-pty")).catch(() => undefined);
  await symlink("node_modules", join(vscode, "node_modules.asar"));
  await npm(join(vscode, "extensions"), [...install, "--omit=dev"]);
  await writeFile(join(cache, "ready"), "");
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  // npm passes the configuration of an outer `npm run` on through the environment; a nested install must not see it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_")));
  await run("npm", [...args], { cwd, env, maxBuffer: 1 << 26 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await setUpVsCode();
  process.stdout.write(typeof result === "string" ? `VS Code is not set up: ${result}\n` : `VS Code is set up: ${result.codeServer}\n`);
  process.exitCode = typeof result === "string" ? 1 : 0;
}
