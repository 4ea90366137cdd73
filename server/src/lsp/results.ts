/** Diagnostics of open documents: computed for one version, never shown for another. */
import type { Diagnostic } from "vscode-languageserver";
import type { CancellationToken } from "../host/types.ts";
import { STATUS, type StatusParams } from "../protocol.ts";
import { type Context, reportOf } from "./context.ts";
import { toDiagnostics } from "./diagnostic.ts";
import type { OpenDocument } from "./documents.ts";
import { guarded } from "./guard.ts";
import { linesOf } from "./positions.ts";

/** What was computed for a version of a document. `id` is the same for the same diagnostics of the same version. */
export interface Result {
  readonly version: number;
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

export class Results {
  readonly #context: Context;
  /** What the client has last been given, by URI. */
  readonly #shown = new Map<string, Result>();
  /** What is being computed, by URI. */
  readonly #underWay = new Map<string, Promise<unknown>>();
  #ids = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Diagnostics of a document as it is now; `stale` when it changed, closed or was cancelled meanwhile. Empty when analysis failed. */
  async compute(document: OpenDocument, token: CancellationToken): Promise<Result | "stale"> {
    const work = this.#compute(document, token);
    this.#underWay.set(document.uri, work);
    try {
      return await work;
    } finally {
      if (this.#underWay.get(document.uri) === work) this.#underWay.delete(document.uri);
    }
  }

  /** Ends when what is being computed for a document has been given to the client: it may lag behind, and must not come last. */
  async given(document: OpenDocument): Promise<void> {
    const work = this.#underWay.get(document.uri);
    if (work === undefined) return;
    await work.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }

  async #compute(document: OpenDocument, token: CancellationToken): Promise<Result | "stale"> {
    const { log } = this.#context;
    const { version } = document.text;
    const subject = { uri: document.uri, version };
    const computed = await guarded(
      log,
      "Analysis",
      subject,
      { items: [], problems: ["Analysis failed; see the output for details."] },
      () => this.#analyse(document, token),
    );
    if (computed === "stale" || document.text.version !== version || this.#context.documents.get(document.uri) !== document) return "stale";
    this.#tellStatus(document, computed);
    return this.#identify(document.uri, version, computed.items);
  }

  /** Notes what the client is given, so that later changes can be told from no change. */
  show(uri: string, result: Result): void {
    this.#shown.set(uri, result);
  }

  forget(uri: string): void {
    this.#shown.delete(uri);
  }

  /** What the client was given last. */
  shown(uri: string): Result | undefined {
    return this.#shown.get(uri);
  }

  async #analyse(document: OpenDocument, token: CancellationToken): Promise<Computed | "stale"> {
    // What lags is told anew when typing pauses: not for clients that never hear of it.
    const { pullsDiagnostics, refreshesDiagnostics } = this.#context.client;
    const report = await reportOf(this.#context, document, token, !pullsDiagnostics || refreshesDiagnostics);
    if (report === "stale") return "stale";
    const items = await toDiagnostics(this.#context, report, linesOf(document.text));
    const notes = report.notes.filter((note) => note.span === undefined).map((note) => note.message);
    return { items, problems: [...this.#context.workspace.problems(document.path), ...notes] };
  }

  #identify(uri: string, version: number, items: readonly Diagnostic[]): Result {
    const before = this.#shown.get(uri);
    // Editors move squiggles along with edits, so the same diagnostics for another version are a new result.
    const isSame = before?.version === version && JSON.stringify(before.items) === JSON.stringify(items);
    if (before !== undefined && isSame) return { version, id: before.id, items };
    this.#ids += 1;
    return { version, id: String(this.#ids), items };
  }

  #tellStatus({ uri }: OpenDocument, { items, problems }: Computed): void {
    if (this.#context.client.options.status !== true) return;
    const params: StatusParams = { uri, findings: items.length, problems };
    void this.#context.connection.sendNotification(STATUS, params);
  }
}

interface Computed {
  readonly items: readonly Diagnostic[];
  readonly problems: readonly string[];
}
