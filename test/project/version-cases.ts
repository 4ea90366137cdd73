/** Tables of projects and the version of `redis` that a file in them uses. */
import assert from "node:assert/strict";
import type { LanguageId } from "../../server/src/lang/facts.ts";
import { ProjectIndex } from "../../server/src/project/project-index.ts";
import { packageVersion } from "../../server/src/project/versions.ts";
import { type Files, GradualView, MemoryView } from "../harness/memory-view.ts";

/** One mocha test per project; each is asked of a full view, and of one that reveals files only when they are asked for. */
export function checkVersions(
  language: LanguageId,
  from: string,
  projects: Readonly<Record<string, readonly [files: Files, version: string | undefined]>>,
): void {
  for (const [title, [files, version]] of Object.entries(projects)) {
    it(`${title}: ${version ?? "unknown"}`, () => {
      const all = new MemoryView({ ...files, [from]: "" });
      assert.equal(packageVersion(new ProjectIndex(all), language, "redis", from), version);
      assert.equal(settledVersion(all, language, from), version, "revealed step by step");
    });
  }
}

function settledVersion(all: MemoryView, language: LanguageId, from: string): string | undefined {
  const gradual = new GradualView(all);
  const index = new ProjectIndex(gradual);
  for (let round = 0; round < 40; round++) {
    const version = packageVersion(index, language, "redis", from);
    if (gradual.reveal() === 0) return version;
    assert.equal(version, undefined, "no answer from half of the files");
  }
  return assert.fail(`did not settle: ${gradual.revealed.join(" ")}`);
}
