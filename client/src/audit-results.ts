/** Results of audits in the Problems panel, for files that no editor holds; open documents have their own. */
import * as vscode from "vscode";
import { CONF_GLOBS, SOURCE_ENDINGS } from "../../server/src/protocol.ts";

export class AuditResults implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection("redwarden-audit");
  /** What was found in a file that has changed since is not true any more. */
  readonly #watchers = [`**/*.{${SOURCE_ENDINGS.join(",")}}`, ...Object.values(CONF_GLOBS).flat()].map((glob) =>
    vscode.workspace.createFileSystemWatcher(glob, true),
  );

  constructor() {
    for (const watcher of this.#watchers) {
      watcher.onDidChange((uri) => this.remove(uri));
      watcher.onDidDelete((uri) => this.remove(uri));
    }
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
    for (const watcher of this.#watchers) watcher.dispose();
    this.#collection.dispose();
  }
}
