/** Python. */
import type { Language, WasmSource } from "../language.ts";
import { createPythonParser } from "./parse.ts";
import { pythonRenderer } from "./render.ts";

/** Loads the grammar and gives the language. */
export async function createPythonLanguage(wasm: WasmSource): Promise<Language> {
  const parse = await createPythonParser(wasm);
  return { id: "python", parse, renderer: pythonRenderer };
}
