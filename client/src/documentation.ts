/** The pages of the rules, from the copies that ship with the extension. */
import * as vscode from "vscode";
import { ClientCommand } from "../../server/src/protocol.ts";

/** Registers the command that code actions use. Its argument is a rule id. */
export function registerDocumentation(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand(ClientCommand.showDocumentation, async (rule: unknown) => {
    if (typeof rule !== "string" || !/^[a-z0-9-]+$/.test(rule)) return;
    await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(context.extensionUri, "docs", "rules", `${rule}.md`));
  });
}
