/** Parsing of Python files. */
import type { ParsedFile, WasmSource } from "../language.ts";
import { type Front, parseFile } from "../parsed-file.ts";
import { loadGrammar, loadParser } from "../runtime.ts";
import { lowerPython, lowerPythonBody } from "./lower.ts";

const COMMENT_TYPES: ReadonlySet<string> = new Set(["comment"]);

/** Loads the grammar; the result parses any number of files. */
export async function createPythonParser(wasm: WasmSource): Promise<(text: string) => ParsedFile> {
  const runtime = await loadParser(wasm);
  const parser = runtime.createParser(await loadGrammar(wasm, "tree-sitter-python.wasm"));
  const front: Front = { parser, commentTypes: COMMENT_TYPES, lower: lowerPython, lowerBody: lowerPythonBody };
  return (text) => parseFile(front, text);
}
