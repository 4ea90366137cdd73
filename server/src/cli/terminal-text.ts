/** Making text of unknown origin safe and aligned on a terminal. */
import { eastAsianWidth } from "get-east-asian-width";

// Control characters could rewrite what a terminal shows, bidirectional ones the order in which code is read.
const UNSAFE = /(?!\t)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The same text with every character that could deceive made visible; each stays as many code units long. Tabs stay. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (c) => (c < " " ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : "\ufffd".repeat(c.length)));
}

/** Blanks as wide as the text; tabs stay tabs, so that what follows stands below what follows in the text. */
export function blanks(text: string): string {
  return [...text].map((c) => (c === "\t" ? "\t" : " ".repeat(columnsOf(c)))).join("");
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  return [...text].reduce((sum, c) => sum + columnsOf(c), 0);
}

function columnsOf(character: string): number {
  if (/\p{Mark}/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 32);
}
