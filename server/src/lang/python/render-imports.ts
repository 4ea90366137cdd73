/** What a Python file imports, and the edits that add an import to it. */
import type { FileFacts, ImportFact, Statement } from "../facts.ts";
import { absoluteSpan, type ImportWish, type Style, type TextEdit } from "../language.ts";
import { type Insertion, newImport } from "./render-places.ts";

/** The name under which the wish is available in the whole file. */
export function importedAs(facts: FileFacts, wish: ImportWish): string | undefined {
  for (const found of moduleImports(facts)) {
    const name = wish.name === undefined ? moduleName(found, wish.module) : memberName(found, wish.module, wish.name);
    if (name !== undefined) return name;
  }
  return undefined;
}

function moduleName(found: ImportFact, module: string): string | undefined {
  for (const name of found.names) {
    if (name.imported !== "*") {
      if (`${found.source}.${name.imported}` === module) return name.local;
    } else if (found.source === module) {
      return name.bindsRoot ? module : name.local;
    } else if (found.source.startsWith(`${module}.`) && name.bindsRoot) {
      // `import os.path` also brings `os`.
      return module;
    }
  }
  return undefined;
}

function memberName(found: ImportFact, module: string, member: string): string | undefined {
  if (found.source !== module) return undefined;
  return found.names.find((n) => n.imported === member)?.local;
}

/** Imports that run when the module is loaded, also those in a `try` or `if`. */
function moduleImports(facts: FileFacts): ImportFact[] {
  const found: ImportFact[] = [];
  for (const unit of facts.units) collect(unit.body, found);
  return found;
}

function collect(statements: readonly Statement[], out: ImportFact[]): void {
  for (const s of statements) {
    if (s.kind === "import") out.push(s);
    else if (s.kind === "try" || s.kind === "with") collect(s.body, out);
    // Names under `if TYPE_CHECKING` exist for type checkers only.
    else if (s.kind === "if" && !isTypeChecking(s.test)) collect(s.whenTrue, out);
  }
}

function isTypeChecking(test: { readonly kind: string; readonly name?: string; readonly property?: string }): boolean {
  return test.name === "TYPE_CHECKING" || test.property === "TYPE_CHECKING";
}

/** Edits that make the wishes available: names join an import of their module, anything else gets a line of its own. */
export function addImports(text: string, facts: FileFacts, wishes: readonly ImportWish[], style: Style): TextEdit[] {
  const missing = wishes.filter((w, i) => importedAs(facts, w) === undefined && wishes.findIndex((v) => isSame(v, w)) === i);
  const edits: TextEdit[] = [];
  const insertions: Insertion[] = [];
  for (const [module, names] of byModule(missing)) {
    if (names.includes(undefined)) insertions.push(newImport(text, facts, module, `import ${module}`, style));
    const wanted = names.filter((n): n is string => n !== undefined);
    if (wanted.length === 0) continue;
    const existing = facts.units.flatMap((u) => (u.hasError ? [] : u.body)).find((s) => isMergeable(s, module));
    if (existing?.kind === "import") edits.push(...merge(text, existing, wanted, style));
    else insertions.push(newImport(text, facts, module, `from ${module} import ${wanted.join(", ")}`, style));
  }
  return [...edits, ...combine(insertions, style)].sort((a, b) => a.start - b.start);
}

function isSame(a: ImportWish, b: ImportWish): boolean {
  return a.module === b.module && a.name === b.name;
}

function byModule(wishes: readonly ImportWish[]): Map<string, (string | undefined)[]> {
  const groups = new Map<string, (string | undefined)[]>();
  for (const wish of wishes) groups.set(wish.module, [...(groups.get(wish.module) ?? []), wish.name]);
  return groups;
}

function isMergeable(s: Statement, module: string): boolean {
  return s.kind === "import" && s.source === module && !s.isStar && s.names.length > 0 && s.names[0]?.imported !== "*";
}

/** Adds names to `from m import a`, on one line or in parentheses over several. */
function merge(text: string, found: ImportFact, names: readonly string[], style: Style): TextEdit[] {
  const { start, end } = absoluteSpan(found);
  const base = start - found.start;
  const first = base + (found.names[0]?.start ?? 0);
  const last = base + (found.names[found.names.length - 1]?.end ?? 0);
  const lineStart = text.lastIndexOf("\n", first - 1) + 1;
  const indent = text.slice(lineStart, first);
  if (lineStart <= start || indent.trim() !== "") return [insert(last, names.map((n) => `, ${n}`).join(""))];
  const tail = /^[ \t]*(,?)([ \t]*#[^\r\n]*)?/.exec(text.slice(last, end));
  const after = last + (tail?.[0].length ?? 0);
  const lines = names.join(`,${style.newline}${indent}`);
  if (tail?.[1]) return [insert(after, `${style.newline}${indent}${lines},`)];
  const comma = insert(last, ",");
  const rest = `${style.newline}${indent}${lines}`;
  // A comment behind the last name stays with it.
  return tail?.[2] ? [comma, insert(after, rest)] : [insert(last, `,${rest}`)];
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** New lines for the same place become one edit: plain imports first, each kind in alphabetical order. */
function combine(insertions: readonly Insertion[], style: Style): TextEdit[] {
  const places = new Map<number, Insertion[]>();
  for (const i of insertions) places.set(i.at, [...(places.get(i.at) ?? []), i]);
  return [...places].map(([at, list]) => {
    const lines = list.map((i) => i.line).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const first = list[0];
    return insert(at, `${first?.before ?? ""}${lines.map((l) => l + style.newline).join("")}${first?.after ?? ""}`);
  });
}

function rank(line: string): number {
  return line.startsWith("import ") ? 0 : 1;
}
