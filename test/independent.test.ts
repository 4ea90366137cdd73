/**
 * Snippets by people who know neither rules nor engine: what reviewers would flag (`bad`), and what only looks like it (`good`).
 * One file per rule and language in `test/independent/`, as Markdown with a code block under each heading.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./harness/build.ts";
import { FixtureWorkspace } from "./harness/fixture-engine.ts";

const FOLDER = join(projectFolder, "test", "independent");
const ROOT = "/work";
const SNIPPET = /^## (bad|good): (.+)\n+```(py|ts|js)\n([\s\S]*?)^```/gm;
/** Share of the bad ones that must be found. */
const LEAST_FOUND = 0.9;
/** Good ones that may be flagged, for each rule and language. */
const MOST_FLAGGED = 1;

/** A check that does not hold at all is told as the injection that it fails to stop. */
const COUNTS_AS = new Map([["weak-key-validation", "key-injection"]]);

interface Snippet {
  readonly isBad: boolean;
  readonly title: string;
  readonly ending: string;
  readonly code: string;
}

function snippetsOf(text: string): readonly Snippet[] {
  return [...text.matchAll(SNIPPET)].map(([, kind, title, ending, code]) => ({
    isBad: kind === "bad",
    title: title ?? "",
    ending: ending ?? "",
    code: code ?? "",
  }));
}

async function isFlagged({ ending, code }: Snippet, rule: string): Promise<boolean> {
  const file = `${ROOT}/app/snippet.${ending}`;
  const workspace = await FixtureWorkspace.create(new Map([[file, code]]), ROOT, rule);
  try {
    return (await workspace.findings(file)).some((f) => f.rule === rule || f.rule === COUNTS_AS.get(rule));
  } finally {
    workspace.dispose();
  }
}

describe("snippets by others", () => {
  for (const name of readdirSync(FOLDER).filter((n) => n.endsWith(".md"))) {
    const [rule = "", language] = name.replace(/\.md$/, "").split(".");
    it(`${rule} in ${language}: finds what others would flag, and next to nothing else`, async () => {
      const snippets = snippetsOf(readFileSync(join(FOLDER, name), "utf8"));
      const missed: string[] = [];
      const flagged: string[] = [];
      for (const s of snippets) {
        const is = await isFlagged(s, rule);
        if (s.isBad && !is) missed.push(s.title);
        if (!s.isBad && is) flagged.push(s.title);
      }
      const bad = snippets.filter((s) => s.isBad).length;
      const shown = `missed ${missed.length} of ${bad}:\n  ${missed.join("\n  ")}\nflagged ${flagged.length} of ${snippets.length - bad}:\n  ${flagged.join("\n  ")}`;
      assert.ok(bad >= 10 && snippets.length - bad >= 15, `too few snippets in ${name}`);
      const most = Math.floor(bad * (1 - LEAST_FOUND) + 1e-9);
      assert.ok(missed.length <= most && flagged.length <= MOST_FLAGGED, shown);
    });
  }
});
