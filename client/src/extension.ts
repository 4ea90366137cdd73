/** The extension as VS Code sees it: starts the language server and registers what the user sees. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { registerAudit } from "./audit.ts";
import { AuditResults } from "./audit-results.ts";
import { createClient } from "./client.ts";
import { registerDocumentation } from "./documentation.ts";
import { registerPlaces } from "./places.ts";
import { registerStatus } from "./status.ts";
import { registerSuppression } from "./suppression.ts";

/** What VS Code calls when a file of a language that is analysed is opened, or a command of Redwarden is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("Redwarden", { log: true });
  const results = new AuditResults();
  const client = createClient(context, output, results);
  context.subscriptions.push(
    output,
    results,
    client,
    registerAudit(client, results),
    registerDocumentation(context),
    registerPlaces(client),
    registerStatus(client),
    registerSuppression(client),
    vscode.commands.registerCommand("redwarden.showOutput", () => output.show()),
    vscode.commands.registerCommand("redwarden.restartServer", () => restart(client, output)),
  );
  await start(client, output);
}

async function start(client: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    await failed("could not be started", error, output);
  }
}

async function restart(client: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await client.restart();
  } catch (error) {
    await failed("could not be restarted", error, output);
  }
}

async function failed(what: string, error: unknown, output: vscode.LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error));
  const answer = await vscode.window.showErrorMessage(`The Redwarden server ${what}.`, "Show Output");
  if (answer === "Show Output") output.show();
}
