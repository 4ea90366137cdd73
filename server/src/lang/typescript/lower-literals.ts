/** Literals: strings, templates, numbers, regular expressions. */
import type { Node } from "web-tree-sitter";
import type { Expression, InterpolationFact, NumberFact, RegexFact, StringFact, TemplateFact } from "../facts.ts";
import { endOf, type Lowering, startOf, textOf } from "./lower-context.ts";

/** A quoted string, or a template literal without interpolations. */
export function stringFact(l: Lowering, node: Node, start: number, end: number): StringFact {
  const source = l.text.slice(node.startIndex, node.startIndex + (end - start));
  const isClosed = source.length > 1 && source.endsWith(source.charAt(0));
  return piece(l, start, end, start + 1, isClosed ? end - 1 : end);
}

/** A string in a JSX attribute: there a backslash means nothing. */
export function jsxString(l: Lowering, node: Node): StringFact {
  const start = startOf(l, node);
  const end = endOf(l, node);
  const value = l.text.slice(node.startIndex + 1, node.endIndex - 1);
  return {
    kind: "string",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    value,
    contentStart: start + 1,
    contentEnd: end - 1,
    isVerbatim: true,
  };
}

/** A template literal; `tag` and `start` come from the call when it is tagged. Without tag and interpolations it is a string. */
export function template(l: Lowering, node: Node, start: number, end: number, tag: Expression | undefined): TemplateFact | StringFact {
  const holes = l.named(node).filter((n) => n.type === "template_substitution");
  if (holes.length === 0 && !tag) return stringFact(l, node, start, end);
  const parts: (StringFact | InterpolationFact)[] = [];
  let from = startOf(l, node) + 1;
  for (const hole of holes) {
    const part = interpolation(l, hole);
    if (part.start > from) parts.push(piece(l, from, part.start, from, part.start));
    parts.push(part);
    from = part.end;
  }
  const close = l.text.charAt(l.builder.base + end - 1) === "`" ? end - 1 : end;
  if (close > from) parts.push(piece(l, from, close, from, close));
  return { kind: "template", unit: l.builder.current, start, end, parent: undefined, parts, tag };
}

function interpolation(l: Lowering, node: Node): InterpolationFact {
  const start = startOf(l, node);
  const end = endOf(l, node);
  const inner = l.named(node)[0];
  const value: Expression = inner
    ? l.expression(inner)
    : {
        kind: "other",
        unit: l.builder.current,
        start: start + 2,
        end: Math.max(start + 2, end - 1),
        parent: undefined,
        form: "error",
        children: [],
      };
  return { kind: "interpolation", unit: l.builder.current, start, end, parent: undefined, value, format: undefined };
}

function piece(l: Lowering, start: number, end: number, contentStart: number, contentEnd: number): StringFact {
  const base = l.builder.base;
  const raw = l.text.slice(base + contentStart, base + contentEnd);
  // Line ends inside a template are always "\n" in its value.
  const isVerbatim = !raw.includes("\\") && !raw.includes("\r");
  const value = isVerbatim ? raw : cooked(raw);
  return { kind: "string", unit: l.builder.current, start, end, parent: undefined, value, contentStart, contentEnd, isVerbatim };
}

const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))|\r\n?/g;
const SIMPLE = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\n", ""],
  ["\r", ""],
  ["\r\n", ""],
  ["\u2028", ""],
  ["\u2029", ""],
]);

/** The value of string or template content. A broken escape keeps its characters. */
export function cooked(raw: string): string {
  return raw.replace(ESCAPE, (_all, braces?: string, four?: string, two?: string, octal?: string, other?: string) => {
    const hex = braces ?? four ?? two;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
    if (other === undefined) return "\n";
    return SIMPLE.get(other) ?? other;
  });
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** A number or BigInt literal. */
export function numberFact(l: Lowering, node: Node, start: number, end: number): NumberFact {
  return { kind: "number", unit: l.builder.current, start, end, parent: undefined, value: numberValue(textOf(l, node)) };
}

/** The value of a number literal as written. */
export function numberValue(source: string): number {
  const bare = source.includes("_") ? source.replaceAll("_", "") : source;
  if (/^0[0-7]+$/.test(bare)) return Number.parseInt(bare, 8);
  return Number(bare.endsWith("n") ? bare.slice(0, -1) : bare);
}

/** A regular expression literal. */
export function regexFact(l: Lowering, node: Node, start: number, end: number): RegexFact {
  const source = textOf(l, node);
  const close = source.lastIndexOf("/");
  const pattern = source.slice(1, Math.max(1, close));
  return {
    kind: "regex",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    pattern,
    flags: close > 0 ? source.slice(close + 1) : "",
  };
}
