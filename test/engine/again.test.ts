import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine, FileReport } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { rules } from "../../server/src/rules/index.ts";
import { keystrokes, pressed } from "../bench/keystrokes.ts";
import { random } from "../bench/random.ts";
import { projectFolder } from "../harness/build.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const ROOT = "/work";
const configuration = resolveConfiguration(rules, [], ROOT);
/** Keys per file; after each {@link STEP} of them all is analysed afresh and compared. */
const KEYS = 260;
const STEP = 3;

/** Whole functions, classes, wrappers, guards, logs and connections of both languages. */
const FILES = [
  "test/rules/key-injection/bad.py",
  "test/rules/key-injection/helpers.ts",
  "test/rules/key-injection/classes.py",
  "test/rules/key-injection/guards.ts",
  "test/rules/secret-logging/callbacks.js",
  "test/rules/secret-without-expiry/silent.py",
  "test/rules/secret-in-response/sent.ts",
  "test/rules/tls-verification-disabled/named.py",
  "test/rules/unsafe-deserialization/settings_celery.py",
  "test/rules/unsafe-deserialization/sources.py",
  "test/rules/unsafe-deserialization/usage.py",
  "examples/express-insecure/src/app.ts",
];

async function engineOn(files: ReadonlyMap<string, string>): Promise<Engine> {
  return createEngine({
    files: memoryFiles(new Map(files)),
    roots: [ROOT],
    wasm: testWasm,
    configuration: () => configuration,
    clock: { now: () => 1_700_000_000_000 },
  });
}

function shown(report: FileReport | undefined): string {
  return JSON.stringify(
    report?.findings.map((f) => ({ ...f, fixTitles: [...f.fixTitles] })),
    undefined,
    1,
  );
}

describe("analysis of the next version", () => {
  for (const name of FILES) {
    it(`finds in ${name}, while somebody types, what a whole analysis finds`, async () => {
      const file = `${ROOT}/${name.replaceAll("/", "_")}`;
      let text = await readFile(join(projectFolder, name), "utf8");
      const engine = await engineOn(new Map([[file, text]]));
      engine.open(file, text, 1);
      await engine.report(file, RUNNING);
      for (const [i, key] of keystrokes(text, KEYS, random(7)).entries()) {
        text = pressed(text, key);
        engine.change(file, [{ start: key.start, oldEnd: key.oldEnd, text: key.text }], text, i + 2);
        const found = shown(await engine.report(file, RUNNING));
        if (i % STEP !== 0) continue;
        engine.configure(() => configuration);
        assert.equal(found, shown(await engine.report(file, RUNNING)), `after key ${i} (${key.kind} at ${key.start})`);
      }
      engine.dispose();
    });
  }
});
