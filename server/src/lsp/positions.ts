/** Offsets of the engine (UTF-16 units of a file's text) ↔ positions of the protocol. */
import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../engine/api.ts";

/** Finds positions in one text. */
export interface Lines {
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
}

/** Lines of a document that an editor holds. */
export function linesOf(document: TextDocument): Lines {
  return {
    rangeOf: ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }),
    spanOf: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
  };
}

/** Lines of a file's text (which comes without byte order mark, as in editors). */
export function linesOfFile(text: string): Lines {
  return linesOf(TextDocument.create("file:///", "", 0, text));
}
