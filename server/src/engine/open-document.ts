/** One document that an editor has open, and its parse. */
import type { FilePath } from "../host/types.ts";
import type { Language, ParsedFile, TextChange } from "../lang/language.ts";

/** Changes that nobody asks about, after which a tree is not worth keeping. */
const MOST_PENDING = 1000;

/** A document as its editor has it. */
export interface OpenDocument {
  text: string;
  version: number;
  /** Of this text, or of that before the changes which are pending. */
  parsed: ParsedFile | undefined;
  /** Changes since `parsed`: somebody who types fast makes several before anything is asked. */
  pending: readonly TextChange[];
}

/** Notes the changes that lead to the document's text, which the caller has set. */
export function noteChanges(document: OpenDocument, changes: readonly TextChange[]): void {
  if (document.parsed) document.pending = [...document.pending, ...changes];
  if (document.pending.length > MOST_PENDING) forgetParsed(document);
}

/** The parse of the document's text; undefined without a language. */
export function parsedNow(document: OpenDocument, language: Language | undefined, file: FilePath): ParsedFile | undefined {
  if (!document.parsed) document.parsed = language?.parse(document.text, file);
  else if (document.pending.length > 0) document.parsed = document.parsed.update(document.pending, document.text);
  document.pending = [];
  return document.parsed;
}

/** The next parse of the document is a fresh one. */
export function forgetParsed(document: OpenDocument): void {
  document.parsed?.dispose();
  document.parsed = undefined;
  document.pending = [];
}
