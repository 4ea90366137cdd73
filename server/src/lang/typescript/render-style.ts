/** How a file is written: quotes, indentation, line ends, semicolons. */
import { forEachChild } from "../children.ts";
import type { Fact, FileFacts, Unit } from "../facts.ts";
import type { Style } from "../language.ts";

/** A majority is clear after this many strings or statements. */
const ENOUGH = 400;

/** Reads the style from the file's own code; without evidence double quotes, two spaces and semicolons. */
export function styleOf(text: string, facts: FileFacts): Style {
  const seen: Seen = { double: 0, single: 0, semicolons: 0, bare: 0 };
  for (const unit of facts.units) {
    if (seen.double + seen.single + seen.semicolons + seen.bare > ENOUGH) break;
    count(unit, seen);
  }
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

function count(unit: Unit, seen: Seen): void {
  for (const statement of unit.body) visit(statement, seen);
  for (const nested of unit.nested) count(nested, seen);
}

function visit(fact: Fact, seen: Seen): void {
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
  for (const line of text.slice(0, 40_000).split("\n")) {
    const indent = /^[ \t]*(?=\S)/.exec(line)?.[0];
    // Lines of block comments begin with a space and a star.
    if (indent === undefined || line.startsWith("*", indent.length)) continue;
    if (indent.length > previous.length && indent.startsWith(previous)) {
      const step = indent.slice(previous.length);
      widths.set(step, (widths.get(step) ?? 0) + 1);
    }
    previous = indent;
  }
  const best = [...widths].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? "  ";
}
