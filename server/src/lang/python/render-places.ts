/** Where in a Python file new imports and helpers go. */
import type { FileFacts, ImportFact, Statement, Unit } from "../facts.ts";
import type { Style } from "../language.ts";
import { isStandard } from "./standard-modules.ts";

/** A new line of its own: `before`, the line with its newline, `after`. */
export interface Insertion {
  readonly at: number;
  readonly before: string;
  readonly line: string;
  readonly after: string;
}

/** An import of the file's head, with the lines that it covers. */
interface Placed {
  readonly fact: ImportFact;
  /** Start of its first line. */
  readonly start: number;
  /** Start of the line after it. */
  readonly end: number;
}

/** Where a new import line goes, as an import sorter would have it: standard library first, then other packages. */
export function newImport(text: string, facts: FileFacts, module: string, line: string, style: Style): Insertion {
  const placed = headImports(text, facts);
  const group = firstGroup(placed, text);
  const head = group[0];
  if (!head) return afterHeader(text, facts, line, style);
  if (!isStandard(module)) return afterPackages(text, placed, line, style);
  if (group.some((p) => isStandard(p.fact.source))) return inGroup(text, group, head, module, line, style);
  return { at: head.start, before: "", line, after: style.newline };
}

/** The start of the line after the imports, or after the file's header where there are none. */
export function helperPosition(text: string, facts: FileFacts): number {
  const units = headUnits(facts);
  const last = units.findLast((u) => u.body.some(holdsImport));
  return last ? lineAfter(text, unitEnd(last)) : headerEnd(text, facts);
}

function afterPackages(text: string, placed: readonly Placed[], line: string, style: Style): Insertion {
  const last = placed.findLast((p) => !p.fact.source.startsWith(".")) ?? placed[placed.length - 1];
  const at = last?.end ?? 0;
  const separator = last && isStandard(last.fact.source) ? style.newline : "";
  return { at, before: unended(text, at, style) + separator, line, after: "" };
}

function inGroup(text: string, group: readonly Placed[], head: Placed, module: string, line: string, style: Style): Insertion {
  const isPlain = line.startsWith("import ");
  const sameKind = group.filter((p) => isPlainImport(p.fact) === isPlain);
  const smaller = sameKind.findLast((p) => p.fact.source < module);
  const before = smaller ?? (isPlain ? undefined : group.findLast((p) => isPlainImport(p.fact)));
  const at = before?.end ?? head.start;
  return { at, before: unended(text, at, style), line, after: "" };
}

/** Without any import: after the header, with the blank lines that the code after it wants. */
function afterHeader(text: string, facts: FileFacts, line: string, style: Style): Insertion {
  let at = headerEnd(text, facts);
  const isTop = text.slice(0, at).replace("\uFEFF", "") === "";
  const blank = /^[ \t]*\r?\n/.exec(text.slice(at));
  const before = isTop || blank ? unended(text, at, style) : unended(text, at, style) + style.newline;
  if (!isTop && blank) at += blank[0].length;
  const rest = text.slice(at);
  if (rest.trim() === "") return { at, before, line, after: "" };
  const existing = (/^([ \t]*\r?\n)*/.exec(rest)?.[0].match(/\n/g) ?? []).length;
  const wanted = /^\s*(async\s+def|def|class|@)/.test(rest) ? 2 : 1;
  return { at, before, line, after: style.newline.repeat(Math.max(0, wanted - existing)) };
}

/** A newline when the text stops in the middle of a line there. */
function unended(text: string, at: number, style: Style): string {
  return at > 0 && text.charAt(at - 1) !== "\n" && text.charAt(at - 1) !== "\uFEFF" ? style.newline : "";
}

function isPlainImport(fact: ImportFact): boolean {
  return fact.names[0]?.imported === "*";
}

/** Imports directly in the head of the file, without those from `__future__`. */
function headImports(text: string, facts: FileFacts): Placed[] {
  const placed: Placed[] = [];
  for (const unit of headUnits(facts)) {
    for (const fact of unit.body) {
      if (fact.kind !== "import" || fact.source === "__future__") continue;
      const start = text.lastIndexOf("\n", unit.offset - 1) + 1;
      placed.push({ fact, start: Math.max(start, text.startsWith("\uFEFF") ? 1 : 0), end: lineAfter(text, unitEnd(unit)) });
    }
  }
  return placed;
}

function firstGroup(placed: readonly Placed[], text: string): Placed[] {
  const group: Placed[] = [];
  for (const p of placed) {
    const before = group[group.length - 1];
    if (before && p.start > before.end && text.slice(before.end, p.start).trim() === "") break;
    group.push(p);
  }
  return group;
}

/** The units up to the first that is more than docstring, imports and names like `__version__`. */
function headUnits(facts: FileFacts): Unit[] {
  const first = facts.units.findIndex((u, i) => !u.body.every((s) => holdsImport(s) || isDunder(s) || (i === 0 && isDocstring(s))));
  return first < 0 ? [...facts.units] : facts.units.slice(0, first);
}

function holdsImport(s: Statement): boolean {
  if (s.kind === "import") return true;
  if (s.kind === "try") return s.body.some(holdsImport);
  return s.kind === "if" && s.whenTrue.length > 0 && s.whenTrue.every(holdsImport);
}

function isDunder(s: Statement): boolean {
  return s.kind === "assign" && s.targets.every((t) => t.kind === "name" && /^__\w+__$/.test(t.name));
}

function isDocstring(s: Statement): boolean {
  return s.kind === "expression" && s.expression.kind === "string";
}

/** The end of shebang, encoding, a comment block, docstring and `__future__` imports. */
function headerEnd(text: string, facts: FileFacts): number {
  const isHeader = (u: Unit, i: number) =>
    u.body.some((s) => (i === 0 && isDocstring(s)) || (s.kind === "import" && s.source === "__future__"));
  const first = facts.units.findIndex((u, i) => !isHeader(u, i));
  const last = facts.units[(first < 0 ? facts.units.length : first) - 1];
  return last ? lineAfter(text, unitEnd(last)) : commentsEnd(text);
}

/** The end of the comments at the top; a block that touches the code belongs to the code, unless Python itself reads it. */
function commentsEnd(text: string): number {
  const top = text.startsWith("\uFEFF") ? 1 : 0;
  let at = top;
  let special = top;
  for (let line = 0; text.charAt(at) === "#"; line++) {
    const next = lineAfter(text, at);
    if (line < 2 && /^#!|coding[:=]/.test(text.slice(at, next))) special = next;
    at = next;
  }
  return at >= text.length || /^[ \t]*\r?\n/.test(text.slice(at)) ? at : special;
}

function unitEnd(unit: Unit): number {
  return unit.offset + unit.text.length;
}

function lineAfter(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? text.length : newline + 1;
}
