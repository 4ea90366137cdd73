/** What a module does to `sys.path` before it imports. */
import { isAbsolutePath } from "../paths.ts";
import { type WrittenFolder, writtenFolder } from "./path-expression.ts";

const CHANGE = /^[ \t]*(?:sys\.path\.(?:append|insert)|site\.addsitedir)\(/gm;
const MOST_CHANGES = 8;

/** False for most files, at the cost of one search of their text. */
export function changesPath(text: string): boolean {
  return text.includes("sys.path.") || text.includes("site.addsitedir");
}

/** The folders that a text puts on the path of imports, in the order in which they stand there. */
export function pathChanges(text: string): readonly WrittenFolder[] {
  if (!changesPath(text)) return [];
  const named = (name: string): string | undefined => assigned(text, name);
  return [...text.matchAll(CHANGE)].slice(0, MOST_CHANGES).flatMap(({ 0: call, index }) => {
    const inner = inParentheses(text, index + call.length);
    const expression = call.includes("insert") ? inner?.replace(/^\s*\d+\s*,/, "") : inner;
    const folder = expression === undefined ? undefined : writtenFolder(expression.replace(/,\s*$/, ""), named);
    return folder && !isElsewhere(folder) ? [folder] : [];
  });
}

function isElsewhere({ from, path }: WrittenFolder): boolean {
  return from === "text" && isAbsolutePath(path);
}

/** The text up to the parenthesis that closes; undefined when none does within a few lines. */
function inParentheses(text: string, start: number): string | undefined {
  let depth = 1;
  for (let i = start; i < text.length && i < start + 600; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return text.slice(start, i);
  }
  return undefined;
}

/** What a name is assigned on the one line that does so. */
function assigned(text: string, name: string): string | undefined {
  const lines = [...text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*(?::[^=\\n]*)?=(?!=)[ \\t]*(.*)$`, "gm"))];
  return lines.length === 1 ? lines[0]?.[1]?.replace(/\s+#.*$/, "") : undefined;
}
