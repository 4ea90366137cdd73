/** What every feature of the server is given. */
import type { Connection } from "vscode-languageserver";
import type { RuleInfo } from "../config/table.ts";
import type { FileReport } from "../engine/api.ts";
import type { AuditJob, Crew } from "../engine/audit.ts";
import type { CancellationToken, Clock } from "../host/types.ts";
import type { ClientAbilities } from "./client-abilities.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { Log } from "./guard.ts";
import { type Lines, linesOf, linesOfFile } from "./positions.ts";
import { toUri } from "./uris.ts";
import type { Workspace, WorkspaceParts } from "./workspace.ts";

/** What the server shows of a rule. */
export interface RuleText extends RuleInfo {
  readonly docs: { readonly why: string; readonly fix: string };
}

/** What the outside brings: chosen by `main.ts`, replaced in tests. */
export interface ServerParts extends WorkspaceParts {
  readonly version: string;
  readonly rules: readonly RuleText[];
  readonly clock: Clock;
  /** Who analyses the files of an audit. */
  crew(job: AuditJob, files: number): Crew;
}

export interface Context {
  readonly connection: Connection;
  readonly parts: ServerParts;
  readonly client: ClientAbilities;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly log: Log;
}

/** Exact report of an open document (with `mayLag`, see `Engine.report`); `stale` when it changed or closed meanwhile. */
export async function reportOf(
  context: Context,
  document: OpenDocument,
  token: CancellationToken,
  mayLag = false,
): Promise<FileReport | "stale"> {
  const { version } = document.text;
  const engine = await context.workspace.engineFor(document.path);
  const report = await engine.report(document.path, token, mayLag);
  if (token.isCancelled || document.text.version !== version || context.documents.get(document.uri) !== document) return "stale";
  return report ?? { file: document.path, findings: [], secrets: [], notes: [] };
}

/** The client's URI of a file: its own spelling while it is open. */
export function uriOf(context: Context, path: string): string {
  return context.documents.at(path)?.uri ?? toUri(path);
}

/** Line positions of any file: of the open document, else of the file on disk; undefined when it is gone. */
export async function linesAt(context: Context, path: string): Promise<Lines | undefined> {
  const open = context.documents.at(path);
  if (open !== undefined) return linesOf(open.text);
  const text = await context.parts.files.read(path);
  return text === undefined ? undefined : linesOfFile(text);
}
