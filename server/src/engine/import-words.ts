/** What a text seems to import: read from the text alone, without parsing. */

/** One import: where from, and what. */
export interface ImportWords {
  readonly specifier: string;
  /** Names as the other module calls them; undefined when all of it may be meant. */
  readonly names: readonly string[] | undefined;
  /** What is imported is only handed on: `export { a } from "./a"`. */
  readonly isHandedOn: boolean;
}

const FROM = /\b(import|export)\s+(type\b(?!\s*(?:,|from)))?([^"'`;()=]*?)\bfrom\s*["']([^"'\n]+)["']/g;
const CALLED =
  /(?:\b(?:const|let|var)\s+(\{[^}]*\}|[\w$]+)\s*=\s*(?:await\s+)?)?\b(?:require|import)\s*\(\s*["']([^"'\n]+)["']\s*\)(?:\.([\w$]+))?/g;
const BARE = /^\s*import\s+["']([^"'\n]+)["']/gm;
const PYTHON_FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n;]*))/gm;
const PYTHON_WHOLE = /^[ \t]*import[ \t]+([^\n;#]+)/gm;

/** All imports of values in a text; those of types only are left out. */
export function importWords(text: string, isPython: boolean): readonly ImportWords[] {
  return isPython ? pythonImports(text) : scriptImports(text);
}

function scriptImports(text: string): readonly ImportWords[] {
  const found: ImportWords[] = [];
  for (const [, keyword, type, clause = "", specifier = ""] of text.matchAll(FROM)) {
    const names = clauseNames(clause);
    if (!type && names?.length !== 0) found.push({ specifier, names, isHandedOn: keyword === "export" });
  }
  for (const [, target, specifier = "", member] of text.matchAll(CALLED)) {
    const names = member !== undefined ? [member] : target?.startsWith("{") ? bracedNames(target, /[:=]/) : undefined;
    found.push({ specifier, names, isHandedOn: false });
  }
  for (const [, specifier = ""] of text.matchAll(BARE)) found.push({ specifier, names: undefined, isHandedOn: false });
  return found;
}

/** `{ a, b as c }`; a default or a star means anything. */
function clauseNames(clause: string): readonly string[] | undefined {
  const braces = /^\s*\{[^}]*\}\s*$/.exec(clause);
  return braces ? bracedNames(clause, /\s+as\s+/) : undefined;
}

function bracedNames(clause: string, renaming: RegExp): readonly string[] | undefined {
  const inner = clause.slice(clause.indexOf("{") + 1, clause.lastIndexOf("}"));
  const names = inner.split(",").map((part) => (part.split(renaming)[0] ?? "").trim());
  if (names.some((n) => n === "default" || n.startsWith("..."))) return undefined;
  return names.filter((n) => /^[\w$]+$/.test(n));
}

function pythonImports(text: string): readonly ImportWords[] {
  const found: ImportWords[] = [];
  for (const [, specifier = "", inner, line] of text.matchAll(PYTHON_FROM)) {
    const names = (inner ?? line ?? "")
      .replace(/#[^\n]*/g, "")
      .split(",")
      .map((part) => (part.trim().split(/\s+as\s+/)[0] ?? "").trim());
    found.push({ specifier, names: names.includes("*") ? undefined : names.filter((n) => /^\w+$/.test(n)), isHandedOn: false });
  }
  for (const [, list = ""] of text.matchAll(PYTHON_WHOLE))
    for (const part of list.split(",")) {
      const specifier = /^\s*([\w.]+)/.exec(part)?.[1];
      if (specifier) found.push({ specifier, names: undefined, isHandedOn: false });
    }
  return found;
}
