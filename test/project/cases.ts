/** Tables of imports: which file each leads to, in a small project given as files. */
import assert from "node:assert/strict";
import type { LanguageId } from "../../server/src/lang/facts.ts";
import { ProjectIndex } from "../../server/src/project/project-index.ts";
import { resolve } from "../../server/src/project/resolve.ts";
import { type Files, GradualView, MemoryView } from "../harness/memory-view.ts";

/** `from`, the specifier, and what it leads to: a path, a path ending in `/` for a folder, or `external`. */
export type Case = readonly [from: string, specifier: string, leadsTo: string];

export interface Project {
  readonly files: Files | readonly string[];
  readonly roots?: readonly string[];
  readonly libraries?: readonly string[];
  readonly cases: readonly Case[];
}

/** One mocha test per import; each is asked of a full view, and of one that reveals files only when they are asked for. */
export function checkImports(language: LanguageId, projects: Readonly<Record<string, Project>>): void {
  for (const [title, project] of Object.entries(projects)) {
    describe(title, () => {
      for (const [from, specifier, leadsTo] of project.cases) {
        it(`${from}: ${specifier} → ${leadsTo}`, () => checkImport(language, project, from, specifier, leadsTo));
      }
    });
  }
}

function checkImport(language: LanguageId, project: Project, from: string, specifier: string, leadsTo: string): void {
  const all = new MemoryView(filesOf(project.files), project.roots);
  const options = { libraries: new Set(project.libraries) };
  assert.equal(shown(language, new ProjectIndex(all, options), specifier, from), leadsTo);
  const gradual = new GradualView(all);
  const index = new ProjectIndex(gradual, options);
  for (let round = 0; round < 40; round++) {
    const answer = shown(language, index, specifier, from);
    const asked = gradual.reveal(round % 3 === 2 ? 1 : undefined);
    assert.equal(answer === "pending", asked > 0, "pending exactly when something was asked for");
    if (asked === 0) {
      assert.equal(answer, leadsTo, "revealed step by step");
      return;
    }
  }
  assert.fail(`did not settle: ${gradual.revealed.join(" ")}`);
}

function shown(language: LanguageId, index: ProjectIndex, specifier: string, from: string): string {
  const answer = resolve(index, language, specifier, from);
  if (answer.kind === "file") return answer.file;
  return answer.kind === "folder" ? `${answer.folder}/` : answer.kind;
}

/** A list of paths stands for files whose content does not matter. */
export function filesOf(files: Files | readonly string[]): Files {
  return Array.isArray(files) ? Object.fromEntries(files.map((path: string) => [path, ""])) : (files as Files);
}
