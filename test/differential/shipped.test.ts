/** The file that Debian ships starts a server, so nothing in it is an error; what is said of it is what it deserves. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { analyseConf } from "../../server/src/engine/conf-analysis.ts";
import { confRules } from "../../server/src/rules/conf-index.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { cannotRun } from "../harness/optional.ts";

const SHIPPED = "/etc/redis/redis.conf";

describe("the redis.conf that is installed", () => {
  it("has no password and no limit of memory, and nothing else to be said of", async function () {
    const text = readShipped();
    if (text === undefined) cannotRun(this, `${SHIPPED} is not there to be read`);
    const configuration = resolveConfiguration(catalogue(), [], "/w");
    const source = { ...memoryFiles(new Map()), roots: ["/w"] };
    const input = { file: "/w/redis.conf", text, language: "redis-conf" as const, source, rules: confRules, configuration, isTest: false };
    const { found } = await analyseConf(input);
    assert.deepEqual(
      found.map(({ finding: f }) => `${f.rule} ${f.severity}`),
      ["conf-no-auth warning", "conf-no-maxmemory information"],
    );
  });
});

function readShipped(): string | undefined {
  try {
    return readFileSync(SHIPPED, "utf8");
  } catch {
    return undefined;
  }
}
