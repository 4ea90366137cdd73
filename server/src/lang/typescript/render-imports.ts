/** Edits that add imports: into an import of the same module where there is one, else as lines of their own. */

import { forEachChild } from "../children.ts";
import type { Fact, FileFacts, ImportFact, Statement, Unit } from "../facts.ts";
import { type ImportWish, type Style, type TextEdit, unitStart } from "../language.ts";
import { importedAs, isSameModule, localName, requireOf, topLevel } from "./render-imported.ts";
import { quoted } from "./render-literals.ts";
import { importPosition, type Place } from "./render-position.ts";

/** Edits that make the imports available; nothing for those that are. */
export function addImports(text: string, facts: FileFacts, wishes: readonly ImportWish[], style: Style): readonly TextEdit[] {
  const missing = wishes.filter((wish, i) => !isRepeated(wishes, wish, i) && importedAs(facts, wish) === undefined);
  if (missing.length === 0) return [];
  const isCommon = isCommonJs(facts);
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  for (const module of new Set(missing.map((wish) => wish.module))) {
    const group = missing.filter((wish) => wish.module === module);
    const named = group.flatMap((wish) => (wish.name === undefined || wish.name === "default" ? [] : [wish.name]));
    const merged = named.length > 0 ? merge(text, facts, module, named, isCommon) : undefined;
    if (merged) edits.push(merged);
    lines.push(...statements(module, group, merged ? [] : named, style, isCommon));
  }
  if (lines.length > 0) edits.push(insertion(importPosition(text, facts), lines, style));
  return edits;
}

function isRepeated(wishes: readonly ImportWish[], wish: ImportWish, index: number): boolean {
  return wishes.findIndex((w) => w.module === wish.module && w.name === wish.name) < index;
}

/** True for a file that requires or assigns its exports and has no import or export statement. */
export function isCommonJs(facts: FileFacts): boolean {
  let hasRequire = false;
  for (const statement of topLevel(facts)) {
    if (statement.kind === "import" || statement.kind === "export") return false;
    hasRequire ||= assignsExports(statement);
  }
  return hasRequire || facts.units.some(requires);
}

function assignsExports(statement: Statement): boolean {
  const target = statement.kind === "assign" ? statement.targets[0] : undefined;
  if (target?.kind !== "member" || target.object.kind !== "name") return false;
  return target.object.name === "exports" || (target.object.name === "module" && target.property === "exports");
}

function requires(unit: Unit): boolean {
  if (!unit.text.includes("require")) return false;
  let found = false;
  const visit = (fact: Fact): void => {
    found ||= fact.kind === "importExpression" && fact.style === "require";
    if (!found) forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return found || unit.nested.some(requires);
}

function statements(module: string, group: readonly ImportWish[], named: readonly string[], style: Style, isCommon: boolean): string[] {
  const from = quoted(module, style.quote);
  const end = style.hasSemicolons ? ";" : "";
  const out: string[] = [];
  for (const wish of group) {
    const local = localName(wish);
    if (wish.name === undefined) out.push(isCommon ? `const ${local} = require(${from})${end}` : `import * as ${local} from ${from}${end}`);
    if (wish.name === "default")
      out.push(isCommon ? `const ${local} = require(${from}).default${end}` : `import ${local} from ${from}${end}`);
  }
  const list = named.join(", ");
  if (list) out.push(isCommon ? `const { ${list} } = require(${from})${end}` : `import { ${list} } from ${from}${end}`);
  return out;
}

function insertion(place: Place, lines: readonly string[], style: Style): TextEdit {
  const block = lines.join(style.newline);
  const before = place.newlineBefore ? style.newline : "";
  const after = style.newline.repeat(place.newlinesAfter);
  return { start: place.at, end: place.at, text: before + block + after };
}

function merge(text: string, facts: FileFacts, module: string, names: readonly string[], isCommon: boolean): TextEdit | undefined {
  for (const statement of topLevel(facts)) {
    const after = isCommon ? requiredNamesEnd(statement, module) : importedNamesEnd(statement, module);
    if (after === undefined) continue;
    const base = unitStart(statement.unit);
    const last = base + after;
    if (statement.kind === "import" && !statement.names.some(isNamed)) {
      return { start: last, end: last, text: `, { ${names.join(", ")} }` };
    }
    const separator = `,${lineBreakBefore(text, base + statement.start, last)}`;
    return { start: last, end: last, text: names.map((name) => separator + name).join("") };
  }
  return undefined;
}

function isNamed(name: ImportFact["names"][number]): boolean {
  return name.imported !== "*" && !(name.imported === "default" && name.start + name.local.length === name.end);
}

/** Where a name can be added to an import of the module: after the last one. A namespace import takes no more names. */
function importedNamesEnd(statement: Statement, module: string): number | undefined {
  if (statement.kind !== "import" || statement.isTypeOnly || !isSameModule(statement.source, module)) return undefined;
  if (statement.names.some((n) => n.imported === "*")) return undefined;
  return statement.names[statement.names.length - 1]?.end;
}

function requiredNamesEnd(statement: Statement, module: string): number | undefined {
  const required = requireOf(statement);
  if (!required || required.property !== undefined || !isSameModule(required.module, module)) return undefined;
  const target = required.assign.targets[0];
  const last = target?.kind === "objectPattern" ? target.entries[target.entries.length - 1] : undefined;
  return last && !last.isRest ? last.target.end : undefined;
}

/** A space, or the line break and indentation before the last name when each has a line of its own. */
function lineBreakBefore(text: string, from: number, end: number): string {
  const lineStart = text.lastIndexOf("\n", end - 1) + 1;
  if (lineStart <= from) return " ";
  const isCarriage = text.charAt(lineStart - 2) === "\r";
  const indent = /^[ \t]*/.exec(text.slice(lineStart, end))?.[0] ?? "";
  return (isCarriage ? "\r\n" : "\n") + indent;
}
