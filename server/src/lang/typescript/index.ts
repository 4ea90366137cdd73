/** The language of TypeScript, TSX, JavaScript and JSX sources. */
import type { Language, WasmSource } from "../language.ts";
import { createParse } from "./parse.ts";
import { typescriptRenderer } from "./render.ts";

/** Loads the grammars and gives the language. */
export async function createTypeScriptLanguage(wasm: WasmSource): Promise<Language> {
  return {
    id: "typescript",
    extensions: [".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts"],
    lspIds: ["typescript", "typescriptreact", "javascript", "javascriptreact"],
    parse: await createParse(wasm),
    renderer: typescriptRenderer,
  };
}
