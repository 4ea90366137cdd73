/** The comment that suppresses a finding of an open document. */
import type { TextEdit } from "../lang/language.ts";
import type { Finding } from "./api.ts";
import { statementStart } from "./statements.ts";
import { suppressionEdit } from "./suppression.ts";
import type { Workspace } from "./workspace.ts";

/** The edits; none when the document is not open. */
export function suppressionEdits(workspace: Workspace, finding: Finding, reason: string): readonly TextEdit[] {
  const { file, start } = finding;
  const document = workspace.documents.get(file);
  const parsed = document && workspace.parsedDocument(file, document);
  const language = workspace.languageOf(file);
  if (!parsed || !language) return [];
  const { text, facts } = parsed;
  return [suppressionEdit({ text, finding, statementStart: statementStart(facts, start), renderer: language.renderer, reason })];
}
