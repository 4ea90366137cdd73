/** Diagnostics of open documents: answered when the client asks, published to clients that never ask. */
import type { DocumentDiagnosticReport } from "vscode-languageserver";
import type { Context } from "./context.ts";
import type { OpenDocument } from "./documents.ts";
import { cancelled, engineToken, guarded } from "./guard.ts";
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from "./library.ts";
import type { Result, Results } from "./results.ts";

const NEVER = { isCancelled: false };

/** Tells the client of new diagnostics when something other than its own request may have changed them. */
export interface Diagnostics {
  /** A document was opened or changed. */
  touched(document: OpenDocument): void;
  closed(document: OpenDocument): void;
  /** Computes open documents again and tells the client where that makes a difference. */
  recheck(documents: readonly OpenDocument[]): Promise<void>;
}

/** Registers the way of delivery that the client wants. */
export function registerDiagnostics(context: Context, results: Results): Diagnostics {
  return context.client.pullsDiagnostics ? registerPull(context, results) : registerPush(context, results);
}

function registerPull(context: Context, results: Results): Diagnostics {
  context.connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return guarded<DocumentDiagnosticReport>(context.log, "Diagnostics", { uri }, empty, async () => {
      const document = context.documents.get(uri);
      if (document === undefined) return empty;
      const result = await results.compute(document, engineToken(token));
      if (result === "stale") throw token.isCancellationRequested ? cancelled() : outdated();
      results.show(uri, result);
      if (params.previousResultId === result.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: result.id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: result.id, items: [...result.items] };
    });
  });
  return {
    touched: () => undefined,
    closed: (document) => results.forget(document.uri),
    recheck: async (documents) => {
      if (!context.client.refreshesDiagnostics) return;
      const differ = await Promise.all(documents.map((document) => differs(results, document)));
      if (differ.includes(true)) await context.connection.languages.diagnostics.refresh();
    },
  };
}

/** The document changed while it was analysed: the client shall ask again for the version that it has now. */
function outdated(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The document changed meanwhile.", { retriggerRequest: true });
}

/** True when the client shows something else for this version. A client that has not asked for it yet will do so anyway. */
async function differs(results: Results, document: OpenDocument): Promise<boolean> {
  await results.given(document);
  const before = results.shown(document.uri);
  if (before === undefined || before.version !== document.text.version) return false;
  const now = await results.compute(document, NEVER);
  return now !== "stale" && now.id !== before.id;
}

function registerPush(context: Context, results: Results): Diagnostics {
  const waiting = new Set<OpenDocument>();
  const publish = async (document: OpenDocument): Promise<void> => {
    const result = await results.compute(document, NEVER);
    // A later version is already waiting.
    if (result === "stale" || result.id === results.shown(document.uri)?.id) return;
    results.show(document.uri, result);
    await send(context, document, result);
  };
  const touched = (document: OpenDocument): void => {
    if (waiting.has(document)) return;
    waiting.add(document);
    // Changes that have already arrived are taken together.
    setImmediate(() => {
      waiting.delete(document);
      void guarded(context.log, "Diagnostics", { uri: document.uri }, undefined, () => publish(document));
    });
  };
  return {
    touched,
    closed: (document) => {
      results.forget(document.uri);
      void send(context, document, undefined);
    },
    recheck: async (documents) => {
      for (const document of documents) {
        await results.given(document);
        await publish(document);
      }
    },
  };
}

async function send(context: Context, { uri }: OpenDocument, result: Result | undefined): Promise<void> {
  await context.connection.sendDiagnostics({ uri, version: result?.version, diagnostics: [...(result?.items ?? [])] });
}
