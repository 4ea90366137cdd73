/** How fast the built command line audits a folder, and how much memory it takes. */
import { spawnSync } from "node:child_process";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { Configurations } from "../../server/src/engine/configurations.ts";
import { discover } from "../../server/src/engine/discover.ts";
import { nodeFiles } from "../../server/src/host/node/file-source.ts";
import { cliBundle } from "../harness/build.ts";

const TIMES = 3;
/** Writes CPU microseconds and peak kilobytes to descriptor 3 when the process ends; threads say the same of the whole process. */
const WITNESS =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const c=process.cpuUsage();writeSync(3,c.user+c.system+' '+process.resourceUsage().maxRSS+'\\n')})";

/** Milliseconds and megabytes of each run. */
export interface AuditResult {
  readonly files: number;
  readonly bytes: number;
  readonly findings: number;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  readonly peak: readonly number[];
}

export async function measureAudit(folder: string): Promise<AuditResult> {
  const size = await sizeOf(folder);
  const runs = Array.from({ length: TIMES }, () => run(folder));
  const of = (key: "wall" | "cpu" | "peak") => runs.map((r) => r[key]);
  return { ...size, findings: runs[0]?.findings ?? 0, wall: of("wall"), cpu: of("cpu"), peak: of("peak") };
}

function run(folder: string): { readonly wall: number; readonly cpu: number; readonly peak: number; readonly findings: number } {
  const args = ["--import", encodeURI(WITNESS), cliBundle, "audit", folder, "--fail-on", "never", "--no-progress", "--format", "json"];
  const start = performance.now();
  const child = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 1 << 28, encoding: "utf8" });
  const wall = performance.now() - start;
  if (child.status !== 0) throw new Error(`the audit of ${folder} ended with ${child.status}:\n${child.stderr}`);
  const said = (child.output[3] ?? "")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  const report = JSON.parse(child.stdout) as { readonly findings: readonly unknown[] };
  return {
    wall,
    cpu: Math.max(...said.map(([cpu]) => cpu ?? 0)) / 1000,
    peak: Math.max(...said.map(([, peak]) => peak ?? 0)) / 1024,
    findings: report.findings.length,
  };
}

/** What the audit reads: found as it finds it. */
async function sizeOf(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const configurations = new Configurations({ files: nodeFiles, rules: catalogue(), roots: [folder] });
  const { files } = await discover({ files: nodeFiles, configurations, paths: [folder], globalIgnore: "", token: { isCancelled: false } });
  const sizes = await Promise.all(files.map((file) => nodeFiles.stat(file)));
  return { files: files.length, bytes: sizes.reduce((sum, s) => sum + (s?.size ?? 0), 0) };
}
