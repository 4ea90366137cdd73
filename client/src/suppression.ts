/** Suppressing a finding: asks for the reason, without which no finding is suppressed. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ClientCommand, type EditResult, SUPPRESS, type SuppressParams } from "../../server/src/protocol.ts";

/** Registers the command that code actions use. */
export function registerSuppression(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(ClientCommand.suppress, async (finding: Omit<SuppressParams, "reason">) => {
    const reason = await vscode.window.showInputBox({
      title: `Ignore ${finding.rule}`,
      prompt: "Why is this acceptable? The reason is written into the comment. “until YYYY-MM-DD” at its end makes it expire.",
      validateInput: (text) => (text.trim() === "" ? "A reason is required." : undefined),
    });
    if (reason === undefined) return;
    const params: SuppressParams = { ...finding, reason: reason.trim() };
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest<EditResult>(SUPPRESS, params));
    if (edit === undefined) await vscode.window.showWarningMessage("The finding is no longer there.");
    else await vscode.workspace.applyEdit(edit);
  });
}
