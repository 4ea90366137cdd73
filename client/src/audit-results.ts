/** Results of audits in the Problems panel, for files that no editor holds; open documents have their own. */
import * as vscode from "vscode";
import { SOURCE_ENDINGS } from "../../server/src/protocol.ts";

export class AuditResults implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection("redwarden-audit");
  /** What was found in a file that has changed since is not true any more. */
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${SOURCE_ENDINGS.join(",")}}`, true);

  constructor() {
    this.#watcher.onDidChange((uri) => this.remove(uri));
    this.#watcher.onDidDelete((uri) => this.remove(uri));
  }

  clear(): void {
    this.#collection.clear();
  }

  set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    this.#collection.set(uri, diagnostics);
  }

  remove(uri: vscode.Uri): void {
    this.#collection.delete(uri);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#collection.dispose();
  }
}
