/** The bundles, built once for all tests that use them. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** The bundle that `bin` names. */
export const cliBundle = join(projectFolder, "dist", "cli.cjs");

/** Builds unless dist/ is newer than every source. For use as a `before` hook. @throws when the build fails */
export function built(): void {
  if (newest(join(projectFolder, "dist"), Math.min) > newestSource()) return;
  const { status, stderr } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: projectFolder, encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

function newestSource(): number {
  const folders = ["server/src", "client/src"].map((f) => newest(join(projectFolder, f), Math.max));
  const files = ["package.json", "esbuild.mjs"].map((f) => statSync(join(projectFolder, f)).mtimeMs);
  return Math.max(...folders, ...files);
}

/** Time of change of the newest (`Math.max`) or oldest bundle (`Math.min`) in a folder; 0 when there is none. */
function newest(folder: string, choose: (...times: number[]) => number): number {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    // Copied .wasm files keep no time that means anything here.
    const times = entries.filter((e) => e.isFile() && !e.name.endsWith(".wasm")).map((e) => statSync(join(e.parentPath, e.name)).mtimeMs);
    return times.length === 0 ? 0 : choose(...times);
  } catch {
    return 0;
  }
}
