/** Edits of the engine as workspace edits of the protocol. */
import type { ChangeAnnotation, TextEdit as LspEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit } from "../engine/api.ts";
import type { FilePath } from "../host/types.ts";
import { type Context, linesAt, uriOf } from "./context.ts";

/** Edits of one file. */
export interface FileEdits {
  readonly file: FilePath;
  readonly edits: readonly TextEdit[];
}

/** Undefined when there is nothing to edit or a file is gone. `annotation` asks the user to confirm, where the client can. */
export async function toWorkspaceEdit(
  context: Context,
  files: readonly FileEdits[],
  annotation?: ChangeAnnotation,
): Promise<WorkspaceEdit | undefined> {
  const parts = await Promise.all(files.filter(({ edits }) => edits.length > 0).map((file) => convert(context, file)));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  if (!context.client.versionedEdits) return { changes: Object.fromEntries(known.map(({ uri, edits }) => [uri, [...edits]])) };
  const annotate = annotation !== undefined && context.client.previewsEdits;
  const documentChanges = known.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: annotate ? edits.map((edit) => ({ ...edit, annotationId: "confirm" })) : [...edits],
  }));
  return annotate ? { documentChanges, changeAnnotations: { confirm: annotation } } : { documentChanges };
}

interface Converted {
  readonly uri: string;
  /** `null` for a file that is not open. */
  readonly version: number | null;
  readonly edits: readonly LspEdit[];
}

async function convert(context: Context, { file, edits }: FileEdits): Promise<Converted | undefined> {
  const lines = await linesAt(context, file);
  if (lines === undefined) return undefined;
  const converted = edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
  return { uri: uriOf(context, file), version: context.documents.at(file)?.text.version ?? null, edits: converted };
}
