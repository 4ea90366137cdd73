/** Runs every fixture: test/rules/<rule-id>/ (each folder is one workspace) and test/projects/<name>/. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "../../server/src/engine/api.ts";
import { FixtureWorkspace, syntaxChecker } from "../harness/fixture-engine.ts";
import { addedLines, compareMarks, type Mark, readMarks, readSidecar } from "../harness/fixtures.ts";
import { readTree } from "../harness/memory-files.ts";

const test = join(dirname(fileURLToPath(import.meta.url)), "..");
const syntaxOf = syntaxChecker();

for (const kind of ["rules", "projects"]) {
  for (const name of folders(join(test, kind))) describeWorkspace(kind, name);
}

function describeWorkspace(kind: string, name: string): void {
  const root = `/fixtures/${name}`;
  const files = readTree(join(test, kind, name), root);
  describe(`${kind}/${name}`, () => {
    let workspace: FixtureWorkspace;
    let audited: ReadonlyMap<string, readonly Finding[]>;
    before(async () => {
      workspace = await FixtureWorkspace.create(files, root, name);
      audited = await workspace.audited();
    });
    after(() => workspace?.dispose());

    for (const [file, text] of files) {
      if (!/\.(pyi?|[mc]?[jt]sx?)$/.test(file)) continue;
      const shown = file.slice(root.length + 1);
      it(`${shown}: findings are as marked`, async () => {
        const problems = compareMarks(text, marksOf(files, file), [...(await workspace.findings(file)), ...(audited.get(file) ?? [])]);
        none(problems);
      });
      it(`${shown}: fixes work`, async () => {
        const problems: string[] = [];
        for (const finding of await workspace.findings(file))
          problems.push(...(await checkFixes(workspace, finding, marksOf(files, file))));
        none(problems);
      }).timeout(20_000);
    }
  });
}

/** A plain error: what differs is in its text, and mocha has nothing to add. */
function none(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`\n${problems.join("\n")}\n`);
}

function marksOf(files: ReadonlyMap<string, string>, file: string): readonly Mark[] {
  const text = files.get(file) ?? "";
  const sidecar = files.get(`${file}.expect`);
  return [...readMarks(text, /\.pyi?$/.test(file) ? "#" : "//"), ...(sidecar ? readSidecar(sidecar, text) : [])];
}

/** Whatever a fix does, its result parses, keeps the comments, and the finding is gone. */
async function checkFixes(workspace: FixtureWorkspace, finding: Finding, marks: readonly Mark[]): Promise<string[]> {
  const text = workspace.text(finding.file);
  const where = `line ${text.slice(0, finding.start).split("\n").length}, ${finding.rule}`;
  const mark = marks.find((m) => m.rule === finding.rule && m.start === finding.start && m.end === finding.end);
  const fixes = await workspace.fixesOf(finding);
  const problems: string[] = [];
  for (const number of mark?.fixes.keys() ?? []) {
    if (number > fixes.length) problems.push(`${where}: fix ${number} is expected, but there are ${fixes.length}`);
  }
  for (const [i, fix] of fixes.entries()) {
    const texts = workspace.after(fix);
    const after = texts.get(finding.file) ?? text;
    const about = `${where}, fix "${fix.title}"`;
    problems.push(...(await checkSyntax(text, after, finding.file, about)));
    problems.push(...(await checkGone(workspace, finding, texts, about)));
    problems.push(...checkLines(text, after, mark?.fixes.get(i + 1), about));
  }
  return problems;
}

async function checkSyntax(before: string, after: string, file: string, about: string): Promise<string[]> {
  const [old, now] = [await syntaxOf(before, file), await syntaxOf(after, file)];
  if (now.hasError && !old.hasError) return [`${about}: the result does not parse:\n${addedLines(before, after).join("\n")}`];
  const lost = old.comments.filter((c) => !now.comments.includes(c));
  return lost.length > 0 ? [`${about}: lost the comment ${lost[0]}`] : [];
}

async function checkGone(w: FixtureWorkspace, finding: Finding, texts: ReadonlyMap<string, string>, about: string): Promise<string[]> {
  const before = await w.findings(finding.file);
  const after = await w.findingsWith(texts, finding.file);
  const result = addedLines(w.text(finding.file), texts.get(finding.file) ?? "").join("\n");
  const same = (f: Finding) => f.rule === finding.rule;
  if (after.filter(same).length >= before.filter(same).length) return [`${about}: the finding is still there after\n${result}`];
  const others = after.filter((f) => !same(f) && !before.some((b) => b.rule === f.rule && b.message === f.message));
  return others.map((f) => `${about}: now there is ${f.rule} (${f.certainty}, ${f.severity}) after\n${result}`);
}

function checkLines(before: string, after: string, expected: readonly string[] | undefined, about: string): string[] {
  if (!expected) return [];
  const added = addedLines(before, after);
  if (added.join("\n") === expected.join("\n")) return [];
  return [`${about} should write\n${expected.join("\n")}\n  but writes\n${added.join("\n")}`];
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
}
