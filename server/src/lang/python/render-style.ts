/** How a Python file is written: quotes, indentation, newlines. */
import { forEachChild } from "../children.ts";
import type { Fact, FileFacts, Unit } from "../facts.ts";
import type { Style } from "../language.ts";

const DEFAULT_INDENT = "    ";
const MAX_LINES = 2000;

/** The style of the file; inside an f-string's braces, the quote that the f-string does not use. */
export function styleOf(text: string, facts: FileFacts, at: number): Style {
  return { quote: quoteOf(text, facts, at), indent: indentOf(text), newline: newlineOf(text), hasSemicolons: false };
}

/** The newline that the file uses. */
export function newlineOf(text: string): string {
  const first = text.indexOf("\n");
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}

interface Count {
  readonly text: string;
  readonly at: number;
  single: number;
  double: number;
  /** Quote of the innermost f-string around `at`. */
  enclosing: Style["quote"] | undefined;
}

function quoteOf(text: string, facts: FileFacts, at: number): Style["quote"] {
  const count: Count = { text, at, single: 0, double: 0, enclosing: undefined };
  for (const unit of facts.units) countUnit(unit, 0, count);
  if (count.enclosing) return other(count.enclosing);
  return count.single > count.double ? "'" : '"';
}

/** The other kind of quote. */
export function other(quote: Style["quote"]): Style["quote"] {
  return quote === '"' ? "'" : '"';
}

function countUnit(unit: Unit, outer: number, count: Count): void {
  const base = outer + unit.offset;
  for (const statement of unit.body) countFact(statement, base, count);
  for (const nested of unit.nested) countUnit(nested, base, count);
}

function countFact(fact: Fact, base: number, count: Count): void {
  const isPiece = fact.parent?.kind === "template";
  if ((fact.kind === "string" && !isPiece) || fact.kind === "template") countLiteral(base + fact.start, count);
  if (fact.kind === "interpolation" && base + fact.start < count.at && count.at < base + fact.end) {
    count.enclosing = quoteAt(base + (fact.parent ?? fact).start, count.text)?.quote;
  }
  forEachChild(fact, (child) => countFact(child, base, count));
}

function countLiteral(start: number, count: Count): void {
  const found = quoteAt(start, count.text);
  // Docstrings say nothing about how short strings are quoted.
  if (!found || found.isTriple) return;
  if (found.quote === "'") count.single++;
  else count.double++;
}

function quoteAt(start: number, text: string): { quote: Style["quote"]; isTriple: boolean } | undefined {
  const match = /^[A-Za-z]{0,3}("""|'''|"|')/.exec(text.slice(start, start + 6));
  const mark = match?.[1];
  return mark ? { quote: mark.startsWith("'") ? "'" : '"', isTriple: mark.length === 3 } : undefined;
}

/** The step by which most blocks are indented. */
function indentOf(text: string): string {
  const steps = new Map<string, number>();
  let before = "";
  for (const line of text.split("\n", MAX_LINES)) {
    const content = line.trimEnd();
    if (content === "" || content.trimStart().startsWith("#")) continue;
    const indent = leading(content);
    if (before.endsWith(":") && indent.length > leading(before).length && indent.startsWith(leading(before))) {
      const step = indent.slice(leading(before).length);
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    before = content;
  }
  const best = [...steps].sort((a, b) => b[1] - a[1])[0];
  return best ? best[0] : DEFAULT_INDENT;
}

function leading(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}
