/** What lists of ACL rules come to in the end. */
import assert from "node:assert/strict";
import { type AclState, evaluateAcl } from "../../server/src/model/acl.ts";

const after = (rules: string): AclState => evaluateAcl(rules.split(" "));

/** What is too much, in short. */
function excess(rules: string): string {
  const { isOff, nopass, allKeys, allCommands, dangerous, isBroad } = after(rules);
  return [
    isOff && "off",
    nopass !== undefined && "nopass",
    allCommands !== undefined && "all",
    dangerous?.commands[0],
    isBroad && allKeys !== undefined && "keys",
  ]
    .filter(Boolean)
    .join(" ");
}

describe("ACL rules", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["on nopass ~* &* +@all", "nopass all keys"],
    ["on >pw allkeys allcommands", "all keys"],
    ["on >pw ~app:* -@dangerous +@all", "all"],
    ["on >pw ~app:* +@all -@dangerous", ""],
    ["on >pw ~app:* +@all -@admin", "flushall"],
    ["on >pw ~app:* +@all -eval", "all"],
    ["on >pw ~app:* +@all -config", "acl|setuser"],
    ["on >pw ~app:* -@all +@read +@write", "flushall"],
    ["on >pw ~app:* -@all +@read +@write -@dangerous", ""],
    ["on >pw ~* -@all +@read", "keys"],
    ["on >pw ~* +get +set", ""],
    ["on >pw ~* +@all resetkeys ~a:* nocommands +get", ""],
    ["on nopass >pw +get", ""],
    ["on >pw nopass +get", "nopass"],
    ["on nopass resetpass +get", ""],
    ["on nopass -@all", ""],
    ["on nopass -@all +ping", "nopass"],
    ["ON NOPASS +@ALL", "nopass all"],
    ["on nopass ~* +@all reset", "off"],
    ["on >pw %RW~* +@read", "keys"],
    ["on >pw %R~* +@read", ""],
    ["on >pw +config +debug", ""],
    ["on >pw +@dangerous", "config|set"],
    ["off nopass ~* +@all", "off nopass all keys"],
  ];
  for (const [rules, expected] of CASES) it(`${rules} → ${expected || "nothing"}`, () => assert.equal(excess(rules), expected));

  it("says which rule gave it", () => {
    const { nopass, allKeys, allCommands } = after("on nopass ~a:* ~* +get +@all");
    assert.deepEqual([nopass, allKeys, allCommands], [1, 3, 5]);
  });
  it("passes over rules that are not known", () => assert.equal(evaluateAcl(["on", undefined, "+@all"]).allCommands, 2));
});
