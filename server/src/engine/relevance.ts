/** The pre-filter: which files can matter at all, by words of their text and of what they import. */
import type { FilePath } from "../host/types.ts";
import type { LanguageId } from "../lang/facts.ts";
import { triggers } from "../libraries/triggers.ts";
import type { Workspace } from "./workspace.ts";

/** Rounds of loading after which an import counts as leading nowhere. */
const MOST_ROUNDS = 30;

/** Which files of a workspace can matter. */
export class Relevance {
  readonly #workspace: Workspace;
  readonly #hasTrigger = triggerTest();
  readonly #triggered = new Map<FilePath, boolean>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** True when the file, or a module that it imports, says a word that has to do with Redis. */
  async of(file: FilePath, text: string, language: LanguageId): Promise<boolean> {
    if (this.#hasTrigger(text) || this.#hasTrigger(file.slice(file.lastIndexOf("/") + 1))) return true;
    for (const specifier of importedModules(text, language === "python")) {
      const target = await this.#resolved(specifier, file);
      if (target && (await this.#isTriggered(target))) return true;
    }
    return false;
  }

  /** The text of a file changed. */
  forget(file: FilePath): void {
    this.#triggered.delete(file);
  }

  async #resolved(specifier: string, file: FilePath): Promise<FilePath | undefined> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.#workspace.startAsking();
      const found = this.#workspace.importedFile(specifier, file);
      if (found || !(await this.#workspace.load())) return found;
    }
    return undefined;
  }

  async #isTriggered(file: FilePath): Promise<boolean> {
    const known = this.#triggered.get(file);
    if (known !== undefined) return known;
    const text = await this.#workspace.text(file);
    const is = text !== undefined && this.#hasTrigger(text);
    this.#triggered.set(file, is);
    return is;
  }
}

/** Answers whether a text holds a trigger word (in any case). */
function triggerTest(): (text: string) => boolean {
  const words = new RegExp(triggers.map((t) => t.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|"), "i");
  return (text) => words.test(text);
}

const PYTHON = /^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import\b|import[ \t]+([\w.]+))/gm;
const SCRIPT = /\bfrom\s*["']([^"'\n]+)["']|\b(?:require|import)\s*\(\s*["']([^"'\n]+)["']|^\s*import\s+["']([^"'\n]+)["']/gm;

/** Modules that a text seems to import; read from the text alone, without parsing. */
function importedModules(text: string, isPython: boolean): readonly string[] {
  const found = new Set<string>();
  for (const m of text.matchAll(isPython ? PYTHON : SCRIPT)) found.add((m[1] ?? m[2] ?? m[3]) as string);
  return [...found];
}
