/** What is shipped: the .vsix for VS Code and the package for npm hold what runs, and nothing else. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../server/src/engine/catalogue.ts";
import { LANGUAGE_ENDINGS } from "../server/src/protocol.ts";
import { built, projectFolder } from "./harness/build.ts";
import { cannotRun } from "./harness/optional.ts";
import { vsix } from "./harness/vsix.ts";

const WASM = ["tree-sitter-python.wasm", "tree-sitter-tsx.wasm", "tree-sitter-typescript.wasm", "web-tree-sitter.wasm"];
const SYNTAXES = [
  ...["redis-acl", "redis-conf"].flatMap((name) => [`${name}.language-configuration.json`, `${name}.tmLanguage.json`]),
  "redis-conf-in-yaml.tmLanguage.json",
  "server-file.svg",
].map((name) => `syntaxes/${name}`);
const pages = catalogue().map(({ id }) => `docs/rules/${id}.md`);

describe("package for VS Code", function () {
  this.timeout(180_000);
  let archive: Buffer;

  before(async function () {
    const made = await vsix().catch((error: Error) => error);
    if (made instanceof Error) cannotRun(this, `the .vsix could not be made: ${made.message}`);
    archive = readFileSync(made);
  });

  it("holds exactly what runs and what people read", () => {
    const dist = ["client.cjs", "serve.cjs", "server.cjs", "worker.cjs", ...WASM].map((name) => `dist/${name}`);
    const rest = ["LICENSE.txt", "changelog.md", "icon.png", "package.json", "readme.md", "schemas/redwarden.config.schema.json"];
    const expected = [
      "[Content_Types].xml",
      "extension.vsixmanifest",
      ...[...dist, ...rest, ...SYNTAXES, ...pages].map((name) => `extension/${name}`),
    ];
    assert.deepEqual(namesInZip(archive).sort(), expected.sort());
  });

  it("stays under 2.5 MB", () => {
    assert.ok(archive.length < 2_500_000, `${archive.length} bytes`);
  });
});

describe("package for npm", () => {
  it("holds the command, the server and the pages", () => {
    built();
    const [listing] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: projectFolder, encoding: "utf8" }),
    );
    const names = (listing.files as { path: string }[]).map(({ path }) => path).sort();
    const dist = ["cli.cjs", "serve.cjs", "server.cjs", "worker.cjs", ...WASM].map((name) => `dist/${name}`);
    const rest = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "docs/cli.md",
      "docs/editors.md",
      "package.json",
      "schemas/redwarden.config.schema.json",
    ];
    assert.deepEqual(names, [...dist, ...rest, ...pages].sort());
  }).timeout(60_000);
});

describe("manifest", () => {
  const manifest = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

  it("bundles everything: there are no dependencies, and no scripts run on installing", () => {
    assert.equal(manifest.dependencies, undefined);
    assert.equal(manifest.files, undefined);
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => /^(pre|post)|^(install|prepare)$|:prepublish$/.test(name)),
      [],
    );
  });

  it("has the grammars, icons and configurations of its languages", () => {
    const { languages, grammars } = manifest.contributes as Record<string, { id?: string; path?: string; configuration?: string }[]>;
    const named = [...(languages ?? []).map((l) => l.configuration), ...(grammars ?? []).map((g) => g.path)].filter(
      (path) => path !== undefined,
    );
    assert.equal(named.length, 5);
    for (const path of named) assert.ok(JSON.parse(readFileSync(join(projectFolder, path), "utf8")), path);
  });

  it("starts for each language that is analysed, in untrusted workspaces too", () => {
    assert.deepEqual(
      manifest.activationEvents,
      Object.keys(LANGUAGE_ENDINGS).map((language) => `onLanguage:${language}`),
    );
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });
});

/** Names of the files in a zip archive, from its central directory. */
function namesInZip(archive: Buffer): string[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    names.push(archive.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
