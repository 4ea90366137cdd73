/** Parsing TypeScript and JavaScript: which grammar reads which file. */
import type { Parser } from "web-tree-sitter";
import type { ParsedFile, WasmSource } from "../language.ts";
import { type Front, parseFile } from "../parsed-file.ts";
import { loadGrammar, loadParser } from "../runtime.ts";
import { lowerTypeScript, lowerTypeScriptBody } from "./lower.ts";

const COMMENT_TYPES: ReadonlySet<string> = new Set(["comment", "html_comment"]);

/** Loads both grammars. The result parses a text with the one that fits the file's name. */
export async function createParse(wasm: WasmSource): Promise<(text: string, fileName: string) => ParsedFile> {
  const runtime = await loadParser(wasm);
  const [plain, withJsx] = await Promise.all([loadGrammar(wasm, "tree-sitter-typescript.wasm"), loadGrammar(wasm, "tree-sitter-tsx.wasm")]);
  const typescript = front(runtime.createParser(plain));
  const tsx = front(runtime.createParser(withJsx));
  return (text, fileName) => parseFile(isPlainTypeScript(fileName) ? typescript : tsx, text);
}

function front(parser: Parser): Front {
  return { parser, commentTypes: COMMENT_TYPES, lower: lowerTypeScript, lowerBody: lowerTypeScriptBody };
}

/** `<T>x` is a type assertion in these files; in all others `<` may begin JSX. */
export function isPlainTypeScript(fileName: string): boolean {
  return /\.[cm]?ts$/i.test(fileName);
}
