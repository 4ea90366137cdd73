/** Second looks: at broken code when typing pauses, and at documents that depend on what changed elsewhere. */
import type { Context } from "./context.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { OpenDocument } from "./documents.ts";
import { guarded, guardedNow } from "./guard.ts";

/** Milliseconds without an edit after which a document is parsed afresh and its dependants are looked at again. */
const PAUSE = 300;

export class Recheck {
  readonly #context: Context;
  readonly #diagnostics: Diagnostics;
  /** Paths by URI: documents may be closed before the pause, and then their texts must not be held. */
  readonly #edited = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #isWaiting = false;

  constructor(context: Context, diagnostics: Diagnostics) {
    this.#context = context;
    this.#diagnostics = diagnostics;
  }

  /** Looks at this document, and at those that depend on it, when nothing has been edited for a while. */
  afterPause(document: OpenDocument): void {
    this.#edited.set(document.uri, document.path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#paused(), PAUSE);
  }

  /** Looks at all open documents as soon as the work at hand is done. Several calls become one. */
  soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setImmediate(() => {
      this.#isWaiting = false;
      const { log, documents } = this.#context;
      void guarded(log, "Looking again", {}, undefined, () => this.#diagnostics.recheck(documents.all()));
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #paused(): void {
    for (const [uri, path] of this.#edited) {
      guardedNow(this.#context.log, "Parsing afresh", { uri }, () => this.#context.workspace.engine?.refresh(path));
    }
    this.#edited.clear();
    this.soon();
  }
}
