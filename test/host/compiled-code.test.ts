import { deepEqual, equal, throws } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CompiledCode, load } from "../../server/src/host/node/compiled-code.ts";
import { cannotRun } from "../harness/optional.ts";
import { removeFolder, temporaryFolder } from "../harness/temporary-folder.ts";

const MODULE = `exports.twice = (n) => 2 * n; exports.name = require("node:path").basename(__filename);`;
const BUNDLE = `(function(exports,require,module,__filename,__dirname){${MODULE}\n})`;

describe("compiled code", () => {
  let folder = "";
  let code: CompiledCode = { file: "", hash: "", folder: undefined };
  const kept = () => readdirSync(join(folder, "kept"));
  const start = (change: Partial<CompiledCode> = {}) => load<{ twice(n: number): number; name: string }>({ ...code, ...change });

  beforeEach(async () => {
    folder = await temporaryFolder({ "serve.cjs": BUNDLE });
    code = { file: join(folder, "serve.cjs"), hash: "1", folder: join(folder, "kept") };
  });
  afterEach(() => removeFolder(folder));

  /** Two starts, the first of which keeps what it compiled. */
  function startTwice() {
    start().keep();
    return start();
  }

  it("runs a bundle as `require` does", () => {
    equal(start().exports.twice(21), 42);
    equal(start().exports.name, "serve.cjs");
  });

  it("is kept by the first start, for the user alone, and taken by the next one", () => {
    equal(start().isKept, false);
    const second = startTwice();
    deepEqual([second.isKept, second.exports.twice(4)], [true, 8]);
    const [name = ""] = kept();
    equal(statSync(join(folder, "kept", name)).mode & 0o777, 0o600);
    second.keep();
    equal(kept().length, 1);
  });

  it("is taken by other processes", () => {
    start().keep();
    const module = JSON.stringify(new URL("../../server/src/host/node/compiled-code.ts", import.meta.url));
    const script = `import { load } from ${module}; console.log(load(${JSON.stringify(code)}).isKept);`;
    const run = () => execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { encoding: "utf8" }).trim();
    equal(run(), "true");
    writeFileSync(join(folder, "kept", kept()[0] ?? ""), "no code");
    equal(run(), "false");
  }).timeout(20_000);

  it("of another build is not taken, even where its bundle is of the same length", () => {
    startTwice();
    writeFileSync(code.file, BUNDLE.replace("2 *", "3 *"));
    const other = start({ hash: "2" });
    deepEqual([other.isKept, other.exports.twice(4)], [false, 12]);
  });

  it("that is broken is as if it were not there, and is replaced", () => {
    startTwice();
    const path = join(folder, "kept", kept()[0] ?? "");
    for (const [i, bytes] of [Buffer.alloc(0), readFileSync(path).subarray(0, 100), Buffer.alloc(4000, 7)].entries()) {
      writeFileSync(path, bytes);
      // What one process has compiled before is not compiled again, whatever was kept.
      writeFileSync(code.file, `${BUNDLE}//${i}`);
      const mended = start();
      deepEqual([mended.isKept, mended.exports.twice(4)], [false, 8]);
      mended.keep();
      equal(start().isKept, true);
    }
  });

  it("that others could have written is not taken", function () {
    if (process.getuid === undefined) cannotRun(this, "this system has no such permissions");
    startTwice();
    chmodSync(join(folder, "kept"), 0o777);
    equal(start().isKept, false);
    chmodSync(join(folder, "kept"), 0o700);
    chmodSync(join(folder, "kept", kept()[0] ?? ""), 0o622);
    equal(start().isKept, false);
  });

  it("is not kept, and nothing else happens, where there is no folder or none can be made", () => {
    const without = start({ folder: undefined });
    without.keep();
    equal(without.exports.twice(4), 8);
    writeFileSync(join(folder, "file"), "");
    const blocked = start({ folder: join(folder, "file") });
    blocked.keep();
    equal(blocked.exports.twice(4), 8);
  });

  it("that no start has used for long makes room", () => {
    mkdirSync(join(folder, "kept"), { mode: 0o700 });
    for (const name of ["old", "new"]) writeFileSync(join(folder, "kept", name), "");
    utimesSync(join(folder, "kept", "old"), 1, 1);
    start().keep();
    deepEqual(
      kept().filter((name) => !name.startsWith("serve.cjs")),
      ["new"],
    );
  });

  it("does not hide what the bundle throws", () => {
    writeFileSync(code.file, `throw new Error("at start");`);
    throws(() => start({ hash: "3" }), /at start/);
  });
});
