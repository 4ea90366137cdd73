/** Runs every fixture: test/rules/<rule-id>/ (each folder is one workspace) and test/projects/<name>/. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding, Fix } from "../../server/src/engine/api.ts";
import { rules } from "../../server/src/rules/index.ts";
import { FixtureWorkspace, syntaxChecker } from "../harness/fixture-engine.ts";
import { addedLines, compareMarks, type Mark, readMarks, readSidecar } from "../harness/fixtures.ts";
import { readTree } from "../harness/memory-files.ts";

const test = join(dirname(fileURLToPath(import.meta.url)), "..");
const syntaxOf = syntaxChecker();

/** What a fix may leave: conditions of a server that were part of a worse one, or that have another place now. */
const LEFT_OVER: Readonly<Record<string, readonly string[]>> = {
  "conf-open-to-network": ["conf-no-auth", "conf-bind-all", "conf-protected-mode-off", "conf-acl-pubsub-allchannels"],
  "conf-no-auth": ["conf-no-tls"],
  "acl-nopass": ["conf-acl-overrides-requirepass", "conf-bind-all", "conf-protected-mode-off"],
  "acl-plaintext-password": ["acl-weak-hash"],
};

/** Whether the findings in the fixtures of each rule have fixes. */
const shares = new Map<string, boolean[]>();

for (const kind of ["rules", "projects"]) {
  for (const name of folders(join(test, kind))) {
    if (kind === "rules" && rules.some((r) => r.id === name)) shares.set(name, []);
    describeWorkspace(kind, name);
  }
}

describe("of the findings in its fixtures, each rule mends at least four of five", () => {
  for (const [rule, mended] of shares) {
    // Rules on whole workspaces find nothing in one file.
    if (rules.find((r) => r.id === rule)?.audit) continue;
    it(rule, () => {
      if (mended.length === 0) throw new Error("nothing was found in its fixtures, or they were not run: they are what is counted");
      const share = mended.filter(Boolean).length / mended.length;
      if (share < 0.8) throw new Error(`${Math.round(share * 100)} % of ${mended.length}`);
    });
  }
});

function isServers(file: string): boolean {
  return /\.(?:conf|acl)$/.test(file);
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
      if (!/\.(pyi?|[mc]?[jt]sx?|conf|acl)$/.test(file)) continue;
      const shown = file.slice(root.length + 1);
      it(`${shown}: findings are as marked`, async () => {
        const problems = compareMarks(text, marksOf(files, file), [...(await workspace.findings(file)), ...(audited.get(file) ?? [])]);
        none(problems);
      });
      it(`${shown}: fixes work`, async () => {
        const problems: string[] = [];
        for (const finding of await workspace.findings(file)) {
          const fixes = await workspace.fixesOf(finding);
          const marks = marksOf(files, file);
          problems.push(...(await checkFixes(workspace, finding, fixes, marks)));
          // What a server lacks is often a password or a certificate, which no button can give.
          if (kind === "rules" && !isServers(file)) problems.push(...checkReason(text, finding, fixes, marks));
          if (finding.rule === name && !isServers(file)) shares.get(name)?.push(fixes.length > 0);
        }
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
  return [...readMarks(text, /\.(?:pyi?|conf|acl)$/.test(file) ? "#" : "//"), ...(sidecar ? readSidecar(sidecar, text) : [])];
}

/** Whatever a fix does, its result parses, keeps the comments, and the finding is gone. */
async function checkFixes(w: FixtureWorkspace, finding: Finding, fixes: readonly Fix[], marks: readonly Mark[]): Promise<string[]> {
  const text = w.text(finding.file);
  const where = placeOf(text, finding);
  const mark = markOf(finding, marks);
  const problems: string[] = [];
  for (const number of mark?.fixes.keys() ?? []) {
    if (number > fixes.length) problems.push(`${where}: fix ${number} is expected, but there are ${fixes.length}`);
  }
  for (const [i, fix] of fixes.entries()) {
    const texts = w.after(fix);
    const after = texts.get(finding.file) ?? text;
    const about = `${where}, fix "${fix.title}"`;
    problems.push(...(await checkSyntax(text, after, finding.file, about)));
    problems.push(...(await checkGone(w, finding, texts, about)));
    problems.push(...checkLines(text, after, mark?.fixes.get(i + 1), about));
  }
  return problems;
}

/** What cannot be mended at the push of a button says why. */
function checkReason(text: string, finding: Finding, fixes: readonly Fix[], marks: readonly Mark[]): string[] {
  const reason = markOf(finding, marks)?.noFix;
  if (fixes.length > 0 && reason) return [`${placeOf(text, finding)}: there is a fix now: remove the reason "${reason}"`];
  return fixes.length > 0 || reason ? [] : [`${placeOf(text, finding)}: there is no fix, and no reason (#! ${finding.rule}: …)`];
}

function markOf(finding: Finding, marks: readonly Mark[]): Mark | undefined {
  return marks.find((m) => m.rule === finding.rule && m.start === finding.start && m.end === finding.end);
}

function placeOf(text: string, finding: Finding): string {
  return `line ${text.slice(0, finding.start).split("\n").length}, ${finding.rule}`;
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
    const isKnown = (f: Finding) => before.some((b) => b.rule === f.rule && (isServers(finding.file) || b.message === f.message));
  const others = after.filter((f) => !same(f) && !isKnown(f) && !LEFT_OVER[finding.rule]?.includes(f.rule));
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
