/** The engine for the files of servers is loaded late, and knows then what it was told before. */
import assert from "node:assert/strict";
import type { ConfigurationFor } from "../../server/src/engine/api.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import type { ConfEngine } from "../../server/src/engine/conf-engine.ts";
import { ConfLater } from "../../server/src/engine/conf-later.ts";
import { ruleTable } from "../../server/src/engine/rule-table.ts";

const first = (() => "first") as unknown as ConfigurationFor;
const second = (() => "second") as unknown as ConfigurationFor;

/** An engine that only notes what it is told. */
function noting(told: unknown[]): ConfEngine {
  return new Proxy({} as ConfEngine, {
    get: (_, name) => (name === "then" ? undefined : (...given: unknown[]) => void told.push([name, ...given])),
  });
}

describe("engine for the files of servers", () => {
  it("is not loaded for questions that its files' names answer", () => {
    const later = new ConfLater(() => assert.fail("loaded"), first);
    assert.equal(later.handles("/w/redis.conf"), true);
    assert.equal(later.handles("/w/app.py"), false);
    later.configure(second);
    assert.equal(later.now, undefined);
  });

  it("is loaded once, and told everything in order, under the configuration of that time", async () => {
    const told: unknown[] = [];
    let loads = 0;
    const later = new ConfLater(async (configuration) => {
      loads++;
      told.push(["load", configuration]);
      return noting(told);
    }, first);
    later.configure(second);
    later.open("/w/x.txt", "port 1", 1, "redis-conf");
    later.tell((engine) => engine.change("/w/x.txt", [], "port 2", 2));
    assert.equal(later.handles("/w/x.txt"), true);
    await later.engine();
    later.close("/w/x.txt");
    assert.equal(later.handles("/w/x.txt"), false);
    assert.equal(loads, 1);
    assert.deepEqual(told, [
      ["load", second],
      ["configure", second],
      ["open", "/w/x.txt", "port 1", 1, "redis-conf"],
      ["change", "/w/x.txt", [], "port 2", 2],
      ["close", "/w/x.txt"],
    ]);
  });

  it("says why it cannot be loaded to who asks, and to nobody else", async () => {
    const later = new ConfLater(() => Promise.reject(new Error("gone")), first);
    later.open("/w/redis.conf", "", 1);
    await assert.rejects(later.engine(), /gone/);
  });
});

describe("table of the rules", () => {
  it("says what the rules say, in their order", () => {
    assert.deepEqual(
      ruleTable,
      catalogue().map(({ id, title, severity }) => ({ id, title, severity })),
    );
  });
});
