/** Starts processes that type, or open and close. They run minified bundles, as users do: through tsx, closures would cost more. */
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { projectFolder } from "../harness/build.ts";
import type { ConfTypingResult, CyclesOptions, CyclesResult, TypingOptions, TypingResult } from "./typing-types.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** Milliseconds after which something hangs. */
const LONGEST = 300_000;

/** Types into the files in one process. With `nodeFlags`, such as `--cpu-prof`, names are kept in the bundle. */
export async function runTyping(options: TypingOptions, nodeFlags: readonly string[] = []): Promise<readonly TypingResult[]> {
  return (await runBundle("typing.ts", options, nodeFlags, nodeFlags.length === 0)) as readonly TypingResult[];
}

/** Types into files of servers in one process. */
export async function runConfTyping(options: TypingOptions): Promise<readonly ConfTypingResult[]> {
  return (await runBundle("typing-conf.ts", options, [], true)) as readonly ConfTypingResult[];
}

/** Opens and closes files in one process. */
export async function runCycles(options: CyclesOptions): Promise<CyclesResult> {
  return (await runBundle("cycles.ts", options, ["--expose-gc"], true)) as CyclesResult;
}

async function runBundle(
  entry: string,
  options: { readonly folder: string },
  nodeFlags: readonly string[],
  minify: boolean,
): Promise<unknown> {
  const bundle = join(options.folder, "bench.cjs");
  try {
    await makeBundle(entry, bundle, minify);
    const run = spawnSync(process.execPath, [...nodeFlags, bundle, JSON.stringify(options)], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: LONGEST,
    });
    if (run.status !== 0) throw new Error(`${entry} failed (${run.signal ?? run.status}):\n${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    await rm(bundle, { force: true });
  }
}

/** As esbuild.mjs makes the server. */
async function makeBundle(entry: string, outfile: string, minify: boolean): Promise<void> {
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    minify,
    logLevel: "warning",
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
    alias: { "web-tree-sitter": join(projectFolder, "node_modules/web-tree-sitter/web-tree-sitter.cjs") },
  });
}
