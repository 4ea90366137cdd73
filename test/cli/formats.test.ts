import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import type { Format } from "../../server/src/cli/audit-options.ts";
import type { FormatContext, Outcome, ShownFile } from "../../server/src/cli/format/format.ts";
import { createFormatter } from "../../server/src/cli/format/formatters.ts";
import { codeFrame } from "../../server/src/cli/format/frame.ts";
import type { JsonReport } from "../../server/src/cli/format/json.ts";
import type { FileReport, Finding, Note } from "../../server/src/engine/api.ts";
import { LineMap } from "../../server/src/engine/positions.ts";
import { Tally } from "../../server/src/engine/summary.ts";

const SECRET = "Pl4nted-s3cret";
const TEXT = `import redis\nr = redis.Redis(\n    password="${SECRET}",  # ${SECRET}\n)\n`;
const SETTINGS = "URL = 1\nKEY = 2\n";
const PLAIN = { gutter: (t: string) => t, underline: (t: string) => t };

function findingAt(code: string, more: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(code);
  const base = {
    file: "/w/src/ä b.py",
    start,
    end: start + code.length,
    severity: "error",
    certainty: "certain",
    trace: [],
    fixTitles: [],
  } as const;
  return { ...base, rule: "hardcoded-password", message: "Bad: 100%,\nreally.", suppression: undefined, ...more };
}
const FINDINGS: readonly Finding[] = [
  findingAt(SECRET, {
    fixTitles: ["Read from REDIS_PASSWORD"],
    trace: [{ file: "/w/settings.py", start: 8, end: 11, message: "KEY is set here." }],
  }),
  findingAt("redis.Redis(", { rule: "plaintext-connection", severity: "information", certainty: "possible" }),
  findingAt(`redis.Redis(\n    password="${SECRET}",  # ${SECRET}\n)`, { rule: "missing-auth", severity: "warning" }),
  findingAt("import", { rule: "missing-auth", suppression: { kind: "inSource", reason: "known" } }),
];
const SECRET_SPAN = { start: TEXT.indexOf(SECRET), end: TEXT.indexOf(SECRET) + SECRET.length };
const REPORT: FileReport = { file: "/w/src/ä b.py", findings: FINDINGS, secrets: [SECRET_SPAN], notes: [] };
const NOTES: readonly Note[] = [
  { file: "/w/src/ä b.py", level: "warning", message: "not needed", span: { start: 0, end: 6 } },
  { file: "/elsewhere/x.py", level: "error", message: "cannot be read", span: undefined },
];

function linesOf(file: string): LineMap | undefined {
  return file === "/w/settings.py" ? new LineMap(SETTINGS) : file === REPORT.file ? new LineMap(TEXT) : undefined;
}
function format(name: Format, more: Partial<FormatContext> = {}, report = REPORT): string {
  const formatter = createFormatter(name, { root: "/w", shownPath: (f) => f.replace("/w/", ""), hasColor: false, ...more });
  const shown: ShownFile = { report, lines: new LineMap(TEXT), linesOf };
  const tally = new Tally();
  tally.add(report, "src");
  const outcome: Outcome = { summary: tally.summary(), notes: NOTES, isCancelled: false, exitCode: 1, linesOf };
  return formatter.file(shown) + formatter.end(outcome);
}

describe("every format", () => {
  for (const name of ["text", "json", "sarif", "github"] as const) {
    it(`${name} shows no secret`, () => ok(!format(name).includes(SECRET)));
  }
});

describe("the text format", () => {
  it("groups by file, underlines, masks and names the steps", () => {
    const text = format("text").split("\n").slice(0, 9);
    deepEqual(text, [
      "src/ä b.py",
      "  3:15  error  Bad: 100%,␊really.  hardcoded-password",
      '    3 |     password="********",  # ********',
      "      |               ^^^^^^^^",
      "    settings.py:2:1: KEY is set here.",
      "    fix: Read from REDIS_PASSWORD",
      "  2:5  information (possible)  Bad: 100%,␊really.  plaintext-connection",
      "    2 | r = redis.Redis(",
      "      |     ^^^^^^^^^^^^",
    ]);
    ok(format("text").endsWith("1 error, 1 warning, 1 information in 1 of 1 file; 1 suppressed\n"));
  });

  it("has colours only when told", () => {
    ok(!format("text").includes("\u001b"));
    ok(format("text", { hasColor: true }).includes("\u001b[31merror"));
  });
});

describe("the code frame", () => {
  const frame = (text: string, code: string) => {
    const start = text.indexOf(code);
    return codeFrame(new LineMap(text), [], { start, end: start + code.length }, PLAIN);
  };

  it("shows ranges of several lines without underlining indentation", () => {
    deepEqual(frame("f(\n  a,\n  b)\nx", "f(\n  a,\n  b)"), ["1 | f(", "  | ^^", "2 |   a,", "  |   ^^", "3 |   b)", "  |   ^^"]);
    equal(frame("(\n1\n2\n3\n4\n5)", "(\n1\n2\n3\n4\n5)").at(-1), "  | …");
  });

  it("aligns tabs and wide characters", () => {
    deepEqual(frame('\tx = "日本" + code', "code"), ['1 | \tx = "日本" + code', "  | \t             ^^^^"]);
  });

  it("makes control characters visible", () => {
    const [code, mark] = frame("a = '\u001b[31m\u202e' + code", "code");
    equal(code, "1 | a = '␛[31m\ufffd' + code");
    equal(mark?.indexOf("^"), code?.indexOf("code"));
  });

  it("cuts long lines around the range", () => {
    const [code, mark] = frame(`${"x".repeat(500)}code${"y".repeat(500)}`, "code");
    ok(code && code.length < 160 && code.includes("…xxx") && code.endsWith("…"));
    equal(code.slice(mark?.indexOf("^"), (mark?.lastIndexOf("^") ?? 0) + 1), "code");
  });
});

describe("places that belong to a finding", () => {
  const related = [{ file: "/w/settings.py", start: 0, end: 3, message: "The same here." }];
  const report: FileReport = { ...REPORT, findings: [findingAt(SECRET, { related })] };

  it("are lines of the text", () => ok(format("text", {}, report).includes("    settings.py:1:1: The same here.\n")));
  it("are in the json", () => {
    const { findings } = JSON.parse(format("json", {}, report)) as JsonReport;
    deepEqual(
      findings[0]?.related?.map((r) => [r.file, r.message, r.range?.end.column]),
      [["settings.py", "The same here.", 4]],
    );
  });
  it("are related locations in the sarif", () => {
    const [result] = (JSON.parse(format("sarif", {}, report)) as Log).runs[0]?.results ?? [];
    deepEqual(
      result?.relatedLocations?.map((l) => [l.physicalLocation?.artifactLocation?.uri, l.message?.text]),
      [["settings.py", "The same here."]],
    );
  });
});

describe("the summary by service", () => {
  const formatter = createFormatter("text", { root: "/w", shownPath: (f) => f, hasColor: false });
  it("is shown where there are several", () => {
    const tally = new Tally();
    tally.add(REPORT, "api");
    tally.add({ ...REPORT, file: "/w/b.py", findings: [] }, "web");
    tally.add({ ...REPORT, file: "/w/c.py" }, "worker");
    const text = formatter.end({ summary: tally.summary(), notes: [], isCancelled: false, exitCode: 1, linesOf });
    const each = "1 error, 1 warning, 1 information in 1 file";
    ok(text.startsWith(`By service\n  api: ${each}\n  worker: ${each}\n\n2 errors,`), text);
  });
  it("is not shown for one", () => ok(!format("text").includes("By service")));
  it("is in the sarif", () => {
    const services: unknown = (JSON.parse(format("sarif")) as Log).runs[0]?.properties?.services;
    deepEqual(services, [{ name: "src", files: 1, error: 1, warning: 1, information: 1, hint: 0 }]);
  });
});

describe("the github format", () => {
  it("escapes what would end a command", () => {
    const [error, notice, warning, note] = format("github").split("\n");
    equal(
      error,
      "::error file=src/ä b.py,line=3,endLine=3,col=15,endColumn=29,title=Redwarden%3A hardcoded-password::Bad: 100%25,%0Areally.",
    );
    ok(notice?.startsWith("::notice file=src/ä b.py,line=2,"));
    ok(warning?.startsWith("::warning file=src/ä b.py,line=2,endLine=4,title="), warning);
    equal(note, "::warning file=src/ä b.py,line=1,endLine=1,col=1,endColumn=7,title=Redwarden::not needed");
  });
});

describe("the json format", () => {
  it("has the documented shape", () => {
    const report = JSON.parse(format("json")) as JsonReport;
    equal(report.version, 1);
    const services = [{ name: "src", files: 1, error: 1, warning: 1, information: 1, hint: 0 }];
    deepEqual(report.summary, { files: 1, error: 1, warning: 1, information: 1, hint: 0, suppressed: 1, isComplete: true, services });
    deepEqual(report.findings[0]?.range, {
      start: { line: 3, column: 15, offset: SECRET_SPAN.start },
      end: { line: 3, column: 29, offset: SECRET_SPAN.end },
    });
    equal(report.findings[0]?.file, "src/ä b.py");
    equal(report.findings[0]?.trace[0]?.range?.start.line, 2);
    deepEqual(report.findings[3]?.suppression, { kind: "inSource", reason: "known" });
    deepEqual(
      report.notes.map((n) => n.file),
      ["src/ä b.py", "/elsewhere/x.py"],
    );
  });
});

describe("the sarif format", () => {
  const log = () => JSON.parse(format("sarif")) as Log;
  const run = () => log().runs[0] ?? { tool: { driver: { name: "" } } };

  it("is valid against the schema of SARIF 2.1.0", () => {
    const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    // The package's types do not know that it is CommonJS.
    (addFormats as unknown as (a: Ajv) => void)(ajv);
    const validate = ajv.compile(schema);
    ok(validate(log()), JSON.stringify(validate.errors));
    equal(validate({ version: "2.1.0", runs: [{ results: [] }] }), false);
  });

  it("puts the exact range first, relative to SRCROOT", () => {
    deepEqual(run().results?.[0]?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: "src/%C3%A4%20b.py", uriBaseId: "SRCROOT" },
      region: { startLine: 3, startColumn: 15, endLine: 3, endColumn: 29, snippet: { text: "********" } },
    });
    deepEqual(run().originalUriBaseIds, { SRCROOT: { uri: "file:///w/" } });
    equal(run().columnKind, "utf16CodeUnits");
  });

  it("carries certainty, levels, flows and suppressions", () => {
    const results = run().results ?? [];
    deepEqual(
      results.map((r) => [r.ruleId, r.level, r.properties?.certainty]),
      [
        ["hardcoded-password", "error", "certain"],
        ["plaintext-connection", "note", "possible"],
        ["missing-auth", "warning", "certain"],
        ["missing-auth", "error", "certain"],
      ],
    );
    const steps = results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations.map((l) => l.location?.physicalLocation?.artifactLocation?.uri);
    deepEqual(steps, ["settings.py", "src/%C3%A4%20b.py"]);
    deepEqual(
      results.map((r) => r.suppressions?.[0]?.justification),
      [undefined, undefined, undefined, "known"],
    );
  });

  it("describes the rules", () => {
    const rules = run().tool.driver.rules ?? [];
    for (const [i, result] of (run().results ?? []).entries()) equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId, String(i));
    const rule = rules.find((r) => r.id === "key-injection");
    deepEqual(rule?.properties?.tags, ["security", "external/cwe/cwe-020", "external/cwe/cwe-074"]);
    ok(rule?.help?.text && rule.helpUri?.endsWith("/docs/rules/key-injection.md"));
  });

  it("tells of the tool's problems", () => {
    const [invocation] = run().invocations ?? [];
    equal(invocation?.executionSuccessful, true);
    deepEqual(
      invocation?.toolExecutionNotifications?.map((n) => [n.level, n.message.text]),
      [
        ["warning", "not needed"],
        ["error", "cannot be read"],
      ],
    );
    equal(invocation?.toolExecutionNotifications?.[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, "file:///elsewhere/x.py");
  });

  it("has fingerprints that stay when lines move, tell equal findings apart, and hash no secret", () => {
    const prints = (text: string, secret: string) => {
      const start = text.indexOf(secret);
      const finding = { ...findingAt("import"), start, end: start + secret.length };
      const report: FileReport = { ...REPORT, findings: [finding, finding], secrets: [{ start, end: start + secret.length }] };
      const formatter = createFormatter("sarif", { root: "/w", shownPath: (f) => f, hasColor: false });
      formatter.file({ report, lines: new LineMap(text), linesOf });
      const end = formatter.end({ summary: new Tally().summary(), notes: [], isCancelled: false, exitCode: 1, linesOf });
      return (JSON.parse(end) as Log).runs[0]?.results?.map((r) => r.partialFingerprints?.["redwardenFinding/v1"]);
    };
    const first = prints('p = "secret-1"\n', "secret-1");
    equal(new Set(first).size, 2);
    deepEqual(prints('\n\nx\n  p = "secret-1"\n', "secret-1"), first);
    deepEqual(prints('p = "Other-than-that"\n', "Other-than-that"), first);
  });
});
