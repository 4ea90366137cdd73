/** A crew of threads. Files are handed out in small lots of neighbours; a thread that dies costs the file that killed it, no more. */
import type { CancellationToken, FilePath } from "../host/types.ts";
import type { FileReport } from "./api.ts";
import { type Crew, type Deliver, failure } from "./audit.ts";

/** A file with its place in the audit. */
export interface Task {
  readonly index: number;
  readonly file: FilePath;
}
/** What a thread is told, and what it tells. `ready` comes once, before anything else. */
export type ToThread = readonly Task[];
export type FromThread = { readonly kind: "ready" } | { readonly kind: "report"; readonly index: number; readonly report: FileReport };

/** A thread, as the host makes it. */
export interface Thread {
  post(tasks: ToThread): void;
  /** Ends it; `ended` is called. */
  stop(): Promise<void>;
}
/** Starts a thread. `ended` is called once, with the reason, however it ends. */
export type StartThread = (heard: (message: FromThread) => void, ended: (reason: string) => void) => Thread;

/** What a pool is made from. */
export interface PoolOptions {
  readonly start: StartThread;
  /** Number of threads. */
  readonly size: number;
  /** Does the work when no thread can be started. */
  readonly fallback: Crew;
  /** Milliseconds after which a single file is given up. */
  readonly fileTimeout: number;
}

const LOT = 16;

/** A crew that spreads files over threads. Threads start with the first run. */
export function threadCrew(options: PoolOptions): Crew {
  const threads = new Set<Thread>();
  return {
    run: (files, deliver, token) => new Run(options, threads, files, deliver, token).finish(),
    async dispose() {
      await Promise.all([...threads].map((t) => t.stop()));
      await options.fallback.dispose();
    },
  };
}

/** One thread at work. */
interface Member {
  thread: Thread | undefined;
  isReady: boolean;
  /** Tasks it has not reported on yet; it works on the first. */
  lot: Task[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

class Run {
  readonly #options: PoolOptions;
  readonly #threads: Set<Thread>;
  readonly #queue: Task[];
  readonly #deliver: Deliver;
  readonly #token: CancellationToken;
  readonly #lotSize: number;
  #members = 0;
  #resolve: () => void = () => undefined;

  constructor(options: PoolOptions, threads: Set<Thread>, files: readonly FilePath[], deliver: Deliver, token: CancellationToken) {
    this.#options = options;
    this.#threads = threads;
    this.#deliver = deliver;
    this.#token = token;
    this.#queue = files.map((file, index) => ({ index, file }));
    this.#lotSize = Math.max(1, Math.min(LOT, Math.ceil(files.length / (options.size * 4))));
  }

  async finish(): Promise<void> {
    const isDone = new Promise<void>((resolve) => {
      this.#resolve = resolve;
    });
    for (let i = 0; i < this.#options.size && i < this.#queue.length; i++) this.#hire();
    if (this.#members > 0) await isDone;
    await this.#finishHere();
  }

  /** What is left when threads cannot be started is done here. */
  async #finishHere(): Promise<void> {
    const left = this.#queue.splice(0);
    if (left.length === 0 || this.#token.isCancelled) return;
    const deliver: Deliver = (i, report) => this.#deliver(left[i]?.index ?? 0, report);
    await this.#options.fallback.run(
      left.map((t) => t.file),
      deliver,
      this.#token,
    );
  }

  #hire(): void {
    const member: Member = { thread: undefined, isReady: false, lot: [], timer: undefined };
    this.#members++;
    const thread = this.#options.start(
      (message) => this.#hear(member, message),
      (reason) => this.#leave(member, reason),
    );
    member.thread = thread;
    this.#threads.add(thread);
  }

  #hear(member: Member, message: FromThread): void {
    if (message.kind === "report") {
      member.lot = member.lot.filter((t) => t.index !== message.index);
      this.#deliver(message.index, message.report);
    } else member.isReady = true;
    clearTimeout(member.timer);
    if (this.#token.isCancelled || (member.lot.length === 0 && this.#queue.length === 0)) void member.thread?.stop();
    else if (member.lot.length === 0) this.#hand(member);
    else this.#watch(member);
  }

  #hand(member: Member): void {
    member.lot = this.#queue.splice(0, this.#lotSize);
    member.thread?.post(member.lot);
    this.#watch(member);
  }

  #watch(member: Member): void {
    member.timer = setTimeout(() => void member.thread?.stop(), this.#options.fileTimeout);
  }

  #leave(member: Member, reason: string): void {
    clearTimeout(member.timer);
    if (member.thread) this.#threads.delete(member.thread);
    this.#members--;
    const [culprit, ...innocent] = member.lot;
    this.#queue.unshift(...innocent);
    if (culprit && !this.#token.isCancelled) {
      const message = `The analysis of this file ended its worker (${reason}). Please report this as a bug of Redwarden.`;
      this.#deliver(culprit.index, failure(culprit.file, message));
    }
    // A thread that never became ready would not the second time either.
    if (member.isReady && this.#queue.length > 0 && !this.#token.isCancelled) this.#hire();
    if (this.#members === 0) this.#resolve();
  }
}
