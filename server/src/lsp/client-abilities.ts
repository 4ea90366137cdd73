/** What the client can do, read once from its capabilities, so that features ask plain questions. */
import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";

export interface ClientAbilities {
  /** Asks for diagnostics itself; others get them published. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly showsCodeDescription: boolean;
  readonly hasCodeActions: boolean;
  readonly resolvesCodeActionEdits: boolean;
  readonly keepsCodeActionData: boolean;
  readonly marksPreferred: boolean;
  readonly versionedEdits: boolean;
  readonly previewsEdits: boolean;
  readonly readsMarkdown: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Takes completion, outline, folding and links for some languages only. */
  readonly registersFeatures: boolean;
  readonly hasFolders: boolean;
  readonly showsProgress: boolean;
  readonly options: InitializationOptions;
}

/** Everything that a client does not name is taken as absent. */
export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = capabilities;
  const action = textDocument?.codeAction;
  const diagnostic = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation: (diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    showsCodeDescription: (diagnostic?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport) === true,
    hasCodeActions: action?.codeActionLiteralSupport !== undefined,
    resolvesCodeActionEdits: action?.resolveSupport?.properties.includes("edit") === true,
    keepsCodeActionData: action?.dataSupport === true,
    marksPreferred: action?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    previewsEdits: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersFeatures: [
      textDocument?.completion,
      textDocument?.documentSymbol,
      textDocument?.foldingRange,
      textDocument?.documentLink,
    ].every((feature) => feature?.dynamicRegistration === true),
    hasFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    options: readOptions(initializationOptions),
  };
}

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== "object" || value === null) return {};
  const { status, commands } = value as Record<string, unknown>;
  return { status: status === true, commands: commands === true };
}
