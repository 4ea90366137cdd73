import { deepEqual, equal, ok } from "node:assert/strict";
import { readSettings } from "../../server/src/config/read.ts";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { configSchema, editorSettings } from "../../server/src/config/schema.ts";
import type { RuleInfo } from "../../server/src/config/table.ts";

const RULES: readonly RuleInfo[] = [
  { id: "key-injection", title: "Key injection", severity: "warning" },
  { id: "hardcoded-password", title: "Password", severity: "error" },
  { id: "default-user", title: "Default user", severity: "off" },
];

function read(text: string) {
  return readSettings(text, "/w/redwarden.config.json", RULES);
}
/** The text that each problem points at, and its message. */
function problemsOf(text: string): string[] {
  return read(text).problems.map((p) => `${text.slice(p.start, p.end)} → ${p.message}`);
}
function resolve(...texts: string[]) {
  const layers = texts.map((text) => ({ folder: "/w", settings: read(text).settings ?? { rules: new Map(), extendsRoot: false } }));
  return resolveConfiguration(RULES, layers, "/w");
}

describe("reading the configuration", () => {
  it("takes comments and trailing commas", () => {
    const { settings, problems } = read('{ // why\n "exclude": ["legacy/**",], /* */ "maxFileSize": 5, }');
    deepEqual(problems, []);
    deepEqual(settings?.exclude, ["legacy/**"]);
    equal(settings?.maxFileSize, 5);
  });

  it("suggests the nearest key and rule, and points at them", () => {
    deepEqual(problemsOf('{ "exclud": [] }'), ['"exclud" → "exclud" is not a setting. Did you mean "exclude"?']);
    const [rule] = problemsOf('{ "rules": { "key-inyection": "off" } }');
    equal(rule, '"key-inyection" → "rules.key-inyection" is not a rule. Did you mean "key-injection"?');
  });

  it("lists what is allowed when nothing is near", () => {
    ok(problemsOf('{ "zzzzzzzz": 1 }')[0]?.includes("Allowed here: $schema, extends, rules, exclude"));
  });

  it("points at bad values and keeps the rest", () => {
    const text = '{ "rules": { "key-injection": "fatal", "hardcoded-password": "hint" }, "exclude": ["ok", 3, "!no"], "maxFileSize": -1 }';
    deepEqual(
      read(text).problems.map((p) => [p.key, text.slice(p.start, p.end)]),
      [
        ["rules.key-injection", '"fatal"'],
        ["exclude[1]", "3"],
        ["exclude[2]", '"!no"'],
        ["maxFileSize", "-1"],
      ],
    );
    const c = resolve(text);
    equal(c.rules.get("key-injection")?.severity, "warning");
    equal(c.rules.get("hardcoded-password")?.severity, "hint");
    deepEqual(c.exclude, ["ok"]);
    equal(c.maxFileSize, 1_000_000);
  });

  it("refuses hosts with scheme or port", () => {
    equal(read('{ "trustedHosts": ["redis://a", "a:6379", "*.internal", "::1", "cache"] }').problems.length, 2);
  });

  it("takes names and globs of names, and refuses what is none or would be all", () => {
    const good = '["member_pin", "memberPin", "*-passkey", "!session_token", "x"]';
    deepEqual(problemsOf(`{ "secretNames": ${good} }`), []);
    equal(read('{ "secretNames": ["*", "!", "a b", "a.b", "", "**", 3, "a/b"] }').problems.length, 8);
    ok(problemsOf('{ "secretNames": "pin" }')[0]?.includes('must be a list of names, such as ["member_pin"'));
    deepEqual(resolve(`{ "secretNames": ${good} }`).secretNames, JSON.parse(good));
    deepEqual(resolve("{}").secretNames, []);
  });

  it("does not take globs with a bracket that has no partner, which would match nothing", () => {
    const bad = ["[", "a/{b,c", "(x", "x)", "a]"];
    equal(read(`{ "exclude": ${JSON.stringify(bad)} }`).problems.length, bad.length);
    const good = ["app/[id]/**", "*.{a,b}", "@(x|y)", "(group)/**"];
    deepEqual(read(`{ "exclude": ${JSON.stringify(good)} }`).settings?.exclude, good);
  });

  it("gives no settings for text that is not JSON, with the place", () => {
    for (const text of ['{ "rules": ', "[]", "", "null", '{ "a" 1 }']) {
      const { settings, problems } = read(text);
      equal(settings, undefined, text);
      equal(problems.length, 1, text);
      equal(problems[0]?.key, "");
    }
  });

  it("never throws, whatever is written", () => {
    for (const text of [
      '{"rules":[]}',
      '{"rules":{"key-injection":null}}',
      '{"extends":1,"exclude":{},"trustedHosts":"x"}',
      '{"__proto__":1}',
    ]) {
      ok(read(text).problems.length > 0, text);
    }
  });
});

describe("the resolved configuration", () => {
  it("has a setting for every rule", () => {
    const c = resolve("{}");
    deepEqual(c.rules.get("key-injection"), { severity: "warning", parameter: "information", possible: "information" });
    deepEqual(c.rules.get("default-user"), { severity: "off", parameter: "off", possible: "off" });
    ok(Object.isFrozen(c));
  });

  it("sets unsure findings by the object form", () => {
    const c = resolve('{ "rules": { "key-injection": { "severity": "error", "parameter": "off" } } }');
    deepEqual(c.rules.get("key-injection"), { severity: "error", parameter: "off", possible: "information" });
  });

  it("shows unsure findings never louder than the rule", () => {
    deepEqual(resolve('{ "rules": { "key-injection": "hint" } }').rules.get("key-injection")?.parameter, "hint");
    deepEqual(resolve('{ "rules": { "key-injection": "off" } }').rules.get("key-injection")?.possible, "off");
  });

  it("lets later layers win key by key and rule by rule", () => {
    const c = resolve(
      '{ "rules": { "key-injection": "off" }, "exclude": ["a"], "maxFileSize": 7 }',
      '{ "rules": { "hardcoded-password": "hint" }, "exclude": ["b"] }',
    );
    equal(c.rules.get("key-injection")?.severity, "off");
    equal(c.rules.get("hardcoded-password")?.severity, "hint");
    deepEqual(c.exclude, ["b"]);
    equal(c.maxFileSize, 7);
  });

  it("moves globs to the topmost folder", () => {
    const top = { folder: "/w", settings: read('{ "testFiles": ["t/**"] }').settings };
    const inner = { folder: "/w/packages/a", settings: read('{ "exclude": ["gen", "/x.py", "src/**"] }').settings };
    const layers = [top, inner].flatMap((l) => (l.settings ? [{ folder: l.folder, settings: l.settings }] : []));
    const c = resolveConfiguration(RULES, layers, "/w/packages/a");
    equal(c.root, "/w");
    deepEqual(c.exclude, ["packages/a/**/gen", "packages/a/x.py", "packages/a/src/**"]);
    deepEqual(c.testFiles, ["t/**"]);
  });
});

describe("the schemas", () => {
  it("name every rule and setting", () => {
    const schema = configSchema(RULES) as { properties: Record<string, { properties?: object }> };
    deepEqual(Object.keys(schema.properties), [
      "$schema",
      "extends",
      "rules",
      "exclude",
      "trustedHosts",
      "secretNames",
      "testFiles",
      "maxFileSize",
      "serverVersion",
      "suppress",
    ]);
    deepEqual(
      Object.keys(schema.properties.rules?.properties ?? {}),
      RULES.map((r) => r.id),
    );
    ok("redwarden.trustedHosts" in editorSettings(RULES));
  });

  it("accept what reading accepts, and refuse what it refuses", async () => {
    const { Ajv } = await import("ajv");
    const validate = new Ajv({ strict: false }).compile(configSchema(RULES));
    for (const [text, isGood] of [
      ['{ "rules": { "key-injection": "error", "default-user": { "severity": "hint" } }, "exclude": ["a"], "maxFileSize": 1 }', true],
      ['{ "extends": "root", "$schema": "x", "trustedHosts": ["a"], "secretNames": ["!a_*"], "testFiles": [] }', true],
      ['{ "rules": { "key-injection": "fatal" } }', false],
      ['{ "rules": { "nope": "error" } }', false],
      ['{ "maxFileSize": 0 }', false],
      ['{ "secretNames": ["*"] }', false],
      ['{ "other": 0 }', false],
    ] as const) {
      equal(validate(JSON.parse(text)), isGood, text);
      equal(read(text).problems.length === 0, isGood, text);
    }
  });
});
