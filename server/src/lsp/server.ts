/** Puts the features of the language server together. Knows the protocol and the engine's face, and nothing of the host. */
import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from "vscode-languageserver";
import { SECTION } from "../protocol.ts";
import { registerAudit } from "./audit.ts";
import { type ClientAbilities, clientAbilities } from "./client-abilities.ts";
import { CODE_ACTION_KINDS, registerCodeActions } from "./code-actions.ts";
import { registerConfiguration, watchConfiguration } from "./configuration.ts";
import type { Context, ServerParts } from "./context.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { Documents } from "./documents.ts";
import { initialFolders, registerFolders } from "./folders.ts";
import { guarded, type Log } from "./guard.ts";
import { registerHover } from "./hover.ts";
import { PositionEncodingKind, TextDocumentSyncKind } from "./library.ts";
import { Recheck } from "./recheck.ts";
import { Results } from "./results.ts";
import { offerServerFiles, registerServerFiles, serverFileCapabilities } from "./server-files.ts";
import { registerSync } from "./sync.ts";
import { registerWatching, watchFiles } from "./watching.ts";
import { Workspace } from "./workspace.ts";

/** Serves one client until it says goodbye. */
export function serve(connection: Connection, parts: ServerParts): void {
  const log: Log = (level, message) => connection.console[level](message);
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const client = clientAbilities(params);
    const documents = new Documents();
    const workspace = new Workspace(parts, documents);
    await startFeatures({ connection, parts, client, documents, workspace, log }, params);
    return { capabilities: capabilities(client), serverInfo: { name: SECTION, version: parts.version } };
  });
  connection.listen();
}

/** Every handler is registered before the client is answered, so no message of it is missed. */
async function startFeatures(context: Context, params: InitializeParams): Promise<void> {
  const { connection, workspace, log } = context;
  const folders = initialFolders(params);
  // Without an engine the server still answers, with an empty result for everything, and says why.
  await guarded(log, "Start", {}, undefined, () => workspace.useFolders(folders, async () => undefined));
  const results = new Results(context);
  const diagnostics = registerDiagnostics(context, results);
  const recheck = new Recheck(context, diagnostics);
  registerSync(context, diagnostics, recheck);
  registerCodeActions(context);
  registerHover(context);
  registerServerFiles(context);
  registerAudit(context);
  registerWatching(context, recheck);
  const readSettings = registerConfiguration(context, recheck);
  connection.onInitialized(async () => {
    registerFolders(context, folders, readSettings, recheck);
    await workspace.configure(readSettings);
    recheck.soon();
    await Promise.all([watchConfiguration(context), watchFiles(context), offerServerFiles(context)]);
  });
  connection.onShutdown(() => {
    recheck.dispose();
    workspace.dispose();
  });
}

function capabilities(client: ClientAbilities): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    ...serverFileCapabilities({ client }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  if (client.hasCodeActions)
    base.codeActionProvider = { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: client.resolvesCodeActionEdits };
  // Not for the whole workspace: clients would ask for that every two seconds. The audit is a request of its own.
  if (client.pullsDiagnostics) base.diagnosticProvider = { identifier: SECTION, interFileDependencies: true, workspaceDiagnostics: false };
  return base;
}
