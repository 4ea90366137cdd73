import { equal } from "node:assert/strict";
import { hostMatcher, pathMatcher } from "../../server/src/config/globs.ts";
import { SETTINGS } from "../../server/src/config/table.ts";

describe("globs", () => {
  const cases: [string, string, boolean][] = [
    ["legacy", "legacy/a.py", true],
    ["legacy", "src/legacy/a.py", true],
    ["legacy", "src/legacy.py", false],
    ["legacy/", "legacy/a.py", true],
    ["/legacy", "src/legacy/a.py", false],
    ["/legacy", "legacy/deep/a.py", true],
    ["src/gen", "src/gen/a.py", true],
    ["src/gen", "x/src/gen/a.py", false],
    ["*.pb.ts", "a/b.pb.ts", true],
    ["./a/*.py", "a/b.py", true],
    ["a/**", "a/.hidden/b.py", true],
    ["*_pb2.py", "x/foo_pb2.py", true],
  ];
  for (const [glob, path, isMatch] of cases) {
    it(`${glob} ${isMatch ? "matches" : "does not match"} ${path}`, () => equal(pathMatcher([glob])(path), isMatch));
  }

  it("know test files", () => {
    const isTest = pathMatcher(SETTINGS.testFiles.default);
    for (const path of [
      "tests/a.py",
      "a/test/x.ts",
      "src/__tests__/b.tsx",
      "spec/x.js",
      "test_app.py",
      "a/app_test.py",
      "conftest.py",
      ".backup/src/app.ts",
      "api/_old/cache.py",
      "a/b.spec.ts",
      "b.test.js",
    ]) {
      equal(isTest(path), true, path);
    }
    for (const path of ["testing.py", "src/contest.py", "latest/app.py", "src/backup/app.ts", "src/test.ts", "attest_x.py"])
      equal(isTest(path), false, path);
  });

  it("match hosts whatever their case", () => {
    const matches = hostMatcher(["*.internal", "cache"]);
    equal(matches("Redis.Internal"), true);
    equal(matches("a.b.internal"), true);
    equal(matches("cache.example.com"), false);
    equal(hostMatcher([])("x"), false);
  });
});
