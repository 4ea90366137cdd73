/** Lowering of imports. */
import type { ImportedName, ImportFact, Statement } from "../facts.ts";
import { type Context, children, ofType, parts, type StatementHandler, type Syntax, textOf } from "./syntax.ts";

/** The node types lowered here. */
export const importHandlers: readonly (readonly [string, StatementHandler])[] = [
  ["import_statement", lowerImport],
  ["import_from_statement", lowerImportFrom],
  ["future_import_statement", (s, cx, out) => void out.push(makeImport(s, "__future__", namesOf(parts(s), cx), false, cx))],
];

/** `import a, b.c as d`: one fact for each module, over its own part where there are several. */
function lowerImport(s: Syntax, cx: Context, out: Statement[]): void {
  const list = parts(s);
  for (const c of list) {
    const { path, alias } = split(c, cx);
    const root = path.includes(".") ? path.slice(0, path.indexOf(".")) : path;
    const name = makeName("*", alias ?? root, alias === undefined && root !== path, c, cx);
    out.push(makeImport(list.length === 1 ? s : c, path, [name], false, cx));
  }
}

function lowerImportFrom(s: Syntax, cx: Context, out: Statement[]): void {
  const [module, ...rest] = parts(s);
  if (!module) return;
  const isStar = ofType(rest, "wildcard_import") !== undefined;
  out.push(makeImport(s, dotted(module, cx), namesOf(rest, cx), isStar, cx));
}

function namesOf(list: readonly Syntax[], cx: Context): ImportedName[] {
  const names: ImportedName[] = [];
  for (const c of list) {
    if (c.type !== "dotted_name" && c.type !== "aliased_import") continue;
    const { path, alias } = split(c, cx);
    names.push(makeName(path, alias ?? path, false, c, cx));
  }
  return names;
}

function split(s: Syntax, cx: Context): { path: string; alias: string | undefined } {
  if (s.type !== "aliased_import") return { path: dotted(s, cx), alias: undefined };
  const [name, alias] = children(s);
  return { path: name ? dotted(name, cx) : "", alias: alias && textOf(alias, cx) };
}

/** A dotted name without the white space and comments that may stand inside it. */
function dotted(s: Syntax, cx: Context): string {
  const source = textOf(s, cx);
  return /\s/.test(source) ? source.replace(/#.*|\\|\s+/g, "") : source;
}

function makeName(imported: string, local: string, bindsRoot: boolean, s: Syntax, cx: Context): ImportedName {
  const base = cx.builder.base;
  return { imported, local, bindsRoot, start: s.start - base, end: s.end - base };
}

function makeImport(s: Syntax, source: string, names: readonly ImportedName[], isStar: boolean, cx: Context): ImportFact {
  const { current: unit, base } = cx.builder;
  return { kind: "import", unit, start: s.start - base, end: s.end - base, parent: undefined, source, names, isStar, isTypeOnly: false };
}
