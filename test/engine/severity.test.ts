import { equal } from "node:assert/strict";
import { resolveConfiguration, ruleSetting } from "../../server/src/config/resolve.ts";
import { excludeMatcher, isAtLeast, shownSeverity, testFileMatcher } from "../../server/src/engine/severity.ts";

const RULE = { id: "r", title: "R", severity: "error" } as const;

describe("the shown severity", () => {
  const cases = [
    [undefined, "certain", false, false, "error"],
    [undefined, "request", false, false, "error"],
    [undefined, "parameter", false, false, "information"],
    [undefined, "possible", false, false, "information"],
    [undefined, "certain", true, false, "information"],
    [undefined, "certain", false, true, "information"],
    [{ severity: "off" }, "parameter", false, false, "off"],
    [{ severity: "hint" }, "certain", true, true, "hint"],
    [{ severity: "warning" }, "request", false, false, "warning"],
    [{ severity: "off", parameter: "warning" }, "certain", false, false, "off"],
    [{ parameter: "warning" }, "parameter", false, false, "warning"],
    [{ parameter: "warning" }, "parameter", true, false, "information"],
    [{ possible: "off" }, "possible", false, false, "off"],
  ] as const;
  for (const [override, certainty, isTest, isMild, expected] of cases) {
    const flags = [isTest && "test file", isMild && "mild"].filter(Boolean).join(", ");
    it(`is ${expected} for ${certainty} ${flags} under ${JSON.stringify(override ?? "defaults")}`, () => {
      equal(shownSeverity({ setting: ruleSetting(RULE, override), certainty, isTest, isMild }), expected);
    });
  }

  it("orders severities", () => {
    equal(isAtLeast("error", "warning"), true);
    equal(isAtLeast("hint", "information"), false);
  });
});

describe("matchers of a configuration", () => {
  const settings = { rules: new Map(), extendsRoot: false, exclude: ["gen/**"] };
  const configuration = resolveConfiguration([RULE], [{ folder: "/test/w", settings }], "/test/w");

  it("see paths from the configuration's folder", () => {
    equal(testFileMatcher(configuration)("/test/w/src/a.py"), false);
    equal(testFileMatcher(configuration)("/test/w/tests/a.py"), true);
    equal(excludeMatcher(configuration)("/test/w/gen/a.py"), true);
    equal(excludeMatcher(configuration)("/elsewhere/gen/a.py"), false);
  });
});
