/** Keeps documents and engine in step with the client's editors, and looks again when typing pauses. */

import type { Context } from "./context.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { OpenDocument } from "./documents.ts";
import { guardedNow } from "./guard.ts";
import type { Recheck } from "./recheck.ts";

/** Registers opening, changing and closing of documents. */
export function registerSync(context: Context, diagnostics: Diagnostics, recheck: Recheck): void {
  const { connection, documents, workspace, log } = context;
  connection.onDidOpenTextDocument((params) => {
    const document = documents.open(params);
    if (document === undefined) return;
    tell(context, "Opening", document, () =>
      workspace.engine?.open(document.path, document.text.getText(), document.text.version, document.text.languageId),
    );
    diagnostics.touched(document);
  });
  connection.onDidChangeTextDocument((params) => {
    const changed = documents.change(params);
    if (changed === undefined) return;
    const { document, changes } = changed;
    const { text, path } = document;
    const isTold = tell(context, "Change", document, () => workspace.engine?.change(path, changes, text.getText(), text.version));
    if (!isTold) tell(context, "Opening again", document, () => workspace.reopen(document));
    diagnostics.touched(document);
    recheck.afterPause(document);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const document = documents.close(textDocument.uri);
    if (document === undefined) return;
    guardedNow(log, "Closing", textDocument, () => workspace.engine?.close(document.path));
    diagnostics.closed(document);
    recheck.afterPause(document);
  });
}

function tell(context: Context, name: string, { uri, text }: OpenDocument, work: () => void): boolean {
  return guardedNow(context.log, name, { uri, version: text.version }, work);
}
