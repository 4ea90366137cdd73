/**
 * What is used of vscode-languageserver, brought in once: the library is CommonJS, and every module of a bundle that imports from it makes
 * itself a copy of its several hundred names when the server starts.
 */
export {
  CodeActionKind,
  CompletionItemKind,
  CompletionRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LSPErrorCodes,
  MarkupKind,
  PositionEncodingKind,
  ProgressType,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
} from "vscode-languageserver";
