/** Findings of a version before that are shown, moved along, while somebody types: what they may say, and that they never stay. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import type { Engine, FileReport } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { Languages } from "../../server/src/engine/languages.ts";
import type { Clock } from "../../server/src/host/types.ts";
import { rules } from "../../server/src/rules/index.ts";
import { type Keystroke, keystrokes, pressed } from "../bench/keystrokes.ts";
import { random } from "../bench/random.ts";
import { projectFolder } from "../harness/build.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { testWasm } from "../harness/wasm.ts";

const RUNNING = { isCancelled: false };
const ROOT = "/work";
const configuration = resolveConfiguration(rules, [], ROOT);
const KEYS = 200;
const languages = new Languages(testWasm);

/** Every look at the clock takes as long as an analysis that is noticed: keys follow each other quickly all the same. */
function slowClock(): Clock & { passes(milliseconds: number): number } {
  let now = 1_700_000_000_000;
  const passes = (milliseconds: number): number => {
    now += milliseconds;
    return now;
  };
  return { now: () => passes(26), passes };
}

function engineOn(files: ReadonlyMap<string, string>, clock: Clock): Promise<Engine> {
  const wasm = testWasm;
  return createEngine({ files: memoryFiles(new Map(files)), roots: [ROOT], wasm, configuration: () => configuration, clock });
}

async function exact(engine: Engine, file: string, text: string): Promise<string> {
  const report = await engine.report(file, RUNNING);
  const fixes = await engine.fixes(file, { start: 0, end: text.length }, RUNNING);
  const findings = report?.findings.map((f) => ({ ...f, fixTitles: [...f.fixTitles] }));
  return JSON.stringify([findings, report?.secrets, fixes.map((f) => [f.title, f.rule, f.finding.start, f.edits])], undefined, 1);
}

/** What is said of a text that is seen for the first time. One engine for all: each loads grammars into memory that never shrinks. */
let reader: Promise<Engine> | undefined;
async function afresh(file: string, text: string): Promise<string> {
  reader ??= engineOn(new Map(), { now: () => 1_700_000_000_000 });
  const engine = await reader;
  engine.open(file, text, 1);
  const said = await exact(engine, file, text);
  engine.close(file);
  return said;
}

async function isBroken(file: string, text: string): Promise<boolean> {
  const parsed = (await languages.load(file))?.parse(text, file);
  parsed?.dispose();
  return parsed?.facts.hasErrors ?? true;
}

/** Rule and text of each finding. */
function marked(report: FileReport | undefined, text: string): ReadonlySet<string> {
  return new Set(report?.findings.map((f) => `${f.rule} ${f.message} ${text.slice(f.start, f.end)}`));
}

/** Types into a document. */
class Typist {
  text: string;
  #version = 1;
  readonly engine: Engine;
  readonly file: string;

  constructor(engine: Engine, file: string, text: string) {
    this.engine = engine;
    this.file = file;
    this.text = text;
    engine.open(file, text, 1);
  }

  press(key: Omit<Keystroke, "kind">): Promise<FileReport | undefined> {
    this.text = pressed(this.text, key);
    this.#version++;
    this.engine.change(this.file, [{ start: key.start, oldEnd: key.oldEnd, text: key.text }], this.text, this.#version);
    return this.engine.report(this.file, RUNNING, true);
  }

  insert(start: number, text: string): Promise<FileReport | undefined> {
    return this.press({ start, oldEnd: start, text });
  }
}

const FILES = [
  "test/rules/key-injection/helpers.ts",
  "test/rules/key-injection/classes.py",
  "test/rules/secret-logging/callbacks.js",
  "test/rules/secret-in-response/sent.ts",
  "examples/express-insecure/src/app.ts",
  "examples/flask-insecure/shop/store.py",
];

describe("findings that are moved along", () => {
  for (const name of FILES) {
    it(`say in ${name} what they said of the same text, and give way to exact ones`, async () => {
      const file = `${ROOT}/${name.replaceAll("/", "_")}`;
      const first = await readFile(join(projectFolder, name), "utf8");
      const clock = slowClock();
      const typist = new Typist(await engineOn(new Map([[file, first]]), clock), file, first);
      const { engine } = typist;
      let known = marked(await engine.report(file, RUNNING, true), first);
      let moved = 0;
      for (const [i, key] of keystrokes(first, KEYS, random(11)).entries()) {
        const report = await typist.press(key);
        if (report?.isMoved) {
          moved++;
          for (const one of marked(report, typist.text)) assert.ok(known.has(one), `key ${i}: ${one}`);
          assert.ok(report.findings.every((f) => f.fixTitles.length === 0));
        } else {
          known = marked(report, typist.text);
          if (i % 2 === 0 && !(await isBroken(file, typist.text)))
            assert.equal(
              await exact(engine, file, typist.text),
              await afresh(file, typist.text),
              `at key ${i} (${key.kind} at ${key.start})`,
            );
        }
        if (i % 6 !== 5) continue;
        engine.refresh(file);
        assert.equal(
          await exact(engine, file, typist.text),
          await afresh(file, typist.text),
          `after key ${i} (${key.kind} at ${key.start})`,
        );
        known = marked(await engine.report(file, RUNNING, true), typist.text);
        if (i % 12 === 11) clock.passes(1000);
      }
      engine.dispose();
      assert.ok(moved > KEYS / 10, `${moved} were moved`);
    });
  }
});

const APP = `import redis

r = redis.Redis(ssl=True, username="app", password="hunter2-of-the-shop")


def show(name: str):
    return r.get(f"show:{name}")


def total(rows):
    amount = 0
    return amount
`;

/** What is inside the second method moves along with it. */
const SHOP = `import redis

r = redis.Redis(ssl=True)


class Shop:
    def first(self):
        count = 0

    def total(self, rows):
        def one(key: str):
            return r.get(f"one:{key}")

        print(rows)
        return one
`;

describe("an engine that somebody types into", () => {
  const file = `${ROOT}/app.py`;
  let typist: Typist;
  let clock: ReturnType<typeof slowClock>;
  const spans = (report: FileReport | undefined) => report?.findings.map((f) => [f.rule, typist.text.slice(f.start, f.end)]);
  const all = [
    ["hardcoded-password", '"hunter2-of-the-shop"'],
    ["key-injection", "name"],
  ];
  const open = async (text: string) => {
    clock = slowClock();
    const engine = await engineOn(new Map([[file, text]]), clock);
    // How long it takes is known from the second time on.
    engine.open(file, "import redis\n", 1);
    await engine.report(file, RUNNING);
    typist = new Typist(engine, file, text);
    return engine.report(file, RUNNING, true);
  };
  afterEach(() => typist.engine.dispose());

  it("moves what it found while text is broken, and looks again when it is whole", async () => {
    assert.deepEqual(spans(await open(APP)), all);
    const at = APP.indexOf("r = ");
    const broken = await typist.insert(at, "print(");
    assert.equal(broken?.isMoved, true);
    assert.deepEqual(spans(broken), all);
    assert.deepEqual(
      broken?.secrets.map((s) => typist.text.slice(s.start, s.end)),
      ["hunter2-of-the-shop"],
    );
    const still = await typist.insert(at + 6, '"x"');
    assert.equal(still?.isMoved, true);
    assert.deepEqual(spans(still), all);
    clock.passes(1000);
    const whole = await typist.insert(at + 9, ")\n");
    assert.equal(whole?.isMoved, undefined);
    assert.deepEqual(spans(whole), all);
  });

  it("says nothing of text that was changed", async () => {
    await open(APP);
    const report = await typist.insert(APP.indexOf("hunter2") + 3, '"(');
    assert.equal(report?.isMoved, true);
    assert.deepEqual(spans(report), [all[1]]);
    const [secret] = report?.secrets ?? [];
    assert.equal(typist.text.slice(secret?.start, secret?.end), 'hun"(ter2-of-the-shop');
  });

  it("takes the whole text for what differs in it", async () => {
    await open(APP);
    const report = await typist.press({ start: 0, oldEnd: APP.length, text: APP.replace("def show", "print(\ndef show") });
    assert.equal(report?.isMoved, true);
    assert.deepEqual(spans(report), all);
  });

  it("is exact when typing pauses, or when it is asked to be", async () => {
    await open(APP);
    assert.equal((await typist.insert(APP.length, "print((\n"))?.isMoved, true);
    assert.equal(typist.engine.refresh(file), true);
    assert.equal((await typist.engine.report(file, RUNNING, true))?.isMoved, undefined);
    assert.equal(typist.engine.refresh(file), false);
    await open(APP);
    assert.equal((await typist.insert(APP.length, "print((\n"))?.isMoved, true);
    assert.equal((await typist.engine.report(file, RUNNING))?.isMoved, undefined);
    assert.equal((await typist.engine.report(file, RUNNING, true))?.isMoved, undefined);
  });

  it("looks at once at a text that is broken when it is opened", async () => {
    const report = await open(`${APP}print((\n`);
    assert.equal(report?.isMoved, undefined);
    assert.deepEqual(spans(report), all);
  });

  it("lags behind sound text only while keys follow each other, and not for long", async () => {
    await open(APP);
    const at = APP.indexOf("r = ");
    clock.passes(1000);
    assert.equal((await typist.insert(at, "a"))?.isMoved, undefined);
    assert.equal((await typist.insert(at + 1, "b"))?.isMoved, true);
    assert.equal((await typist.insert(APP.indexOf("amount = 0") + 2, "c"))?.isMoved, true);
    let keys = 0;
    for (let isMoved: true | undefined = true; isMoved && keys < 20; keys++) {
      clock.passes(200);
      isMoved = (await typist.insert(at + 2, "b"))?.isMoved;
    }
    assert.ok(keys > 2 && keys < 6, `exact after ${keys} more keys`);
  });

  it("looks at once at a body that nothing else depends on", async () => {
    await open(APP);
    const at = APP.indexOf("amount = 0") + 2;
    assert.equal((await typist.insert(at, "x"))?.isMoved, undefined);
    assert.equal((await typist.insert(at, "y"))?.isMoved, undefined);
  });

  it("leaves functions inside a body as they were when it does not look at the body now", async () => {
    await open(SHOP);
    const warm = typist.text.indexOf("count");
    await typist.insert(warm, "a");
    const at = typist.text.indexOf("(rows)") + 5;
    // What passes a client on to other functions concerns them too.
    assert.equal((await typist.press({ start: at - 4, oldEnd: at, text: "r" }))?.isMoved, true);
    assert.equal((await typist.press({ start: at - 4, oldEnd: at - 3, text: "rows" }))?.isMoved, undefined);
    assert.equal((await typist.insert(warm, "bcd"))?.isMoved, undefined);
    assert.equal(await exact(typist.engine, file, typist.text), await afresh(file, typist.text));
  });

  it("forgets what it found when another file changes that it depends on", async () => {
    const app = APP.replace("import redis", "import redis\nfrom names import PASSWORD").replace('"hunter2-of-the-shop"', "PASSWORD");
    const names = `${ROOT}/names.py`;
    clock = slowClock();
    typist = new Typist(await engineOn(new Map([[names, 'PASSWORD = "hunter2-of-the-shop"\n']]), clock), file, app);
    await typist.engine.report(file, RUNNING, true);
    assert.equal((await typist.insert(app.length, "print((\n"))?.isMoved, true);
    typist.engine.open(names, "PASSWORD = input()\n", 1);
    assert.equal((await typist.engine.report(file, RUNNING, true))?.isMoved, undefined);
  });
});
