/** The language of TypeScript, TSX, JavaScript and JSX sources. */
import type { Language, WasmSource } from "../language.ts";
import { createParse } from "./parse.ts";
import { typescriptRenderer } from "./render.ts";

/** Loads the grammars and gives the language. */
export async function createTypeScriptLanguage(wasm: WasmSource): Promise<Language> {
  return {
    id: "typescript",
    parse: await createParse(wasm),
    renderer: typescriptRenderer,
  };
}
