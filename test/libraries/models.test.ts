/** What the rows of each library say, one test a line; and that there is a model of each library. */
import assert from "node:assert/strict";
import { catalogue } from "../../server/src/libraries/index.ts";
import { libraryEntries, libraryPage } from "../../server/tools/library-page.ts";
import { Outcomes } from "../harness/row-outcomes.ts";
import { models } from "./models/index.ts";

const rows = new Outcomes(catalogue);

for (const { library, language, checks } of models)
  describe(`${library} (${language})`, () => {
    for (const { title, run } of checks) it(title, () => run(rows));
  });

describe("models", () => {
  it("there is one of each library", () => {
    const tested = new Set(models.map((m) => `${m.language} ${m.library}`));
    const rows = [...catalogue.clients, ...catalogue.settings, ...catalogue.given.filter((r) => r.package)];
    const all = rows.map((r) => `${r.language} ${r.library}`);
    assert.deepEqual(
      [...new Set(all)].filter((l) => !tested.has(l)),
      [],
    );
  });

  it("the page lists at least 35 libraries for Python and 45 for JavaScript, each with a package to look up", () => {
    const entries = libraryEntries(catalogue);
    assert.ok(entries.filter((e) => e.language === "python").length >= 35);
    assert.ok(entries.filter((e) => e.language === "typescript").length >= 45);
    const page = libraryPage(catalogue);
    for (const { library } of entries)
      assert.match(page, new RegExp(`^### ${library.replace(/[.()/]/g, "\\$&")}\n\n\\[.+\\]\\(https://`, "m"));
  });
});
