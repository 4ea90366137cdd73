/** One document that an editor has open, and its parse. */
import type { FilePath } from "../host/types.ts";
import { changeBetween } from "../lang/changed-span.ts";
import type { Language, ParsedFile, StepJudge, TextChange } from "../lang/language.ts";

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

/** The parse of the document's text; undefined without a language, or when the judge is against the step to it. */
export function parsedNow(
  document: OpenDocument,
  language: Language | undefined,
  file: FilePath,
  judge: StepJudge | undefined,
): ParsedFile | undefined {
  const { parsed, text } = document;
  if (!parsed) document.parsed = language?.parse(text, file);
  else if (document.pending.length > 0 && parsed.text !== text) {
    // What was typed and taken back again is no change.
    const changes = document.pending.length > 1 ? [changeBetween(parsed.text, text)] : document.pending;
    const next = judge ? parsed.updateIf(changes, text, judge) : parsed.update(changes, text);
    if (!next) return undefined;
    document.parsed = next;
  }
  document.pending = [];
  return document.parsed;
}

/** The next parse of the document is a fresh one. */
export function forgetParsed(document: OpenDocument): void {
  document.parsed?.dispose();
  document.parsed = undefined;
  document.pending = [];
}
