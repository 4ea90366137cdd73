/** The pre-filter: which files can matter at all, by words of their text and of what they import. */
import { triggers } from "../libraries/triggers.ts";

/** Answers whether a text holds a trigger word (in any case). */
export function triggerTest(): (text: string) => boolean {
  const words = new RegExp(triggers.map((t) => t.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|"), "i");
  return (text) => words.test(text);
}

const PYTHON = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import\b|import[ \t]+([\w.]+))/gm;
const SCRIPT = /\bfrom\s*["']([^"'\n]+)["']|\b(?:require|import)\s*\(\s*["']([^"'\n]+)["']|^\s*import\s+["']([^"'\n]+)["']/gm;

/** Modules that a text seems to import; read from the text alone, without parsing. */
export function importedModules(text: string, isPython: boolean): readonly string[] {
  const found = new Set<string>();
  for (const m of text.matchAll(isPython ? PYTHON : SCRIPT)) found.add((m[1] ?? m[2] ?? m[3]) as string);
  return [...found];
}
