/** The language status item: how many findings the document in the editor has, and what is wrong with settings or tool. */
import * as vscode from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { STATUS, type StatusParams } from "../../server/src/protocol.ts";
import { SELECTOR } from "./client.ts";

/** Registers the item. */
export function registerStatus(client: LanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("redwarden.status", SELECTOR);
  const byUri = new Map<string, StatusParams>();
  item.name = "Redwarden";
  item.command = { title: "Show Output", command: "redwarden.showOutput" };
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    render(item, client.state, uri === undefined ? undefined : byUri.get(uri));
  };
  show();
  return vscode.Disposable.from(
    item,
    client.onNotification(STATUS, (params: StatusParams) => {
      byUri.set(vscode.Uri.parse(params.uri).toString(), params);
      show();
    }),
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => byUri.delete(uri.toString())),
  );
}

function render(item: vscode.LanguageStatusItem, state: State, status: StatusParams | undefined): void {
  item.busy = state === State.Starting;
  if (state === State.Stopped) {
    item.text = "Redwarden: not running";
    item.detail = "The server has stopped";
    item.severity = vscode.LanguageStatusSeverity.Error;
    return;
  }
  const findings = status?.findings ?? 0;
  item.text = `Redwarden: ${findings === 0 ? "no findings" : `${findings} finding${findings === 1 ? "" : "s"}`}`;
  item.detail = status?.problems.join(" · ");
  item.severity = status?.problems.length ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}
