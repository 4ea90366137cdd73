/** The client of the language server. */
import type * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { type InitializationOptions, LANGUAGE_ENDINGS, SECTION } from "../../server/src/protocol.ts";
import type { AuditResults } from "./audit-results.ts";

/** Documents that are analysed: files, and what has not been saved yet. */
export const SELECTOR = ["file", "untitled"].flatMap((scheme) => Object.keys(LANGUAGE_ENDINGS).map((language) => ({ scheme, language })));

/** A client that is not started yet. Results of audits give way to those of documents that are opened. */
export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel, results: AuditResults): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = { status: true, commands: true };
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    outputChannel: output,
    initializationOptions,
    // A document that is only looked at by other extensions keeps the results of the audit.
    textSynchronization: { delayOpenNotifications: true },
    middleware: {
      didOpen: (document, next) => {
        results.remove(document.uri);
        return next(document);
      },
    },
  };
  return new LanguageClient(SECTION, "Redwarden", server, options);
}
