import { deepEqual, equal } from "node:assert/strict";
import { Configurations } from "../../server/src/engine/configurations.ts";
import { discover } from "../../server/src/engine/discover.ts";
import { isSource, languageOf } from "../../server/src/engine/sources.ts";
import { SOURCE_ENDINGS } from "../../server/src/protocol.ts";
import { memoryFiles } from "../harness/memory-files.ts";

const RULES = [{ id: "r", title: "R", severity: "error" }] as const;

async function found(files: Record<string, string>, paths: string[] = ["/w"], globalIgnore = "") {
  const source = memoryFiles(new Map(Object.entries(files)));
  const configurations = new Configurations({ files: source, rules: RULES, roots: ["/w"] });
  return discover({ files: source, configurations, paths, globalIgnore, token: { isCancelled: false } });
}

describe("discovery", () => {
  it("lists sources in a fixed order, files before folders", async () => {
    const { files } = await found({ "/w/b.py": "", "/w/a/x.ts": "", "/w/B.js": "", "/w/a.txt": "", "/w/Z/y.mjs": "", "/w/a.d.ts": "" });
    deepEqual(files, ["/w/B.js", "/w/a.d.ts", "/w/b.py", "/w/Z/y.mjs", "/w/a/x.ts"]);
  });

  it("follows .gitignore of every folder, up to the repository's root", async () => {
    const files = {
      "/r/.git/HEAD": "",
      "/r/.git/info/exclude": "local.py\n",
      "/r/.gitignore": "/w/out/\n*.gen.py\n",
      "/r/w/.gitignore": "!keep.gen.py\nsecret/*\n",
      "/r/w/a.py": "",
      "/r/w/A.GEN.py": "",
      "/r/w/x.gen.py": "",
      "/r/w/keep.gen.py": "",
      "/r/w/local.py": "",
      "/r/w/global.py": "",
      "/r/w/out/b.py": "",
      "/r/w/secret/c.py": "",
      "/r/w/deep/.gitignore": "d.py",
      "/r/w/deep/d.py": "",
      "/r/w/deep/e.py": "",
    };
    const { files: listed } = await found(files, ["/r/w"], "global.py\n");
    deepEqual(listed, ["/r/w/A.GEN.py", "/r/w/a.py", "/r/w/keep.gen.py", "/r/w/deep/e.py"]);
  });

  it("skips other people's code, builds and caches, and says so", async () => {
    const { files, skipped } = await found({
      "/w/a.py": "",
      "/w/node_modules/x/i.js": "",
      "/w/dist/i.js": "",
      "/w/.venv/lib.py": "",
      "/w/myenv/pyvenv.cfg": "",
      "/w/myenv/lib/x.py": "",
      "/w/__pycache__/x.py": "",
      "/w/.github/scripts/x.py": "",
      "/w/j.min.js": "",
      "/w/big.py": "x".repeat(1_000_001),
    });
    deepEqual(files, ["/w/a.py", "/w/.github/scripts/x.py"]);
    deepEqual(skipped.map((s) => `${s.why} ${s.path}`).sort(), [
      "folder /w/dist",
      "folder /w/myenv",
      "folder /w/node_modules",
      "minified /w/j.min.js",
      "size /w/big.py",
    ]);
  });

  it("audits what is named, whatever holds otherwise", async () => {
    const big = "x".repeat(1_000_001);
    const files = { "/w/.gitignore": "*.py", "/w/dist/i.js": "", "/w/a.py": "", "/w/b.min.js": "", "/w/c.js": big, "/w/d.txt": "" };
    const {
      files: listed,
      named,
      missing,
      foreign,
      skipped,
    } = await found(files, ["/w/dist", "/w/a.py", "/w/b.min.js", "/w/c.js", "/w/d.txt", "/w/no"]);
    deepEqual(listed, ["/w/dist/i.js", "/w/a.py", "/w/b.min.js", "/w/c.js"]);
    deepEqual([...named], ["/w/a.py", "/w/b.min.js", "/w/c.js"]);
    deepEqual(missing, ["/w/no"]);
    deepEqual(foreign, ["/w/d.txt"]);
    deepEqual(skipped, []);
  });

  it("lists every file once", async () => {
    const { files } = await found({ "/w/a/x.py": "" }, ["/w/a/x.py", "/w", "/w/a"]);
    deepEqual(files, ["/w/a/x.py"]);
  });

  it("follows the configuration of each folder", async () => {
    const { files } = await found({
      "/w/redwarden.config.json": '{ "exclude": ["legacy", "sub/no.py"], "maxFileSize": 3 }',
      "/w/legacy/a.py": "",
      "/w/b.py": "1234",
      "/w/sub/no.py": "",
      "/w/sub/yes.py": "",
      "/w/own/redwarden.config.json": '{ "exclude": ["x.py"] }',
      "/w/own/legacy/a.py": "",
      "/w/own/x.py": "",
      "/w/own/big.py": "1234",
      "/w/both/redwarden.config.json": '{ "extends": "root", "maxFileSize": 9 }',
      "/w/both/legacy/a.py": "",
      "/w/both/big.py": "1234",
    });
    deepEqual(files, ["/w/both/big.py", "/w/own/big.py", "/w/own/legacy/a.py", "/w/sub/yes.py"]);
  });

  it("knows sources by their endings, in any case", () => {
    const known = "py pyi pyw ts tsx mts cts js jsx mjs cjs".split(" ");
    deepEqual([...SOURCE_ENDINGS].sort(), known.sort());
    for (const ending of known) equal(languageOf(`/w/a.b.${ending}`), ending.startsWith("py") ? "python" : "typescript", ending);
    deepEqual(["A.PY", "py", "a.pyc", "a.py.bak", ".ts/readme"].map(isSource), [true, false, false, false, false]);
  });
});
