/** The languages of the sources, loaded when the first file of one is met. */
import type { FilePath } from "../host/types.ts";
import type { Language, WasmSource } from "../lang/language.ts";
import { createPythonLanguage } from "../lang/python/index.ts";
import { createTypeScriptLanguage } from "../lang/typescript/index.ts";

const LOADERS = {
  python: { extensions: [".py", ".pyi"], load: createPythonLanguage },
  typescript: { extensions: [".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts"], load: createTypeScriptLanguage },
} as const;

export class Languages {
  readonly #wasm: WasmSource;
  readonly #loaded = new Map<string, Language>();
  readonly #loading = new Map<string, Promise<Language>>();

  constructor(wasm: WasmSource) {
    this.#wasm = wasm;
  }

  /** The language of a file if it has been loaded. */
  of(file: FilePath): Language | undefined {
    const id = idOf(file);
    return id && this.#loaded.get(id);
  }

  /** The language of a file; undefined for files that Redwarden does not read. */
  async load(file: FilePath): Promise<Language | undefined> {
    const id = idOf(file);
    if (!id) return undefined;
    const known = this.#loaded.get(id);
    if (known) return known;
    const loading = this.#loading.get(id) ?? LOADERS[id].load(this.#wasm);
    this.#loading.set(id, loading);
    const language = await loading;
    this.#loaded.set(id, language);
    return language;
  }
}

/** The language of a file by its ending. */
export function idOf(file: FilePath): keyof typeof LOADERS | undefined {
  const ending = /\.[a-z]+$/.exec(file.toLowerCase())?.[0] ?? "";
  return (Object.keys(LOADERS) as (keyof typeof LOADERS)[]).find((id) => (LOADERS[id].extensions as readonly string[]).includes(ending));
}
