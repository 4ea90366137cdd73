/** The documents that editors hold, kept in step with the client. */
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextChange } from "../engine/api.ts";
import type { FilePath } from "../host/types.ts";
import { toPath } from "./uris.ts";

/** An open document. `text` is changed in place: compare `version` after waiting. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly path: FilePath;
  readonly text: TextDocument;
}

export class Documents {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPath = new Map<FilePath, OpenDocument>();

  /** Undefined when documents of this scheme are not analysed. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): OpenDocument | undefined {
    const path = toPath(uri, languageId);
    if (path === undefined) return undefined;
    const document = { uri, path, text: TextDocument.create(uri, languageId, version, text) };
    this.#byUri.set(uri, document);
    this.#byPath.set(path, document);
    return document;
  }

  /** Applies the changes; each `TextChange` counts in the text that the one before it left. */
  change({
    textDocument,
    contentChanges,
  }: DidChangeTextDocumentParams): { document: OpenDocument; changes: readonly TextChange[] } | undefined {
    const document = this.#byUri.get(textDocument.uri);
    if (document === undefined) return undefined;
    const changes: TextChange[] = [];
    for (const change of contentChanges) {
      changes.push(toTextChange(document.text, change));
      TextDocument.update(document.text, [change], textDocument.version);
    }
    if (contentChanges.length === 0) TextDocument.update(document.text, [], textDocument.version);
    return { document, changes };
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri);
    if (document === undefined) return undefined;
    this.#byUri.delete(uri);
    if (this.#byPath.get(document.path) === document) this.#byPath.delete(document.path);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  at(path: FilePath): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.#byUri.values()];
  }
}

function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!("range" in change)) return { start: 0, oldEnd: document.getText().length, text: change.text };
  const a = document.offsetAt(change.range.start);
  const b = document.offsetAt(change.range.end);
  // Some clients send ranges back to front; TextDocument turns them round too.
  return { start: Math.min(a, b), oldEnd: Math.max(a, b), text: change.text };
}
