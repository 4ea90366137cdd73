import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Configurations } from "../../server/src/engine/configurations.ts";
import { discover } from "../../server/src/engine/discover.ts";
import { blockingFiles, decodeText, nodeFiles, toFilePath } from "../../server/src/host/node/file-source.ts";
import { globalIgnore } from "../../server/src/host/node/git.ts";
import { nodeWasm } from "../../server/src/host/node/wasm.ts";

describe("files of the disk", () => {
  let folder = "";
  const at = (name: string) => `${folder}/${name}`;
  before(() => {
    folder = toFilePath(mkdtempSync(join(tmpdir(), "redwarden-")));
    mkdirSync(at("package.py"));
    mkdirSync(at("sub"));
    writeFileSync(at("sub/a.py"), "x");
    writeFileSync(at("bom.py"), "\ufeffimport x\r\n");
    writeFileSync(at("binary.py"), "a\0b");
    writeFileSync(at("locked.py"), "x");
    chmodSync(at("locked.py"), 0o000);
    symlinkSync(folder, at("sub/loop"));
    symlinkSync(at("sub/a.py"), at("link.py"));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, files] of [
    ["nodeFiles", nodeFiles],
    ["blockingFiles", blockingFiles],
  ] as const) {
    it(`${name} read text without its byte order mark`, async () => {
      equal(await files.read(at("bom.py")), "import x\r\n");
    });

    it(`${name} answer absent for what is missing, binary or a folder`, async () => {
      for (const path of ["nope.py", "binary.py", "package.py", "sub"]) equal(await files.read(at(path)), undefined, path);
      equal(await files.stat(at("nope")), undefined);
      deepEqual(await files.list(at("nope")), []);
      equal((await files.stat(at("package.py")))?.isFile, false);
    });

    it(`${name} list links as what they lead to, or not at all`, async () => {
      deepEqual([...(await files.list(at("sub")))].sort(), ["a.py", "loop/"]);
      deepEqual(await files.list(at("sub"), "no-links"), ["a.py"]);
    });
  }

  it("decodes UTF-16 by its mark, and refuses what holds many NUL", () => {
    equal(decodeText(Buffer.from("\ufeffab", "utf16le")), "ab");
    equal(decodeText(Buffer.from("ab", "utf16le")), undefined);
    equal(decodeText(Buffer.from([0x61, 0xff])), "a\ufffd");
  });

  it("takes a source with a NUL in one of its strings for text", () => {
    const source = `const separator = "\0";\n${"const filler = 1;\n".repeat(30)}`;
    equal(decodeText(Buffer.from(source)), source);
    equal(decodeText(Buffer.concat([Buffer.from(source), Buffer.from([0xff])])), undefined);
  });

  it("is walked without following links", async () => {
    const configurations = new Configurations({ files: nodeFiles, rules: [], roots: [folder] });
    const found = await discover({ files: nodeFiles, configurations, paths: [folder], globalIgnore: "", token: { isCancelled: false } });
    deepEqual(found.files, ["binary.py", "bom.py", "locked.py", "sub/a.py"].map(at));
  });

  it("finds the user's ignore file", async () => {
    mkdirSync(at("home/.config/git"), { recursive: true });
    writeFileSync(at("home/.config/git/ignore"), "default\n");
    equal(await globalIgnore({ HOME: at("home") }), "default\n");
    writeFileSync(at("home/.gitconfig"), "[user]\n\tname = x\n[core]\n\teditor = vi\n\texcludesFile = ~/mine\n[x]\n");
    writeFileSync(at("home/mine"), "mine\n");
    equal(await globalIgnore({ HOME: at("home") }), "mine\n");
    equal(await globalIgnore({ HOME: at("nowhere") }), "");
  });
});

describe("the WebAssembly files", () => {
  it("are found in node_modules when run from the sources", async () => {
    for (const name of ["web-tree-sitter.wasm", "tree-sitter-python.wasm", "tree-sitter-typescript.wasm", "tree-sitter-tsx.wasm"]) {
      ok((await nodeWasm(name)).length > 1000, name);
    }
    await rejects(nodeWasm("nope.wasm"), /nope\.wasm is missing/);
  });
});
