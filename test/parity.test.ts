/** Command line and language server say the same of every fixture. Uses the built bundles. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import type { JsonReport } from "../server/src/cli/format/json.ts";
import { rules } from "../server/src/rules/index.ts";
import { LspClient, uri } from "./harness/lsp-client.ts";

const test = dirname(fileURLToPath(import.meta.url));
const cli = join(test, "../dist/cli.cjs");
const run = promisify(execFile);

describe("command line and language server", () => {
  // Outside of the project, so that neither its folder names nor its ignore files play a part.
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "parity-")));
  const folders = ["rules", "projects"].flatMap((kind) => copyFolders(join(test, kind), join(scratch, kind)));
  let client: LspClient;

  before(async () => {
    client = await LspClient.start({ folders });
  });
  after(async () => {
    await client?.stop();
    rmSync(scratch, { recursive: true });
  });

  for (const folder of folders) {
    it(`agree on ${relative(scratch, folder)}`, async () => {
      const fromCli = await auditedLines(folder);
      assert.deepEqual(await editedLines(client, folder), fromCli);
    }).timeout(60_000);
  }
});

function copyFolders(from: string, to: string): readonly string[] {
  const names = readdirSync(from, { withFileTypes: true }).filter((e) => e.isDirectory());
  for (const { name } of names) cpSync(join(from, name), join(to, name), { recursive: true });
  return names.map(({ name }) => join(to, name));
}

/** One line for each finding, as the command line has it. */
async function auditedLines(folder: string): Promise<readonly string[]> {
  const args = [cli, "audit", folder, "--format", "json", "--fail-on", "never", "--no-progress"];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
  const report = JSON.parse(stdout) as JsonReport;
  // What several files show together is a part of the audit only.
  const audited = new Set(rules.filter((r) => r.audit).map((r) => r.id));
  const shown = report.findings.filter((f) => !f.suppression && !audited.has(f.rule));
  return shown
    .map(({ file, range: { start, end }, severity, rule, message }) => {
      return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${message}`;
    })
    .sort();
}

/** The same lines, from diagnostics of opened documents. */
async function editedLines(client: LspClient, folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(pyi?|[mc]?[jt]sx?|conf|acl)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const document = uri(path);
    await client.open(document, readFileSync(path, "utf8"), languageOf(path));
    lines.push(...(await client.pull(document)).map((d) => diagnosticLine(relative(folder, path).replaceAll("\\", "/"), d)));
    await client.close(document);
  }
  return lines.sort();
}

function languageOf(path: string): string {
  if (/\.pyi?$/.test(path)) return "python";
  if (/\.conf$/.test(path)) return "redis-conf";
  if (/\.acl$/.test(path)) return "redis-acl";
  const base = /\.[mc]?ts$|\.tsx$/.test(path) ? "typescript" : "javascript";
  return /x$/.test(path) ? `${base}react` : base;
}

const SEVERITY = ["", "error", "warning", "information", "hint"];

function diagnosticLine(file: string, { range: { start, end }, severity, code, message }: Diagnostic): string {
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${file}:${place} ${SEVERITY[severity ?? 0]} ${code} ${message}`;
}
