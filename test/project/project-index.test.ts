import assert from "node:assert/strict";
import { ProjectIndex } from "../../server/src/project/project-index.ts";
import { resolve } from "../../server/src/project/resolve.ts";
import type { ProjectView } from "../../server/src/project/types.ts";
import { packageVersion } from "../../server/src/project/versions.ts";
import { type Files, GradualView, MemoryView } from "../harness/memory-view.ts";

const FILES: Files = {
  "/w/package.json": '{ "dependencies": { "redis": "^4.1.0" } }',
  "/w/tsconfig.json": '{ "compilerOptions": { "paths": { "@app/*": ["./src/*"] } } }',
  "/w/src/main.ts": "",
  "/w/src/redis.ts": "",
  "/w/py/app/__init__.py": "",
  "/w/py/app/db.py": "",
};

/** A view that counts how often it is asked. */
function counted(view: ProjectView): ProjectView & { readonly asked: { count: number } } {
  const asked = { count: 0 };
  const count = <T>(value: T): T => {
    asked.count++;
    return value;
  };
  return { roots: view.roots, asked, list: (folder) => count(view.list(folder)), text: (file) => count(view.text(file)) };
}

describe("project index", () => {
  it("answers from memory, for other files of a folder too", () => {
    const view = counted(new MemoryView(FILES));
    const index = new ProjectIndex(view);
    const first = resolve(index, "typescript", "@app/redis", "/w/src/main.ts");
    packageVersion(index, "typescript", "redis", "/w/src/main.ts");
    const before = view.asked.count;
    assert.deepEqual(resolve(index, "typescript", "@app/redis", "/w/src/redis.ts"), first);
    assert.equal(packageVersion(index, "typescript", "redis", "/w/src/redis.ts"), "4.1.0");
    assert.deepEqual(resolve(index, "typescript", "express", "/w/src/main.ts"), { kind: "external" });
    assert.equal(view.asked.count, before);
  });

  it("reads any other view anew, so that nothing is kept unseen", () => {
    const view = new MemoryView(FILES);
    assert.equal(resolve(view, "typescript", "@app/redis", "/w/src/main.ts").kind, "file");
    view.change({ ...FILES, "/w/tsconfig.json": "{}" });
    assert.equal(resolve(view, "typescript", "@app/redis", "/w/src/main.ts").kind, "external");
  });

  it("forgets what depended on a changed project file", () => {
    const view = new MemoryView(FILES);
    const index = new ProjectIndex(view);
    const answers = () => [
      resolve(index, "typescript", "@app/redis", "/w/src/main.ts").kind,
      packageVersion(index, "typescript", "redis", "/w/src/main.ts"),
    ];
    assert.deepEqual(answers(), ["file", "4.1.0"]);
    view.change({ ...FILES, "/w/tsconfig.json": "{}", "/w/package.json": '{ "dependencies": { "redis": "^5.0.0" } }' });
    assert.deepEqual(answers(), ["file", "4.1.0"]);
    index.invalidate("/w/tsconfig.json");
    index.invalidate("/w/package.json");
    assert.deepEqual(answers(), ["external", "5.0.0"]);
  });

  it("notices files and folders that appear and go", () => {
    const view = new MemoryView(FILES);
    const index = new ProjectIndex(view);
    const kinds = () => ["./new", "./redis", "./deep/er/x"].map((s) => resolve(index, "typescript", s, "/w/src/main.ts").kind);
    assert.deepEqual(kinds(), ["external", "file", "external"]);
    const { "/w/src/redis.ts": _, ...rest } = FILES;
    view.change({ ...rest, "/w/src/new.ts": "", "/w/src/deep/er/x.ts": "" });
    for (const path of ["/w/src/new.ts", "/w/src/redis.ts", "/w/src/deep/er/x.ts"]) index.invalidate(path);
    assert.deepEqual(kinds(), ["file", "external", "file"]);
    view.change(rest);
    index.invalidate("/w/src/deep");
    index.invalidate("/w/src/new.ts");
    assert.deepEqual(kinds(), ["external", "external", "external"]);
  });

  it("keeps everything when only the content of a source file changed", () => {
    const view = counted(new MemoryView(FILES));
    const index = new ProjectIndex(view);
    resolve(index, "python", "app.db", "/w/py/app/__init__.py");
    index.invalidate("/w/py/app/db.py");
    const before = view.asked.count;
    assert.equal(resolve(index, "python", "app.db", "/w/py/app/__init__.py").kind, "file");
    assert.equal(view.asked.count, before);
  });

  it("asks for little, all at once, and in the same order each time", () => {
    const ask = () => {
      const view = new GradualView(new MemoryView({ ...FILES, "/w/unrelated/x/y.py": "", "/w/unrelated/pyproject.toml": "" }));
      const index = new ProjectIndex(view);
      const rounds: number[] = [];
      do resolve(index, "python", "app.db", "/w/py/app/deep/er/x.py");
      while (rounds[rounds.push(view.reveal()) - 1] !== 0);
      return { revealed: view.revealed, rounds };
    };
    const first = ask();
    assert.deepEqual(first, ask());
    assert.deepEqual(first.revealed, ["/w/", "/w/py/", "/w/py/app/", "/w/py/app/deep/", "/w/py/app/deep/er/", "/w/src/"]);
    assert.equal(first.rounds.length, 3);
  });

  it("an external import asks for the project files around and nothing else", () => {
    const view = new GradualView(new MemoryView({ ...FILES, "/w/other/package.json": "{}", "/w/src/deep/a.ts": "" }));
    const index = new ProjectIndex(view);
    while (view.reveal() > 0 || resolve(index, "typescript", "express", "/w/src/deep/a.ts").kind === "pending");
    assert.deepEqual(view.revealed, ["/w/", "/w/src/", "/w/src/deep/", "/w/tsconfig.json", "/w/package.json"]);
  });

  it("resolves 20,000 imports of 4,000 files in no time", function () {
    this.timeout(20_000);
    const index = new ProjectIndex(new MemoryView(largeProject()));
    const started = performance.now();
    let found = 0;
    for (let i = 0; i < 4000; i++) for (const [specifier, from] of importsOf(i)) if (isFile(index, specifier, from)) found++;
    const elapsed = performance.now() - started;
    assert.equal(found, 12_000);
    assert.ok(elapsed < 5000, `${Math.round(elapsed)} ms`);
  });
});

function isFile(index: ProjectIndex, specifier: string, from: string): boolean {
  return resolve(index, from.endsWith(".py") ? "python" : "typescript", specifier, from).kind === "file";
}

/** 100 folders of 40 files, half of them Python, in a project with the usual project files. */
function largeProject(): Files {
  const files: Record<string, string> = { ...FILES, "/w/pyproject.toml": '[project]\ndependencies = ["redis>=5"]\n' };
  for (let i = 0; i < 4000; i++) files[fileAt(i)] = "";
  for (let i = 0; i < 50; i++) files[`/w/src/p${i}/__init__.py`] = "";
  return files;
}

function fileAt(i: number): string {
  return i % 2 === 0 ? `/w/src/p${(i / 2) % 50}/m${i}.py` : `/w/src/t${((i - 1) / 2) % 50}/m${i}.ts`;
}

/** Three imports of the workspace and two of libraries. */
function importsOf(i: number): readonly (readonly [specifier: string, from: string])[] {
  const from = fileAt(i);
  const other = fileAt((i + 200) % 4000).slice("/w/src/".length);
  const python = [
    `.m${i}`,
    other.replace(/\.py$/, "").replace("/", "."),
    `src.${other.slice(0, -3).replace("/", ".")}`,
    "redis.asyncio",
    "logging",
  ];
  const script = [`./m${i}`, `@app/${other.slice(0, -3)}`, `src/${other.slice(0, -3)}`, "ioredis", "node:fs"];
  return (from.endsWith(".py") ? python : script).map((specifier) => [specifier, from] as const);
}
