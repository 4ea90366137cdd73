import { deepEqual, equal, ok } from "node:assert/strict";
import type { FileReport } from "../../server/src/engine/api.ts";
import { audit, type Crew, localCrew } from "../../server/src/engine/audit.ts";
import { type StartThread, type Task, threadCrew } from "../../server/src/engine/pool.ts";
import { fakeEngine } from "../harness/fake-engine.ts";
import { memoryFiles } from "../harness/memory-files.ts";

const NEVER = { isCancelled: false };
const FILES = Array.from({ length: 100 }, (_, i) => `/f${i}.py`);

function reportFor(file: string): FileReport {
  return { file, findings: [], secrets: [], notes: [] };
}
async function collect(crew: Crew, token = NEVER, files: readonly string[] = FILES): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for await (const report of audit(files, crew, token)) reports.push(report);
  return reports;
}

/** Threads that answer after a random while; `dies` says at which files they end, `hangs` at which they never answer. */
function fakeThreads(dies: (file: string) => boolean, hangs: (file: string) => boolean = () => false): StartThread & { started: number } {
  const start: StartThread = (heard, ended) => {
    threads.started++;
    let isAlive = true;
    const end = (reason: string) => {
      if (!isAlive) return;
      isAlive = false;
      ended(reason);
    };
    const work = async (tasks: readonly Task[]) => {
      for (const { index, file } of tasks) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
        if (!isAlive || hangs(file)) return;
        if (dies(file)) return end("out of memory");
        heard({ kind: "report", index, report: reportFor(file) });
      }
    };
    setTimeout(() => heard({ kind: "ready" }), 1);
    return { post: (tasks) => void work(tasks), stop: async () => end("stopped") };
  };
  const threads = Object.assign(start, { started: 0 });
  return threads;
}
const noFallback: Crew = { run: () => Promise.reject(new Error("not expected")), dispose: async () => undefined };

describe("the audit on threads", () => {
  it("gives reports in the order of the files", async () => {
    const crew = threadCrew({ start: fakeThreads(() => false), size: 4, fallback: noFallback, fileTimeout: 5000 });
    deepEqual(
      (await collect(crew)).map((r) => r.file),
      FILES,
    );
  });

  it("loses only the file that ends a thread", async () => {
    const start = fakeThreads((file) => file === "/f7.py" || file === "/f50.py");
    const reports = await collect(threadCrew({ start, size: 2, fallback: noFallback, fileTimeout: 5000 }));
    deepEqual(
      reports.map((r) => r.file),
      FILES,
    );
    deepEqual(
      reports.filter((r) => r.notes.length > 0).map((r) => r.file),
      ["/f7.py", "/f50.py"],
    );
    ok(reports[7]?.notes[0]?.message.includes("out of memory"));
  });

  it("gives up a file that takes too long", async () => {
    const start = fakeThreads(
      () => false,
      (file) => file === "/f3.py",
    );
    const reports = await collect(threadCrew({ start, size: 2, fallback: noFallback, fileTimeout: 100 }));
    deepEqual(
      reports.filter((r) => r.notes.length > 0).map((r) => r.file),
      ["/f3.py"],
    );
    equal(reports.length, FILES.length);
  });

  it("works here when threads do not start", async () => {
    const start: StartThread = (_, ended) => {
      setTimeout(() => ended("no such file"), 1);
      return { post: () => undefined, stop: async () => undefined };
    };
    const fallback: Crew = {
      run: async (files, deliver) => {
        for (const [i, file] of files.entries()) deliver(i, reportFor(file));
      },
      dispose: async () => undefined,
    };
    deepEqual(
      (await collect(threadCrew({ start, size: 2, fallback, fileTimeout: 5000 }))).map((r) => r.file),
      FILES,
    );
  });

  it("stops when cancelled", async () => {
    const token = { isCancelled: false };
    const crew = threadCrew({ start: fakeThreads(() => false), size: 2, fallback: noFallback, fileTimeout: 5000 });
    let count = 0;
    for await (const _ of audit(FILES, crew, token)) {
      count++;
      if (count < 10) continue;
      token.isCancelled = true;
      await crew.dispose();
    }
    ok(count < FILES.length);
  });
});

describe("the audit on this thread", () => {
  it("makes notes of what fails", async () => {
    const files = memoryFiles(
      new Map([
        ["/a.py", ""],
        ["/b.py", ""],
      ]),
    );
    const engine = {
      ...fakeEngine(files),
      report: async (file: string) => (file === "/a.py" ? Promise.reject(new Error("boom")) : reportFor(file)),
    };
    const reports = await collect(
      localCrew(async () => engine, files),
      NEVER,
      ["/a.py", "/b.py"],
    );
    ok(reports[0]?.notes[0]?.message.includes("boom"));
    deepEqual(reports[1]?.notes, []);
  });

  it("says that a file cannot be read", async () => {
    const files = memoryFiles(new Map());
    const [report] = await collect(
      localCrew(async () => fakeEngine(files), files),
      NEVER,
      ["/gone.py"],
    );
    ok(report?.notes[0]?.message.includes("cannot be read as text"));
  });
});
