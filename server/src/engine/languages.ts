/** The languages of the sources, loaded when the first file of one is met. */
import type { FilePath } from "../host/types.ts";
import type { Language, WasmSource } from "../lang/language.ts";
import { createPythonLanguage } from "../lang/python/index.ts";
import { createTypeScriptLanguage } from "../lang/typescript/index.ts";
import { languageOf } from "./sources.ts";

const LOADERS = { python: createPythonLanguage, typescript: createTypeScriptLanguage } as const;

export class Languages {
  readonly #wasm: WasmSource;
  readonly #loaded = new Map<string, Language>();
  readonly #loading = new Map<string, Promise<Language>>();

  constructor(wasm: WasmSource) {
    this.#wasm = wasm;
  }

  /** The language of a file if it has been loaded. */
  of(file: FilePath): Language | undefined {
    const id = languageOf(file);
    return id && this.#loaded.get(id);
  }

  /** The language of a file; undefined for files that Redwarden does not read. */
  async load(file: FilePath): Promise<Language | undefined> {
    const id = languageOf(file);
    if (!id) return undefined;
    const known = this.#loaded.get(id);
    if (known) return known;
    const loading = this.#loading.get(id) ?? LOADERS[id](this.#wasm);
    this.#loading.set(id, loading);
    const language = await loading;
    this.#loaded.set(id, language);
    return language;
  }
}
