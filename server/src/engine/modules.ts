/** Files that are not open: their texts and, as far as there is room, their facts. */
import type { FilePath, FileSource } from "../host/types.ts";
import type { FileFacts } from "../lang/facts.ts";
import type { Language } from "../lang/language.ts";
import type { Languages } from "./languages.ts";

/**
 * Characters of source whose facts are kept while an editor has documents open. They cost some 25 bytes for each, with the indexes that flow
 * makes of them.
 */
const MOST_PARSED = 800_000;
/** The same for audits, which ask about everything and are over soon: what had to go would be parsed again for file after file. */
const MOST_PARSED_AT_ONCE = 3_000_000;
/** Characters of source that are kept as text, which is what tells cheaply that a module cannot export a name. */
const MOST_TEXT = 8_000_000;

/** Exports whose names need not stand in the text. */
const UNNAMED_EXPORTS = /\bexport\s*[*=]|\bexports\b|\bimport\s*\*/;

interface Text {
  readonly text: string;
  readonly hasUnnamedExports: boolean;
}

/** Reads, parses and keeps modules. What had to go is read again when it is asked for. */
export class Modules {
  readonly #files: FileSource;
  readonly #languages: Languages;
  /** `null` for files that are not there. */
  readonly #texts = new Recent<Text | null>(
    () => MOST_TEXT,
    () => undefined,
  );
  readonly #facts: Recent<FileFacts>;

  /** `isEdited`: documents are open; `onForgotten` is told of files whose facts went. */
  constructor(files: FileSource, languages: Languages, isEdited: () => boolean, onForgotten: (file: FilePath) => void) {
    this.#files = files;
    this.#languages = languages;
    this.#facts = new Recent(() => (isEdited() ? MOST_PARSED : MOST_PARSED_AT_ONCE), onForgotten);
  }

  /** The facts of a file as far as they are at hand: `null` when it is not there, undefined when it must be loaded first. */
  facts(file: FilePath): FileFacts | null | undefined {
    const known = this.#facts.get(file);
    if (known) return known;
    const language = this.#languages.of(file);
    const found = language && this.#text(file);
    return found ? this.#parsed(file, found.text, language as Language) : found;
  }

  /** The text of a file as far as it is at hand: `null` when it is not there, undefined when it must be loaded first. */
  text(file: FilePath): string | null | undefined {
    const found = this.#text(file);
    return found ? found.text : found;
  }

  /** False when a file surely does not export a name, by its text alone. */
  mayExport(file: FilePath, name: string): boolean {
    if (name === "*" || this.#facts.has(file)) return true;
    const found = this.#text(file);
    return found === undefined || (found !== null && (found.hasUnnamedExports || found.text.includes(name)));
  }

  /** Whether the file was found to be there. */
  has(file: FilePath): boolean {
    return this.#texts.get(file) != null || this.#facts.has(file);
  }

  /** The facts of a file were used: others go first. */
  touch(file: FilePath): void {
    this.#facts.get(file);
  }

  /** Reads a file of which {@link facts} knew nothing. */
  async load(file: FilePath): Promise<void> {
    if (await this.#languages.load(file)) this.#keepText(file, await this.#files.read(file));
  }

  /** Keeps the facts of a file that was parsed for another reason. */
  keep(file: FilePath, text: string, facts: FileFacts): void {
    this.#keepText(file, text);
    this.#facts.set(file, facts, text.length);
  }

  forget(file: FilePath): void {
    this.#texts.delete(file);
    this.#facts.delete(file);
  }

  clear(): void {
    this.#texts.clear();
    this.#facts.clear();
  }

  #text(file: FilePath): Text | null | undefined {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const { now } = this.#files;
    return now && this.#keepText(file, now.read(file));
  }

  #keepText(file: FilePath, text: string | undefined): Text | null {
    const kept = text === undefined ? null : { text, hasUnnamedExports: UNNAMED_EXPORTS.test(text) };
    this.#texts.set(file, kept, text?.length ?? 0);
    return kept;
  }

  #parsed(file: FilePath, text: string, language: Language): FileFacts {
    const parsed = language.parse(text, file);
    parsed.dispose();
    this.#facts.set(file, parsed.facts, text.length);
    return parsed.facts;
  }
}

/** Values by file up to a total size; the least recently used go first. */
class Recent<T> {
  readonly #most: () => number;
  readonly #kept = new Map<FilePath, { readonly value: T; readonly size: number }>();
  #size = 0;

  readonly #onGone: (file: FilePath) => void;

  constructor(most: () => number, onGone: (file: FilePath) => void) {
    this.#most = most;
    this.#onGone = onGone;
  }

  has(file: FilePath): boolean {
    return this.#kept.has(file);
  }

  get(file: FilePath): T | undefined {
    const known = this.#kept.get(file);
    if (!known) return undefined;
    this.#kept.delete(file);
    this.#kept.set(file, known);
    return known.value;
  }

  set(file: FilePath, value: T, size: number): void {
    this.delete(file);
    this.#kept.set(file, { value, size });
    this.#size += size;
    const most = this.#most();
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= most || oldest === file) break;
      this.delete(oldest);
      this.#onGone(oldest);
    }
  }

  delete(file: FilePath): void {
    this.#size -= this.#kept.get(file)?.size ?? 0;
    this.#kept.delete(file);
  }

  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }
}
