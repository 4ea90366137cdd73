/** A thread of the audit: one engine that reports on the files it is given. */
import { jobConfiguration, reportOn } from "./engine/audit.ts";
import { createEngine } from "./engine/create.ts";
import { nodeClock } from "./host/node/clock.ts";
import { blockingFiles } from "./host/node/file-source.ts";
import { threadJob } from "./host/node/threads.ts";
import { nodeWasm } from "./host/node/wasm.ts";

/** Cancelling an audit ends its threads, so inside a thread nothing is ever cancelled. */
const never = { isCancelled: false };

async function work(): Promise<void> {
  const thread = threadJob();
  if (!thread) throw new Error("worker.cjs is started by Redwarden, not by hand.");
  const configuration = jobConfiguration(thread.job);
  const engine = await createEngine({ files: blockingFiles, roots: thread.job.roots, wasm: nodeWasm, configuration, clock: nodeClock });
  let last = Promise.resolve();
  thread.listen((tasks) => {
    last = last.then(async () => {
      for (const { index, file } of tasks) {
        thread.say({ kind: "report", index, report: await reportOn(engine, blockingFiles, file, never) });
      }
    });
  });
  thread.say({ kind: "ready" });
}

void work();
