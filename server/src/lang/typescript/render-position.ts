/** Where new top-level lines go: after the imports, or after what must stay first in the file. */
import type { FileFacts, Statement, Unit } from "../facts.ts";
import { requireOf } from "./render-imported.ts";

/** A place for whole lines. */
export interface Place {
  readonly at: number;
  /** True when the place is the end of a line that is in use. */
  readonly newlineBefore: boolean;
  /** Line ends to write after the lines: two where code follows directly. */
  readonly newlinesAfter: number;
}

/** Where a new import goes. */
export function importPosition(text: string, facts: FileFacts): Place {
  const last = lastImport(facts);
  if (last) return afterUnit(text, last);
  const directive = lastDirective(facts);
  if (directive) return afterUnit(text, directive);
  const at = afterHeader(text);
  const isBlank = at >= text.length || text.charAt(at) === "\n" || text.startsWith("\r\n", at);
  const isLineUsed = at > 0 && text.charAt(at - 1) !== "\n";
  return { at, newlineBefore: isLineUsed, newlinesAfter: isBlank ? 1 : 2 };
}

/** Start of the line after the imports (or after what must stay first); the end of a text that has no such line. */
export function helperPosition(text: string, facts: FileFacts): number {
  const { at, newlineBefore } = importPosition(text, facts);
  if (!newlineBefore) return at;
  const lineEnd = text.indexOf("\n", at);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

function afterUnit(text: string, unit: Unit): Place {
  const end = unit.offset + unit.text.length;
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  // A comment on the line of an import stays there; other code is pushed to the next line.
  const isCommentOrEmpty = /^\s*;?\s*(\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.test(rest);
  const carriage = rest.endsWith("\r") ? 1 : 0;
  return { at: isCommentOrEmpty ? end + rest.length - carriage : end, newlineBefore: true, newlinesAfter: 0 };
}

/** The last import statement, or the last `require` of those that open the file. */
function lastImport(facts: FileFacts): Unit | undefined {
  const imports = facts.units.filter((u) => u.body.some((s) => s.kind === "import"));
  if (imports.length > 0) return imports[imports.length - 1];
  let last: Unit | undefined;
  for (const unit of facts.units) {
    if (unit.body.some(isRequire)) last = unit;
    else if (last || !isDirective(unit)) break;
  }
  return last;
}

function isRequire(statement: Statement): boolean {
  if (statement.kind === "expression") return statement.expression.kind === "importExpression";
  return requireOf(statement) !== undefined;
}

function lastDirective(facts: FileFacts): Unit | undefined {
  let last: Unit | undefined;
  for (const unit of facts.units) {
    if (!isDirective(unit)) break;
    last = unit;
  }
  return last;
}

/** `"use strict"`, `"use client"` */
function isDirective(unit: Unit): boolean {
  const first = unit.body[0];
  return unit.body.length === 1 && first?.kind === "expression" && first.expression.kind === "string" && /^["']/.test(unit.text);
}

/** After the `#!` line and the comments that open the file, but before a doc comment that belongs to the first statement. */
function afterHeader(text: string): number {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.startsWith("#!", at)) at = afterLine(text, at);
  for (;;) {
    const comment = /^[ \t]*(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/[ \t]*\r?)(?:\n|$)/.exec(text.slice(at));
    if (!comment) return at;
    const next = at + comment[0].length;
    const gap = /^(?:[ \t]*\r?\n)*/.exec(text.slice(next))?.[0] ?? "";
    const isAttached = gap === "" && comment[0].trimStart().startsWith("/**") && next < text.length;
    if (isAttached) return at;
    at = next + gap.length;
  }
}

function afterLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
