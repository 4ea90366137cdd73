/** Which regular expressions count as allow-lists for a key part. */
import { deepEqual, equal } from "node:assert/strict";
import { anchored, judgePattern, matchesAllHarm, matchesNarrowly } from "../../server/src/flow/regex.ts";

describe("regular expressions as checks", () => {
  const cases: readonly (readonly [string, "both" | "start" | "none", string])[] = [
    ["^[a-z]+$", "none", "holds"],
    ["[a-z]+", "both", "holds"],
    ["^(a|b)$", "none", "holds"],
    ["(^[a-z]+$)", "none", "holds"],
    ["^a$|^b$", "none", "holds"],
    ["^a|b$", "none", "unanchored"],
    ["[a-z]+", "start", "unanchored"],
    ["^(?=.*\\d)[a-z0-9]+$", "none", "holds"],
    ["^[0-9a-f]{2}(:[0-9a-f]{2}){5}$", "none", "holds"],
    ["^(\\w+:)*$", "none", "tooWide"],
    ["^[\\w:]+$", "none", "tooWide"],
    ["^[\\w\\s-]+$", "none", "holds"],
    ["^[^\\s@]+@x$", "none", "tooWide"],
    ["^\\S+$", "none", "tooWide"],
    ["^.*$", "none", "tooWide"],
  ];
  for (const [pattern, anchored, verdict] of cases) {
    it(`${pattern} (${anchored}) ${verdict}`, () => equal(judgePattern(pattern, "", anchored, false), verdict));
  }

  it("`$` lets a trailing newline pass in Python", () => {
    equal(judgePattern("^[a-z]+$", "", "start", true), "trailingNewline");
    equal(judgePattern("^[a-z]+\\Z", "", "start", true), "holds");
  });
  it("lines are not texts", () => equal(judgePattern("^[a-z]+$", "m", "none", false), "multiline"));

  it("what is found, or captured, can be harmless where the pattern is not anchored", () => {
    equal(matchesNarrowly("[a-z]+", ""), true);
    equal(matchesNarrowly("^cart:(\\w+)$", ""), true);
    equal(matchesNarrowly("^/room/([^/]+)$", ""), false);
    equal(matchesNarrowly("(.*)", ""), false);
  });

  it("a class that matches all that does harm leaves nothing harmful", () => {
    for (const pattern of ["[^a-z]+", "\\W", "[:*?\\[\\]]", "(?:[^a-z])+"]) equal(matchesAllHarm(pattern, ""), true, pattern);
    for (const pattern of ["\\s+", "[^\\w:]", "[:]", "a[^a-z]"]) equal(matchesAllHarm(pattern, ""), false, pattern);
  });
});

describe("anchoring a pattern", () => {
  const cases = [
    ["[a-z]+", "", "^[a-z]+$", ""],
    ["^[a-z]+", "i", "^[a-z]+$", "i"],
    ["[a-z]+$", "", "^[a-z]+$", ""],
    ["^[a-z]+$", "gm", "^[a-z]+$", "g"],
    ["a|b", "", "^(?:a|b)$", ""],
    ["^a$|^b", "", "^(?:^a$|^b)$", ""],
    ["cost\\$", "", "^cost\\$$", ""],
    ["path\\\\$", "", "^path\\\\$", ""],
    ["(?:a|b)c", "", "^(?:a|b)c$", ""],
  ] as const;
  for (const [pattern, flags, better, betterFlags] of cases) {
    it(`/${pattern}/${flags}`, () => deepEqual(anchored(pattern, flags), { pattern: better, flags: betterFlags }));
  }
});
