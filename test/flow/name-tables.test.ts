/** Tables of names that follow from version to version say what tables say that are made anew. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Languages } from "../../server/src/engine/languages.ts";
import { FileIndexes } from "../../server/src/flow/file-index.ts";
import { NameTables } from "../../server/src/flow/name-tables.ts";
import { UnitIndexes } from "../../server/src/flow/unit-indexes.ts";
import { withNested } from "../../server/src/lang/children.ts";
import type { FileFacts } from "../../server/src/lang/facts.ts";
import { keystrokes, pressed } from "../bench/keystrokes.ts";
import { random } from "../bench/random.ts";
import { projectFolder } from "../harness/build.ts";
import { testWasm } from "../harness/wasm.ts";

const KEYS = 250;

function said(tables: NameTables, names: ReadonlySet<string>): unknown {
  const sorted = [...names].sort();
  const place = (name: string) => {
    const call = tables.callWithArgument(name);
    return call && [call.unit.text, call.start];
  };
  return {
    sources: [...tables.sources()].sort(),
    declaring: sorted.map((name) => [name, [...tables.declaring(name)].map((u) => u.text).sort()]),
    members: sorted.filter((name) => tables.isMember(name)),
    calls: sorted.map((name) => [name, place(name)]),
  };
}

describe("tables of names", () => {
  for (const name of [
    "test/rules/key-injection/classes.py",
    "test/rules/key-injection/guards.ts",
    "test/rules/secret-logging/callbacks.js",
  ])
    it(`follow what is typed into ${name}`, async () => {
      const indexes = new UnitIndexes();
      const files = new FileIndexes();
      let text = await readFile(join(projectFolder, name), "utf8");
      const language = await new Languages(testWasm).load(name);
      assert.ok(language);
      let parsed = language.parse(text, name);
      const names = new Set<string>();
      const tablesOf = (facts: FileFacts) => files.of(facts, indexes).tables;
      tablesOf(parsed.facts);
      let patches = 0;
      for (const [i, key] of keystrokes(text, KEYS, random(5)).entries()) {
        text = pressed(text, key);
        parsed = parsed.update([{ start: key.start, oldEnd: key.oldEnd, text: key.text }], text);
        for (const [word] of text.matchAll(/\w+/g)) names.add(word);
        if (parsed.facts.since?.patch) patches++;
        const fresh = new NameTables(parsed.facts.units.flatMap(withNested), indexes);
        assert.deepEqual(said(tablesOf(parsed.facts), names), said(fresh, names), `after key ${i}`);
      }
      parsed.dispose();
      assert.ok(patches > KEYS / 6, `${patches} bodies were replaced`);
    });
});
