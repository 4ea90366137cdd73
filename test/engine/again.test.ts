import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine } from "../../server/src/engine/api.ts";
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
  "test/rules/key-injection/console.py",
  "test/rules/key-injection/guards.ts",
  "test/rules/secret-logging/callbacks.js",
  "test/rules/secret-without-expiry/silent.py",
  "test/rules/secret-in-response/sent.ts",
  "test/rules/tls-verification-disabled/named.py",
  "test/rules/unsafe-deserialization/settings_celery.py",
  "test/rules/unsafe-deserialization/sources.py",
  "test/rules/unsafe-deserialization/usage.py",
  "examples/express-insecure/src/app.ts",
  "examples/flask-insecure/shop/store.py",
];

/** What stands in the class, after a method that somebody types into, has moved. */
const FIELDS = `import redis


class Shop:
    def total(self, rows):
        amount = 0
        for row in rows:
            amount += row["price"]
        return amount

    password = "a-password-in-a-class"
    client = redis.Redis(host="cache.example.com", password=password)
    other = redis.Redis(host="cache.example.com", ssl=True, password=password)
`;

async function engineOn(files: ReadonlyMap<string, string>): Promise<Engine> {
  return createEngine({
    files: memoryFiles(new Map(files)),
    roots: [ROOT],
    wasm: testWasm,
    configuration: () => configuration,
    clock: { now: () => 1_700_000_000_000 },
  });
}

/** Findings and what their fixes would change. */
async function shown(engine: Engine, file: string, text: string): Promise<string> {
  const report = await engine.report(file, RUNNING);
  const fixes = await engine.fixes(file, { start: 0, end: text.length }, RUNNING);
  const findings = report?.findings.map((f) => ({ ...f, fixTitles: [...f.fixTitles] }));
  return JSON.stringify([findings, fixes.map((f) => [f.title, f.rule, f.finding.start, f.edits])], undefined, 1);
}

describe("analysis of the next version", () => {
  const texts = FILES.map((name) => [name, () => readFile(join(projectFolder, name), "utf8")] as const);
  for (const [name, read] of [...texts, ["fields.py", async () => FIELDS] as const]) {
    it(`finds in ${name}, while somebody types, what a whole analysis finds`, async () => {
      const file = `${ROOT}/${name.replaceAll("/", "_")}`;
      let text = await read();
      const engine = await engineOn(new Map([[file, text]]));
      engine.open(file, text, 1);
      await engine.report(file, RUNNING);
      for (const [i, key] of keystrokes(text, KEYS, random(7)).entries()) {
        text = pressed(text, key);
        engine.change(file, [{ start: key.start, oldEnd: key.oldEnd, text: key.text }], text, i + 2);
        // Who types fast makes several changes before anything is asked.
        if (i % 4 === 1) continue;
        const found = await shown(engine, file, text);
        if (i % STEP !== 0) continue;
        engine.configure(() => configuration);
        assert.equal(found, await shown(engine, file, text), `after key ${i} (${key.kind} at ${key.start})`);
      }
      engine.dispose();
    });
  }
});
