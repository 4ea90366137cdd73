/** Worker threads of Node. */
import { join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { AuditJob } from "../../engine/audit.ts";
import type { FromThread, StartThread, ToThread } from "../../engine/pool.ts";
import { bundleFolder } from "./wasm.ts";

/** The bundle that threads run. */
export const WORKER_FILE = "worker.cjs";

/** Twice what a thread was seen to need. Without a limit garbage is left lying until the machine is full. */
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };

/** Starts threads that work on a job. `folder` holds the bundle. */
export function nodeThreads(job: AuditJob, folder: string = bundleFolder): StartThread {
  return (heard, ended) => {
    const worker = new Worker(join(folder, WORKER_FILE), { workerData: job, resourceLimits: MEMORY });
    let reason: string | undefined;
    worker.on("message", heard);
    worker.on("error", (error: Error) => {
      reason = error.message;
    });
    worker.on("exit", (code) => ended(reason ?? `it took too long, or ended with code ${code}`));
    return {
      post: (tasks) => worker.postMessage(tasks),
      stop: async () => {
        await worker.terminate();
      },
    };
  };
}

/** The thread's side: the job, what to do with tasks, and how to answer. Undefined outside of a thread. */
export function threadJob():
  | { readonly job: AuditJob; listen(work: (tasks: ToThread) => void): void; say(message: FromThread): void }
  | undefined {
  const port = parentPort;
  if (!port) return undefined;
  return {
    job: workerData as AuditJob,
    listen: (work) => port.on("message", (tasks: ToThread) => work(tasks)),
    say: (message) => port.postMessage(message),
  };
}
