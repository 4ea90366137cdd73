import assert from "node:assert/strict";
import { type CommandData, commandData } from "../../server/src/libraries/commands.ts";
import { changesOf, report } from "../../server/tools/command-changes.ts";

const methods = (ioredis: string): CommandData["methods"] => ({ ...commandData.methods, ioredis });
const before: CommandData = {
  commands: "GET|2|rs|k1\nGETSET|3|w|k1 v2\nSET|-3|w|k1 v2",
  methods: methods("get=GET|key:k"),
  distinctive: "hgetall",
};
const after: CommandData = {
  commands: "GET|2|rs|k1\nGETDEL|2|ws|k1\nSET|-3|w|k1 v2 t@EX",
  methods: methods("get=GET|key:k\ngetdel=GETDEL|key:k"),
  distinctive: "hgetall getdel",
};

describe("changes of the command table", () => {
  it("are told: added, removed, changed", () =>
    assert.deepEqual(changesOf(before, after), [
      { table: "commands", added: ["GETDEL 2|ws|k1"], removed: ["GETSET 3|w|k1 v2"], changed: ["SET -3|w|k1 v2 → -3|w|k1 v2 t@EX"] },
      { table: "methods of ioredis", added: ["getdel GETDEL|key:k"], removed: [], changed: [] },
      { table: "distinctive names", added: ["getdel"], removed: [], changed: [] },
    ]));

  it("are printed", () =>
    assert.equal(
      report(changesOf(before, after)),
      [
        "commands: 1 added, 1 removed, 1 changed",
        "  + GETDEL 2|ws|k1",
        "  - GETSET 3|w|k1 v2",
        "  ~ SET -3|w|k1 v2 → -3|w|k1 v2 t@EX",
        "methods of ioredis: 1 added, 0 removed, 0 changed",
        "  + getdel GETDEL|key:k",
        "distinctive names: 1 added, 0 removed, 0 changed",
        "  + getdel",
      ].join("\n"),
    ));

  it("are none of a table and itself", () =>
    assert.equal(report(changesOf(commandData, commandData)), "no command, method or name changed"));
});
