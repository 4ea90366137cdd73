/** The pre-filter: which files can matter at all, by words of their text and of what they import. */
import { attributesReadIn } from "../flow/attributes.ts";
import type { FilePath } from "../host/types.ts";
import type { LanguageId } from "../lang/facts.ts";
import { entrances, triggers } from "../libraries/triggers.ts";
import { type ImportWords, importWords } from "./import-words.ts";
import type { ImportedFile, Workspace } from "./workspace.ts";

/** Rounds of loading after which an import counts as leading nowhere. */
const MOST_ROUNDS = 30;
/** Imports of imports that are followed: route, service, store, client. */
const MOST_STEPS = 4;

/** What the text of a file says. */
interface Words {
  /** Empty when nobody asks for it. */
  readonly text: string;
  readonly hasTrigger: boolean;
  readonly imports: readonly ImportWords[];
}

/** Which files of a workspace can matter. */
export class Relevance {
  readonly #workspace: Workspace;
  readonly #hasTrigger = triggerTest();
  readonly #words = new Map<FilePath, Words | undefined>();
  /** For a name of a module: with how many steps a trigger was found, and with how many none was. */
  readonly #led = new Map<string, { found: number; missed: number }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** True when the file says a word that has to do with Redis, or imports what leads to a module that does. */
  async of(file: FilePath, text: string, language: LanguageId): Promise<boolean> {
    if (this.#hasTrigger(text) || this.#hasTrigger(file.slice(file.lastIndexOf("/") + 1))) return true;
    if (isLibrary(text)) return false;
    const imports = importWords(text, language === "python");
    if (await this.#importsLead(file, imports, 1)) return true;
    if (!isEntrance(file, text, language)) return false;
    return (await this.#importsLead(file, imports, MOST_STEPS)) || (language === "typescript" && this.#isHandedClient(file, text));
  }

  /** The text of an open document changed: of no account to others unless it was asked about for them. */
  changed(file: FilePath): void {
    if (this.#words.delete(file)) this.#led.clear();
  }

  /** A file changed on disk, appeared or went. */
  forget(file: FilePath): void {
    this.#words.delete(file);
    this.#led.clear();
  }

  async #importsLead(file: FilePath, imports: readonly ImportWords[], steps: number): Promise<boolean> {
    for (const { specifier, names } of imports) {
      for (const target of await this.#resolved(specifier, names, file)) {
        if (target.file !== file && (await this.#leads(target.file, target.names, steps - 1))) return true;
      }
    }
    return false;
  }

  /** The module says a trigger word, or one of the names that are wanted of it is made from modules that do. */
  async #leads(file: FilePath, names: readonly string[] | undefined, steps: number): Promise<boolean> {
    const words = await this.#wordsOf(file);
    if (!words || words.hasTrigger || steps <= 0) return words?.hasTrigger ?? false;
    for (const name of names ?? [ALL]) {
      const key = `${file}\n${name}`;
      const led = this.#led.get(key) ?? { found: Number.POSITIVE_INFINITY, missed: 0 };
      this.#led.set(key, led);
      if (led.found <= steps) return true;
      if (led.missed >= steps) continue;
      if (await this.#importsLead(file, importsFor(words, name), steps)) {
        led.found = Math.min(led.found, steps);
        return true;
      }
      led.missed = Math.max(led.missed, steps);
    }
    return false;
  }

  /** It reads what another file with a trigger word hangs on a request, its response or the application. */
  async #isHandedClient(file: FilePath, text: string): Promise<boolean> {
    for (const key of attributesReadIn(text)) {
      for (const writer of await this.#settled(() => this.#workspace.attributeWriters(key, file))) {
        if (writer !== file && (await this.#leads(writer, undefined, 2))) return true;
      }
    }
    return false;
  }

  /** Asks until nothing that an answer depends on is missing. */
  async #settled<T>(ask: () => readonly T[]): Promise<readonly T[]> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.#workspace.startAsking();
      const found = ask();
      if (found.length > 0 || !(await this.#workspace.load())) return found;
    }
    return [];
  }

  #resolved(specifier: string, names: ImportedFile["names"], file: FilePath): Promise<readonly ImportedFile[]> {
    return this.#settled(() => this.#workspace.importedFiles(specifier, names, file));
  }

  async #wordsOf(file: FilePath): Promise<Words | undefined> {
    if (this.#words.has(file)) return this.#words.get(file);
    const text = await this.#workspace.text(file);
    const words = text === undefined ? undefined : this.#read(file, text);
    this.#words.set(file, words);
    return words;
  }

  #read(file: FilePath, text: string): Words {
    const hasTrigger = this.#hasTrigger(text);
    const imports = hasTrigger || isLibrary(text) ? [] : importWords(text, /\.pyi?$/.test(file));
    // Only of modules that hand all on it matters what else they say.
    return { text: imports.some((i) => i.isHandedOn) ? text : "", hasTrigger, imports };
  }
}

const ALL = "";

/** The imports that a name of a module may be made of: those that hand it on, else those of all that is defined there. */
function importsFor({ text, imports }: Words, name: string): readonly ImportWords[] {
  if (name === ALL) return imports;
  const handing = imports.filter((i) => i.isHandedOn && i.names?.includes(name));
  if (handing.length > 0) return handing.map((i) => ({ ...i, names: [name] }));
  const stars = imports.filter((i) => i.names === undefined && i.isHandedOn).map((i) => ({ ...i, names: [name] }));
  return text === "" || text.includes(name) ? [...imports.filter((i) => !i.isHandedOn), ...stars] : stars;
}

/** Answers whether a text holds a trigger word (in any case). */
function triggerTest(): (text: string) => boolean {
  const words = new RegExp(triggers.map((t) => t.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|"), "i");
  return (text) => (isLibrary(text) ? OWN_NAME.test(text) : words.test(text));
}

const ENTRANCES = {
  python: entranceTest("python"),
  typescript: entranceTest("typescript"),
};

function entranceTest(language: LanguageId): { readonly words: RegExp; readonly never: RegExp } {
  const { words, never } = entrances[language];
  return { words: new RegExp(words.join("|")), never: new RegExp(never) };
}

const TEST = /\/(?:tests?|__tests__|spec)\/|\/(?:test_|conftest\.)[^/]*$|[._](?:test|spec)\.\w+$/;

/** Something from outside, or a secret, may start its way in this file; of what tests do so far from Redis nobody wants to hear. */
function isEntrance(file: FilePath, text: string, language: LanguageId): boolean {
  return !TEST.test(file) && ENTRANCES[language].words.test(text) && !ENTRANCES[language].never.test(text);
}

const OWN_NAME = /redis|valkey/i;
/** The banner of a published library that somebody keeps a copy of: marked to be kept, with a version. */
const BANNER = /^\s*\/\*(?:!|\*(?=(?:(?!\*\/)[\s\S]){0,300}?@(?:license|preserve)\b))(?:(?!\*\/)[\s\S]){0,400}?\bv?\d+\.\d+\.\d+\b/;

function isLibrary(text: string): boolean {
  return BANNER.test(text);
}
