/** How a Python file is written: quotes, indentation, newlines. */
import { forEachChild } from "../children.ts";
import type { Fact, FileFacts, Unit } from "../facts.ts";
import type { Style } from "../language.ts";
import { linesOf } from "../lines.ts";

const DEFAULT_INDENT = "    ";
/** So many blocks or short strings show how the author writes: fixes ask for the style often, and files may be long. */
const ENOUGH_BLOCKS = 50;
const ENOUGH_STRINGS = 100;

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
  single: number;
  double: number;
}

function quoteOf(text: string, facts: FileFacts, at: number): Style["quote"] {
  const enclosing = enclosingQuote(text, facts.units, 0, at);
  if (enclosing) return other(enclosing);
  const count: Count = { text, single: 0, double: 0 };
  for (const unit of facts.units) countUnit(unit, 0, count);
  return count.single > count.double ? "'" : '"';
}

/** The other kind of quote. */
export function other(quote: Style["quote"]): Style["quote"] {
  return quote === '"' ? "'" : '"';
}

/** Quote of the innermost f-string around `at`. */
function enclosingQuote(text: string, units: readonly Unit[], outer: number, at: number): Style["quote"] | undefined {
  for (const unit of units) {
    const base = outer + unit.offset;
    if (at < base || at > base + unit.text.length) continue;
    return enclosingQuote(text, unit.nested, base, at) ?? enclosingIn(text, unit.body, base, at);
  }
  return undefined;
}

function enclosingIn(text: string, facts: readonly Fact[], base: number, at: number): Style["quote"] | undefined {
  let found: Style["quote"] | undefined;
  const visit = (fact: Fact): void => {
    if (fact.kind === "interpolation" && base + fact.start < at && at < base + fact.end) {
      found = quoteAt(base + (fact.parent ?? fact).start, text)?.quote;
    }
    forEachChild(fact, visit);
  };
  for (const fact of facts) visit(fact);
  return found;
}

function hasEnough(count: Count): boolean {
  return count.single + count.double > ENOUGH_STRINGS;
}

function countUnit(unit: Unit, outer: number, count: Count): void {
  if (hasEnough(count)) return;
  const base = outer + unit.offset;
  for (const statement of unit.body) countFact(statement, base, count);
  for (const nested of unit.nested) countUnit(nested, base, count);
}

function countFact(fact: Fact, base: number, count: Count): void {
  if (hasEnough(count)) return;
  const isPiece = fact.parent?.kind === "template";
  if ((fact.kind === "string" && !isPiece) || fact.kind === "template") countLiteral(base + fact.start, count);
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
  let seen = 0;
  for (const line of linesOf(text)) {
    if (seen > ENOUGH_BLOCKS) break;
    const content = line.trimEnd();
    if (content === "" || content.trimStart().startsWith("#")) continue;
    const indent = leading(content);
    if (before.endsWith(":") && indent.length > leading(before).length && indent.startsWith(leading(before))) {
      const step = indent.slice(leading(before).length);
      steps.set(step, (steps.get(step) ?? 0) + 1);
      seen++;
    }
    before = content;
  }
  const best = [...steps].sort((a, b) => b[1] - a[1])[0];
  return best ? best[0] : DEFAULT_INDENT;
}

function leading(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}
