import { deepEqual, equal, ok } from "node:assert/strict";
import type { Finding } from "../../server/src/engine/api.ts";
import { applySuppressions, suppressionEdit } from "../../server/src/engine/suppression.ts";
import { parseDirectives } from "../../server/src/engine/suppression-comment.ts";

const RULES = ["key-injection", "hardcoded-password", "missing-auth"];
const NOW = Date.parse("2026-11-25T12:00:00Z");

function finding(text: string, code: string, rule = "key-injection"): Finding {
  const start = text.indexOf(code);
  ok(start >= 0, code);
  const rest = { message: "m", severity: "warning", certainty: "certain", trace: [], fixTitles: [], suppression: undefined } as const;
  return { file: "/a", rule, start, end: start + code.length, ...rest };
}

/** Comments as the parser would give them: `#…`, `//…`, block comments. */
function commentsOf(text: string) {
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\r\n]*/g)]
    .filter((m) => m[0].includes("redwarden-ignore"))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function apply(text: string, findings: readonly Finding[], statement?: string, hasRun = (_: string) => true) {
  const statementStart = () => (statement === undefined ? undefined : text.indexOf(statement));
  return applySuppressions({ file: "/a", text, comments: commentsOf(text), findings, statementStart, ruleIds: RULES, hasRun, now: NOW });
}
function isSuppressed(text: string, code = "CODE", statement?: string): boolean {
  const { findings, notes } = apply(text, [finding(text, code)], statement);
  const done = findings[0]?.suppression !== undefined;
  equal(notes.length, done ? 0 : 1, JSON.stringify(notes));
  return done;
}

describe("suppression comments", () => {
  const C = "redwarden-ignore key-injection -- checked above";

  it("hold on the finding's line, before it, and on any line it covers", () => {
    equal(isSuppressed(`CODE  # ${C}`), true);
    equal(isSuppressed(`# ${C}\nCODE`), true);
    equal(isSuppressed(`// ${C}\r\nCODE`), true);
    equal(isSuppressed(`/* ${C} */\nCODE`), true);
    equal(isSuppressed(`/*\n * ${C}\n */\nCODE`), true);
    equal(isSuppressed(`f(\n  A,  # ${C}\n  B)`, `A,  # ${C}\n  B`), true);
    equal(isSuppressed(`<div>\n  {/* ${C} */}\n  CODE`), true);
    equal(isSuppressed(`CODE  # noqa: S106 # ${C}`), true);
    equal(isSuppressed(`CODE  // eslint-disable-line no-x -- y, ${C}`), true);
  });

  it("hold before the statement of the finding", () => {
    equal(isSuppressed(`# ${C}\nx = f(\n  CODE)`, "CODE", "x ="), true);
    equal(isSuppressed(`# ${C}\nx = f(\n  CODE)`), false);
  });

  it("do not reach further", () => {
    equal(isSuppressed(`# ${C}\n\nCODE`), false);
    equal(isSuppressed(`CODE\n# ${C}`), false);
    equal(isSuppressed(`other()  # ${C}\nCODE`), false);
    equal(isSuppressed(`# ${C.replace("key-injection", "missing-auth")}\nCODE`), false);
  });

  it("can be stacked and can name several rules", () => {
    const text = "# redwarden-ignore key-injection -- a\n# redwarden-ignore missing-auth -- b\nCODE";
    const { findings, notes } = apply(text, [finding(text, "CODE"), finding(text, "CODE", "missing-auth")]);
    deepEqual(
      findings.map((f) => f.suppression?.reason),
      ["a", "b"],
    );
    deepEqual(notes, []);
    const both = "# redwarden-ignore key-injection, missing-auth -- both\nCODE";
    deepEqual(apply(both, [finding(both, "CODE"), finding(both, "CODE", "missing-auth")]).notes, []);
  });

  it("hold for a file when at its top", () => {
    const head = "#!/usr/bin/env python\n# Copyright\n\n# redwarden-ignore-file key-injection -- generated\n";
    equal(isSuppressed(`${head}import x\n\nCODE`), true);
    equal(isSuppressed(`"""Doc\n# x\n"""\n# redwarden-ignore-file key-injection -- generated\n\nCODE`), true);
    equal(isSuppressed(`/* redwarden-ignore-file key-injection -- generated */\n"use strict";\nCODE`), true);
    const late = "import x\n# redwarden-ignore-file key-injection -- generated\nCODE";
    const { findings, notes } = apply(late, [finding(late, "CODE")]);
    equal(findings[0]?.suppression, undefined);
    ok(notes[0]?.message.includes("top of the file"));
  });

  it("need a reason, an existing rule, and a date that is one", () => {
    const problems: [string, string][] = [
      ["redwarden-ignore key-injection", "gives no reason"],
      ["redwarden-ignore key-injection --", "gives no reason"],
      ["redwarden-ignore -- because", "names no rule"],
      ["redwarden-ignore", "names no rule"],
      ["redwarden-ignore key-inject -- because", 'Did you mean "key-injection"?'],
      ["redwarden-ignore key-injection -- because until 2026-02-30", "is not a date"],
    ];
    for (const [comment, message] of problems) {
      const text = `CODE  # ${comment}`;
      const { findings, notes } = apply(text, [finding(text, "CODE")]);
      equal(findings[0]?.suppression, undefined, comment);
      ok(notes[0]?.message.includes(message), `${comment}: ${notes[0]?.message}`);
      equal(text.slice(notes[0]?.span?.start, notes[0]?.span?.end), comment);
    }
  });

  it("end with the day that they name", () => {
    const on = (date: string) => `CODE  # ${C} until ${date}`;
    equal(isSuppressed(on("2026-11-25")), true);
    const text = on("2026-11-24");
    const { findings, notes } = apply(text, [finding(text, "CODE")]);
    equal(findings[0]?.suppression, undefined);
    deepEqual(
      notes.map((n) => [n.level, n.message.includes("expired after 2026-11-24")]),
      [["warning", true]],
    );
    equal(apply(on("2027-01-01"), [finding(on("2027-01-01"), "CODE")]).findings[0]?.suppression?.reason, "checked above");
  });

  it("are reported when they are not needed, unless the rule did not run", () => {
    const text = `x  # ${C}`;
    deepEqual(
      apply(text, []).notes.map((n) => n.level),
      ["information"],
    );
    deepEqual(apply(text, [], undefined, () => false).notes, []);
  });

  it("are not found in prose", () => {
    deepEqual(parseDirectives("# see the docs on redwarden-ignore comments", 0), []);
    deepEqual(parseDirectives("# redwarden-ignored key-injection -- x", 0), []);
    equal(parseDirectives("# redwarden-ignore: key-injection -- x", 0)[0]?.rules[0], "key-injection");
  });
});

describe("the edit that suppresses", () => {
  const renderer = { comment: (content: string) => `# ${content}` };
  const insert = (text: string, code: string, statement?: string, reason = "seen") => {
    const place = {
      text,
      finding: finding(text, code),
      statementStart: statement === undefined ? undefined : text.indexOf(statement),
      renderer,
      reason,
    };
    const edit = suppressionEdit(place);
    return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };

  it("goes before the statement, indented like it, and works", () => {
    const text = "def f():\n    x = g(\n        CODE)\n";
    const after = insert(text, "CODE", "x =");
    equal(after, "def f():\n    # redwarden-ignore key-injection -- seen\n    x = g(\n        CODE)\n");
    equal(isSuppressed(after, "CODE", "x ="), true);
  });

  it("keeps tabs and line ends, and reasons to one line", () => {
    equal(insert("\tCODE\r\n", "CODE", undefined, " a\nb "), "\t# redwarden-ignore key-injection -- a b\r\n\tCODE\r\n");
    ok(insert("CODE", "CODE", undefined, "  ").includes("-- reviewed\n"));
  });
});
