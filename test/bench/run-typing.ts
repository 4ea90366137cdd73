/** Starts the process that types. It runs a minified bundle, as users do: through tsx, closures would cost more. */
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { projectFolder } from "../harness/build.ts";
import type { TypingOptions, TypingResult } from "./typing-types.ts";

const here = dirname(fileURLToPath(import.meta.url));
/** Milliseconds after which something hangs. */
const LONGEST = 300_000;

/** Types into the files in one process. With `nodeFlags`, such as `--cpu-prof`, names are kept in the bundle. */
export async function runTyping(options: TypingOptions, nodeFlags: readonly string[] = []): Promise<readonly TypingResult[]> {
  const bundle = join(options.folder, "bench-typing.cjs");
  try {
    await bundleTyping(bundle, nodeFlags.length === 0);
    const run = spawnSync(process.execPath, [...nodeFlags, bundle, JSON.stringify(options)], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: LONGEST,
    });
    if (run.status !== 0) throw new Error(`typing failed (${run.signal ?? run.status}):\n${run.stderr}`);
    return JSON.parse(run.stdout) as TypingResult[];
  } finally {
    await rm(bundle, { force: true });
  }
}

/** As esbuild.mjs makes the server. */
async function bundleTyping(outfile: string, minify: boolean): Promise<void> {
  await build({
    entryPoints: [join(here, "typing.ts")],
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
