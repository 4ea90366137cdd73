/** The languages of the sources, loaded when the first file of one is met. */
import type { FilePath } from "../host/types.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { Language, WasmSource } from "../lang/language.ts";
import { languageOf } from "./sources.ts";

const LOADERS: Readonly<Record<LanguageId, (wasm: WasmSource) => Promise<Language>>> = {
  python: async (wasm) => (await import("../lang/python/index.ts")).createPythonLanguage(wasm),
  typescript: async (wasm) => (await import("../lang/typescript/index.ts")).createTypeScriptLanguage(wasm),
};

export class Languages {
  readonly #wasm: WasmSource;
  readonly #loaded = new Map<string, Language>();
  readonly #loading = new Map<string, Promise<Language>>();

  constructor(wasm: WasmSource) {
    this.#wasm = wasm;
  }

  /** Starts the parser's runtime, which all languages need, while there is other work to wait for. */
  start(): void {
    const started = import("../lang/runtime.ts").then(({ loadParser }) => loadParser(this.#wasm));
    // Whoever needs a language is told when this fails.
    started.catch(() => undefined);
  }

  /** Begins to load the language of a file that will be asked about. */
  prepare(file: FilePath): void {
    this.load(file).catch(() => undefined);
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
