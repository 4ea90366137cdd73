/** The commands that audit a workspace or a file: progress, results as they come, and a summary at the end. */
import * as vscode from "vscode";
import { type LanguageClient, ProgressType, WorkDoneProgress } from "vscode-languageclient/node";
import { AUDIT, type AuditParams, type AuditPart, type AuditResult } from "../../server/src/protocol.ts";
import type { AuditResults } from "./audit-results.ts";

const PART = new ProgressType<AuditPart>();

/** Registers `Redwarden: Audit Workspace` and `Redwarden: Audit This File`. */
export function registerAudit(client: LanguageClient, results: AuditResults): vscode.Disposable {
  let isRunning = false;
  const run = async (title: string, uris?: readonly vscode.Uri[]): Promise<void> => {
    if (isRunning) {
      await vscode.window.showInformationMessage("An audit is already running; cancel it in its notification.");
      return;
    }
    isRunning = true;
    try {
      await showResult(await auditWithProgress(client, results, title, uris));
    } catch (error) {
      client.error("The audit failed.", error, "force");
    } finally {
      isRunning = false;
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("redwarden.auditWorkspace", () => auditWorkspace(run)),
    vscode.commands.registerCommand("redwarden.auditFile", (uri?: vscode.Uri) => auditFile(run, uri)),
  );
}

type Run = (title: string, uris?: readonly vscode.Uri[]) => Promise<void>;

async function auditWorkspace(run: Run): Promise<void> {
  if (vscode.workspace.workspaceFolders?.length) await run("Redwarden: auditing the workspace");
  else
    await vscode.window.showInformationMessage(
      "Open a folder to audit it. To audit the file in the editor, use Redwarden: Audit This File.",
    );
}

/** @param uri given when the command comes from the explorer's menu */
async function auditFile(run: Run, uri = vscode.window.activeTextEditor?.document.uri): Promise<void> {
  if (uri?.scheme === "file") await run("Redwarden: auditing the file", [uri]);
  else
    await vscode.window.showInformationMessage(
      "Open a Python, TypeScript, JavaScript, redis.conf or users.acl file from disk to audit it.",
    );
}

function auditWithProgress(
  client: LanguageClient,
  results: AuditResults,
  title: string,
  uris: readonly vscode.Uri[] | undefined,
): Thenable<AuditResult> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const id = `redwarden-audit-${Date.now()}`;
    const params: AuditParams = { uris: uris?.map((uri) => uri.toString()), workDoneToken: id, partialResultToken: `${id}-parts` };
    if (uris === undefined) results.clear();
    else for (const uri of uris) results.remove(uri);
    const pending: Promise<void>[] = [];
    const subscriptions = [
      client.onProgress(WorkDoneProgress.type, id, (value) => {
        if (value.kind !== "end") progress.report({ message: value.message });
      }),
      client.onProgress(PART, `${id}-parts`, (part) => {
        pending.push(show(client, results, part));
      }),
    ];
    try {
      const result = await client.sendRequest<AuditResult>(AUDIT, params, token);
      await Promise.all(pending);
      return result;
    } finally {
      for (const subscription of subscriptions) subscription.dispose();
    }
  });
}

async function show(client: LanguageClient, results: AuditResults, part: AuditPart): Promise<void> {
  const uri = client.protocol2CodeConverter.asUri(part.uri);
  results.set(uri, await client.protocol2CodeConverter.asDiagnostics([...part.diagnostics]));
}

async function showResult({ summary, report }: AuditResult): Promise<void> {
  const start = summary.isCancelled ? "Audit cancelled. Found until then" : "Audit finished";
  const problems = summary.problems.length > 0 ? ` Not everything could be audited (${summary.problems.length}); the report says why.` : "";
  const actions = ["Open Report", ...(summary.findings > 0 ? ["Show Problems"] : [])];
  const answer = await vscode.window.showInformationMessage(`${start}: ${summary.text}.${problems}`, ...actions);
  if (answer === "Show Problems") await vscode.commands.executeCommand("workbench.actions.view.problems");
  // An untitled document, so that the user may save it where they like.
  if (answer === "Open Report")
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content: report }));
}
