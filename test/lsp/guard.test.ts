/** What fails inside is logged and answered empty; the server keeps running. */
import assert from "node:assert/strict";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Engine } from "../../server/src/engine/api.ts";
import { catalogue } from "../../server/src/engine/catalogue.ts";
import { serve } from "../../server/src/lsp/server.ts";
import { fakeEngine } from "../harness/fake-engine.ts";
import { LspClient, PUSH_ONLY } from "../harness/lsp-client.ts";
import { memoryFiles } from "../harness/memory-files.ts";
import { ONE, SECRET } from "./samples.ts";

const FILE = "file:///w/app.py";

/** A client of a server in this process whose engine has the given faults. */
function startWith(faults: Partial<Engine>, options: Parameters<typeof LspClient.start>[0] = {}): Promise<LspClient> {
  const files = memoryFiles(new Map());
  return LspClient.start({
    ...options,
    serve: (input, output) =>
      serve(createConnection(new StreamMessageReader(input), new StreamMessageWriter(output)), {
        version: "0.0.0",
        rules: catalogue(),
        files,
        clock: { now: () => 0 },
        globalIgnore: async () => "",
        createEngine: async () => ({ ...fakeEngine(files), ...faults }),
        crew: () => ({ run: async () => Promise.reject(new TypeError("no crew")), dispose: async () => undefined }),
      }),
  });
}

const fault = (): never => {
  throw new TypeError("x is not a function");
};

describe("language server: when something inside fails", () => {
  it("answers empty, logs with URI and version, and goes on", async () => {
    let isFaulty = true;
    const client = await startWith({
      report: async (file) => (isFaulty ? fault() : fakeEngine(memoryFiles(new Map([[file, ONE]]))).report(file, { isCancelled: false })),
    });
    await client.open(FILE, ONE);
    assert.deepEqual(await client.pull(FILE), []);
    assert.deepEqual(await client.codeActions(FILE, client.rangeOf(FILE, SECRET)), []);
    assert.equal(await client.hover(FILE, client.rangeOf(FILE, SECRET)), null);
    await client.until(() => client.log.length >= 3, "the log");
    assert.match(client.log[0] ?? "", /^Analysis failed for file:\/\/\/w\/app\.py version 1: TypeError: x is not a function\n\s+at /);
    assert.match(client.status.get(FILE)?.problems[0] ?? "", /Analysis failed/);
    isFaulty = false;
    assert.equal((await client.pull(FILE)).length, 1);
    await client.stop();
  });

  it("brings the engine back in step after a change that failed", async () => {
    const good = fakeEngine(memoryFiles(new Map()));
    const client = await startWith({ ...good, change: fault });
    await client.open(FILE, "x = 1\n");
    await client.change(FILE, [{ text: ONE }]);
    assert.equal((await client.pull(FILE)).length, 1);
    await client.stop();
  });

  it("publishes an empty list rather than an old one", async () => {
    let isFaulty = false;
    const good = fakeEngine(memoryFiles(new Map()));
    const report: Engine["report"] = async (file, token) => (isFaulty ? fault() : good.report(file, token));
    const client = await startWith({ ...good, report }, { capabilities: PUSH_ONLY });
    await client.open(FILE, ONE);
    await client.until(() => client.published.get(FILE)?.diagnostics.length === 1, "the finding");
    isFaulty = true;
    await client.change(FILE, [{ text: `${ONE}\n` }]);
    await client.until(() => client.published.get(FILE)?.diagnostics.length === 0, "the empty list");
    await client.stop();
  });

  it("answers a failed audit with a problem", async () => {
    const client = await startWith({});
    const { result } = await client.audit();
    assert.equal(result.summary.findings, 0);
    assert.match(result.summary.problems[0] ?? "", /audit failed/);
    await client.stop();
  });

  it("keeps what a syntax error quotes out of the log", async () => {
    const client = await startWith({ report: async () => JSON.parse(`{"password": ${SECRET}`) });
    await client.open(FILE, ONE);
    await client.pull(FILE);
    await client.until(() => client.log.length > 0, "the log");
    assert.match(client.log[0] ?? "", /SyntaxError/);
    assert.ok(!client.log.join("\n").includes(SECRET.slice(0, 8)), client.log.join("\n"));
    await client.stop();
  });

  it("drops the result for a version that is past, and asks for another request", async () => {
    const good = fakeEngine(memoryFiles(new Map()));
    let release: () => void = () => undefined;
    const report: Engine["report"] = async (file, token) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return good.report(file, token);
    };
    const client = await startWith({ ...good, report }, { options: {} });
    await client.open(FILE, ONE);
    const answer = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: FILE } }).then(
      () => undefined,
      (error: { code: number; data: unknown }) => [error.code, error.data],
    );
    await client.change(FILE, [{ text: "x = 1\n" }]);
    // Answered after the change has been taken in.
    await client.resolve({ title: "nothing" });
    release();
    assert.deepEqual(await answer, [-32802, { retriggerRequest: true }]);
    await client.stop();
  });
});

/** Says nothing of what somebody types, and that only after typing has paused; then, what is there. */
function lateEngine(): Partial<Engine> {
  const good = fakeEngine(memoryFiles(new Map()));
  let isSettled = true;
  return {
    ...good,
    change: (...change) => {
      isSettled = false;
      good.change(...change);
    },
    report: async (file, token, mayLag) => {
      if (!mayLag || isSettled) return good.report(file, token);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return { file, findings: [], secrets: [], notes: [], isMoved: true };
    },
    refresh: () => {
      isSettled = true;
      return true;
    },
  };
}

describe("language server: when what lags behind is late itself", () => {
  const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  afterEach(() => LspClient.endAll());

  it("asks for a refresh all the same", async () => {
    const client = await startWith(lateEngine());
    await client.open(FILE, ONE);
    await client.pull(FILE);
    await client.change(FILE, [{ range: START, text: "(" }]);
    assert.deepEqual(await client.pull(FILE), []);
    await client.until(() => client.refreshes > 0, "a refresh");
    assert.equal((await client.pull(FILE)).length, 1);
  });

  it("publishes what is exact last", async () => {
    const client = await startWith(lateEngine(), { capabilities: PUSH_ONLY });
    await client.open(FILE, ONE);
    await client.until(() => client.published.get(FILE)?.version === 1, "the diagnostics");
    await client.change(FILE, [{ range: START, text: "(" }]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(client.published.get(FILE)?.diagnostics.length, 1);
    assert.equal(client.published.get(FILE)?.version, 2);
  });
});
