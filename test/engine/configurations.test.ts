import { deepEqual, equal } from "node:assert/strict";
import { Configurations, configurationFor, onlyRules } from "../../server/src/engine/configurations.ts";
import { memoryFiles } from "../harness/memory-files.ts";

const RULES = [
  { id: "r", title: "R", severity: "error" },
  { id: "s", title: "S", severity: "off" },
] as const;

function configurations(files: Map<string, string>, only?: string) {
  return new Configurations({ files: memoryFiles(files), rules: RULES, roots: ["/w"], only });
}

describe("configurations", () => {
  it("keep the last good version while a file is broken", async () => {
    const files = new Map([["/w/redwarden.config.json", '{ "rules": { "r": "hint" } }']]);
    const c = configurations(files);
    await c.prepare("/w/a.py");
    equal(c.for("/w/a.py").rules.get("r")?.severity, "hint");
    files.set("/w/redwarden.config.json", '{ "rules": ');
    equal(c.invalidate("/w/redwarden.config.json"), true);
    await c.prepare("/w/a.py");
    equal(c.for("/w/a.py").rules.get("r")?.severity, "hint");
    equal(c.problems().length, 1);
    files.delete("/w/redwarden.config.json");
    c.invalidate("/w/redwarden.config.json");
    await c.prepare("/w/a.py");
    equal(c.for("/w/a.py").rules.get("r")?.severity, "error");
    deepEqual(c.problems(), []);
  });

  it("find files above the root, but not above the repository", async () => {
    const text = '{ "maxFileSize": 1 }';
    const inRepository = configurations(
      new Map([
        ["/redwarden.config.json", text],
        ["/w/.git/HEAD", ""],
        ["/w/a/b.py", ""],
      ]),
    );
    await inRepository.prepare("/w/a/b.py");
    equal(inRepository.for("/w/a/b.py").maxFileSize, 1_000_000);
    const plain = configurations(new Map([["/redwarden.config.json", text]]));
    await plain.prepare("/w/a/b.py");
    equal(plain.for("/w/a/b.py").maxFileSize, 1);
    equal(plain.for("/w/a/b.py").root, "/");
  });

  it("take one file for all with --config", async () => {
    const files = new Map([
      ["/w/redwarden.config.json", '{ "maxFileSize": 1 }'],
      ["/c/x.json", '{ "maxFileSize": 2 }'],
    ]);
    const c = configurations(files, "/c/x.json");
    await c.prepare("/w/a.py");
    equal(c.for("/w/a.py").maxFileSize, 2);
    const missing = configurations(files, "/c/y.json");
    await missing.prepare("/w/a.py");
    equal(missing.problems()[0]?.key, "");
  });

  it("lay the editor's settings under the files", async () => {
    const c = configurations(new Map([["/w/redwarden.config.json", '{ "maxFileSize": 1 }']]));
    c.setEditorSettings("/w", { maxFileSize: 5, rules: { r: "hint" }, exclude: ["x"] });
    await c.prepare("/w/a.py");
    equal(c.for("/w/a.py").maxFileSize, 1);
    equal(c.for("/w/a.py").rules.get("r")?.severity, "hint");
    deepEqual(c.for("/w/a.py").exclude, ["x"]);
  });

  it("cross threads, and can be narrowed to some rules", async () => {
    const c = configurations(new Map([["/w/in/redwarden.config.json", '{ "maxFileSize": 1 }']]));
    await c.prepare("/w/in/a.py");
    const table = structuredClone(onlyRules(c.table(), new Set(["s"])));
    equal(configurationFor(table)("/w/in/a.py").maxFileSize, 1);
    equal(configurationFor(table)("/w/b.py").rules.get("r")?.severity, "off");
    equal(configurationFor(table)("/w/b.py").rules.get("s")?.severity, "hint");
  });
});
