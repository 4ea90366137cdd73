/** How a file is written: quotes, indentation, line ends, semicolons. */
import { forEachChild } from "../children.ts";
import type { Fact, FileFacts, Unit } from "../facts.ts";
import type { Style } from "../language.ts";
import { linesOf } from "../lines.ts";

/** A majority is clear after this many strings and statements, or blocks: fixes ask for the style often, and files may be long. */
const ENOUGH = 200;
const ENOUGH_BLOCKS = 50;

/** Reads the style from the file's own code; without evidence double quotes, two spaces and semicolons. */
export function styleOf(text: string, facts: FileFacts): Style {
  const seen: Seen = { double: 0, single: 0, semicolons: 0, bare: 0 };
  for (const unit of facts.units) count(unit, seen);
  const firstLine = text.indexOf("\n");
  return {
    quote: seen.single > seen.double ? "'" : '"',
    indent: indentOf(text),
    newline: firstLine > 0 && text.charAt(firstLine - 1) === "\r" ? "\r\n" : "\n",
    hasSemicolons: seen.bare <= seen.semicolons,
  };
}

interface Seen {
  double: number;
  single: number;
  semicolons: number;
  bare: number;
}

function hasEnough(seen: Seen): boolean {
  return seen.double + seen.single + seen.semicolons + seen.bare > ENOUGH;
}

function count(unit: Unit, seen: Seen): void {
  if (hasEnough(seen)) return;
  for (const statement of unit.body) visit(statement, seen);
  for (const nested of unit.nested) count(nested, seen);
}

function visit(fact: Fact, seen: Seen): void {
  if (hasEnough(seen)) return;
  switch (fact.kind) {
    case "string":
      countQuote(fact.unit.text.charAt(fact.start), seen);
      break;
    case "import":
      countQuote(/["']/.exec(fact.unit.text)?.[0], seen);
      countEnd(fact, seen);
      break;
    case "assign":
    case "expression":
    case "return":
    case "throw":
      countEnd(fact, seen);
      break;
    case "other":
      // Attributes of JSX have quotes of their own kind.
      if (fact.form === "jsx") return;
      break;
  }
  forEachChild(fact, (child) => visit(child, seen));
}

function countQuote(quote: string | undefined, seen: Seen): void {
  if (quote === '"') seen.double++;
  else if (quote === "'") seen.single++;
}

/** Only statements that end their line say whether the author writes semicolons. */
function countEnd(fact: Fact, seen: Seen): void {
  const { text } = fact.unit;
  if (text.charAt(fact.end - 1) === ";") seen.semicolons++;
  else if (fact.end === text.length ? fact.unit.parent === undefined : /^[ \t\r]*\n/.test(text.slice(fact.end, fact.end + 20))) seen.bare++;
}

function indentOf(text: string): string {
  const widths = new Map<string, number>();
  let previous = "";
  let seen = 0;
  for (const line of linesOf(text)) {
    if (seen > ENOUGH_BLOCKS) break;
    const indent = /^[ \t]*(?=\S)/.exec(line)?.[0];
    // Lines of block comments begin with a space and a star.
    if (indent === undefined || line.startsWith("*", indent.length)) continue;
    if (indent.length > previous.length && indent.startsWith(previous)) {
      const step = indent.slice(previous.length);
      widths.set(step, (widths.get(step) ?? 0) + 1);
      seen++;
    }
    previous = indent;
  }
  const best = [...widths].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? "  ";
}
