/** What the engine holds of a file while it answers for it. */
import type { Language, ParsedFile } from "../lang/language.ts";
import type { Analysis, Found } from "./analysis.ts";
import type { Fixable } from "./fix-all.ts";

/** A text with its parse and its analysis. */
export interface Analysed {
  readonly text: string;
  readonly parsed: ParsedFile;
  readonly language: Language;
  readonly analysis: Analysis;
}

/** The same as {@link fixedText} wants it. */
export type Fixing = Fixable<Found> & { readonly analysed: Analysed };
