import { deepEqual, equal, ok } from "node:assert/strict";
import type { Finding } from "../../server/src/engine/api.ts";
import { ruleUrl } from "../../server/src/engine/links.ts";
import { LineMap } from "../../server/src/engine/positions.ts";
import { countsText, markdownReport, Tally } from "../../server/src/engine/summary.ts";

function finding(rule: string, severity: Finding["severity"], message = "m"): Finding {
  const rest = { certainty: "certain", trace: [], fixTitles: [], suppression: undefined } as const;
  return { file: "/w/a b.py", start: 0, end: 1, rule, severity, message, ...rest };
}

describe("the summary", () => {
  it("counts, suppressed ones apart", () => {
    const tally = new Tally();
    const suppressed = { ...finding("r", "error"), suppression: { kind: "inSource", reason: "x" } } as const;
    const findings = [finding("r", "error"), finding("s", "error"), finding("s", "hint"), suppressed];
    tally.add({ file: "/w/a b.py", findings, secrets: [], notes: [] }, "a");
    tally.add({ file: "/w/b.py", findings: [], secrets: [], notes: [] }, "b");
    const summary = tally.summary();
    equal(countsText(summary), "2 errors, 1 hint");
    equal(summary.files, 2);
    equal(summary.filesWithFindings, 1);
    equal(summary.suppressed, 1);
    equal(summary.byRule.get("s"), 2);
    equal(countsText(new Tally().summary()), "no findings");
  });

  it("counts by service, and files once", () => {
    const tally = new Tally();
    const report = { file: "/w/a.py", findings: [finding("r", "error")], secrets: [], notes: [] };
    tally.add(report, "a");
    tally.add({ ...report, file: "/w/b.py", findings: [] }, "b");
    tally.addFindings({ ...report, findings: [finding("s", "warning")] }, "a");
    const { files, filesWithFindings, services } = tally.summary();
    deepEqual([files, filesWithFindings], [2, 1]);
    deepEqual(
      services.map((s) => [s.name, s.files, s.bySeverity.error, s.bySeverity.warning]),
      [
        ["a", 1, 1, 1],
        ["b", 1, 0, 0],
      ],
    );
    const page = markdownReport({ summary: tally.summary(), rows: [], problems: [], ruleLink: (rule) => rule });
    ok(page.includes("## Services\n\n| Service | Files | Error | Warning | Information | Hint |\n"), page);
    ok(page.includes("| a | 1 | 1 | 1 | 0 | 0 |\n| b | 1 | 0 | 0 | 0 | 0 |\n"), page);
  });

  it("makes a Markdown page in which nothing breaks out", () => {
    const tally = new Tally();
    const rows = [finding("s", "warning", "a | b <img src=x> `c` [d](e)\nf"), finding("r", "error")].map((f) => {
      tally.add({ file: f.file, findings: [f], secrets: [], notes: [] }, "a");
      return { finding: f, path: "a b.py", link: "file:///w/a b(1).py", position: { line: 1, column: 2 } };
    });
    const page = markdownReport({ summary: tally.summary(), rows, problems: ["p"], ruleLink: (rule) => `https://x/${rule}` });
    ok(page.startsWith("# Redwarden audit\n\n1 error, 1 warning in 2 files.\n"));
    ok(page.includes("| [r](https://x/r) | 1 |"));
    ok(page.includes("| error | r | [a b.py:2:3](file:///w/a%20b%281%29.py) | m |"));
    ok(page.includes("| warning | s |") && page.includes("a \\| b \\<img src=x\\> \\`c\\` \\[d\\](e) f |"), page);
    ok(page.indexOf("| error |") < page.indexOf("| warning |"));
    ok(page.includes("## Problems of the audit\n\n- p\n"));
  });
});

describe("links", () => {
  it("derive from the homepage", () => {
    equal(ruleUrl("https://github.com/a/b#readme", "r"), "https://github.com/a/b/blob/HEAD/docs/rules/r.md");
    equal(ruleUrl("https://example.org/redwarden/", "r"), "https://example.org/redwarden/docs/rules/r.md");
  });
});

describe("lines", () => {
  it("end as in editors", () => {
    const lines = new LineMap("a\r\nb\rc\n");
    equal(lines.count, 4);
    equal(
      JSON.stringify([0, 1, 3, 5, 7, 99].map((o) => lines.position(o))),
      JSON.stringify([
        { line: 0, column: 0 },
        { line: 0, column: 1 },
        { line: 1, column: 0 },
        { line: 2, column: 0 },
        { line: 3, column: 0 },
        { line: 3, column: 0 },
      ]),
    );
    equal(JSON.stringify(lines.span(0)), '{"start":0,"end":1}');
  });
});
