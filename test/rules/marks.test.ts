/** The fixture format itself. */
import assert from "node:assert/strict";
import { addedLines, compareMarks, type Found, type Mark, readMarks, readSidecar, withoutMarks } from "../harness/fixtures.ts";

const SOURCE = [
  'r = redis.Redis(host=HOST, password="s3cret")',
  "#                    ^^^^ plaintext-connection possible information, missing-auth",
  "#                                   ^^^^^^^^ hardcoded-password",
  "#> import os",
  "#2> r = 1",
  "x = 1",
  "#@ 0:1 key-injection",
  "# MISSING    ^^^ secret-logging",
].join("\n");

function found(rule: string, start: number, end: number, more: Partial<Found> = {}): Found {
  return { rule, start, end, certainty: "certain", severity: "error", message: "m", ...more };
}

describe("marks", () => {
  it("name related places, and say why there is no fix", () => {
    const text = "x = f(y)\n#     ^ key-injection, missing-auth\n#~ f(y) => too late\n#! missing-auth: only you know";
    const [first, second] = readMarks(text, "#");
    assert.deepEqual([first?.related, first?.noFix], [["f(y) => too late"], undefined]);
    assert.deepEqual([second?.related, second?.noFix], [[], "only you know"]);
    assert.equal(withoutMarks(text, "#"), "x = f(y)");
    assert.throws(() => readMarks("x\n#! missing-auth: why", "#"), /no mark/);
    const own = found("key-injection", 6, 7, { related: [{ start: 4, end: 8, message: "It comes too late." }] });
    const problems = (related: Found["related"]) => compareMarks(text, [first as Mark], [{ ...own, related: related ?? [] }]);
    assert.deepEqual(problems(own.related), []);
    assert.match(problems([])[0] ?? "", /related places are/);
    assert.match(problems([{ start: 0, end: 8, message: "It comes too late." }])[0] ?? "", /related places are/);
  });
  it("give the exact range on the line before", () => {
    const marks = readMarks(SOURCE, "#");
    const texts = marks.map((m) => `${m.rule}=${SOURCE.slice(m.start, m.end)}`);
    assert.deepEqual(texts.slice(0, 4), [
      "plaintext-connection=HOST",
      "missing-auth=HOST",
      'hardcoded-password="s3cret"',
      "key-injection=x",
    ]);
    assert.deepEqual([marks[0]?.certainty, marks[0]?.severity, marks[1]?.certainty], ["possible", "information", undefined]);
    assert.deepEqual(
      [...(marks[2]?.fixes ?? [])],
      [
        [1, ["import os"]],
        [2, ["r = 1"]],
      ],
    );
    assert.equal(marks[4]?.isMissing, true);
  });

  it("refuse words that mean nothing", () => {
    assert.throws(() => readMarks("x = 1\n#   ^ some-rule certian", "#"), /unknown word 'certian'/);
  });

  it("are removed where a fixture is quoted", () => {
    assert.equal(withoutMarks(SOURCE, "#"), 'r = redis.Redis(host=HOST, password="s3cret")\nx = 1');
  });

  it("can stand in a file of their own", () => {
    const [mark] = readSidecar("# a comment\n2:3+4 some-rule request\n", "ab\ncd efgh\n");
    assert.deepEqual([mark?.start, mark?.end, mark?.certainty], [5, 9, "request"]);
  });

  it("are compared with findings both ways", () => {
    const text = "abc def\n";
    const marks = readMarks("abc def\n//  ^^^ some-rule certain", "//");
    assert.deepEqual(compareMarks(text, marks, [found("some-rule", 4, 7)]), []);
    assert.match(compareMarks(text, marks, [])[0] ?? "", /abc def\n.*~~~ some-rule is marked but not found/);
    assert.match(compareMarks(text, [], [found("some-rule", 0, 3)])[0] ?? "", /found but not marked/);
    assert.match(
      compareMarks(text, marks, [found("some-rule", 4, 7, { certainty: "possible" })])[0] ?? "",
      /certainty possible, marked certain/,
    );
    assert.match(compareMarks(text, marks, [found("some-rule", 4, 7, { message: "{host}" })])[0] ?? "", /placeholder left/);
  });

  it("of known gaps fail when the gap is closed", () => {
    const marks = readMarks("abcdefghijklmn op\n// MISSING     ^^ some-rule", "//");
    assert.deepEqual(compareMarks("abcdefghijklmn op", marks, []), []);
    assert.match(compareMarks("abcdefghijklmn op", marks, [found("some-rule", 15, 17)])[0] ?? "", /is found now/);
  });
});

describe("added lines", () => {
  it("are those that only the second text has", () => {
    assert.deepEqual(addedLines("a\nb\nc", "a\nx\nc\nd"), ["x", "d"]);
    assert.deepEqual(addedLines("a\nb", "a"), []);
  });
});
