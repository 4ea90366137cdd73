/** Which configuration holds for which file: finds the configuration files above it and keeps the last good version of each. */
import { readSettings } from "../config/read.ts";
import { type Layer, resolveConfiguration } from "../config/resolve.ts";
import { CONFIG_FILE, type RuleInfo, type Settings } from "../config/table.ts";
import type { ConfigProblem, Configuration, RuleSetting } from "../config/types.ts";
import type { FilePath, FileSource } from "../host/types.ts";
import type { ConfigurationFor } from "./api.ts";
import { foldersAbove, joinPath, parentFolder } from "./paths.ts";

/** What configurations are made from. */
export interface ConfigurationOptions {
  readonly files: FileSource;
  readonly rules: readonly RuleInfo[];
  /** Workspace folders, or the folder that is audited. */
  readonly roots: readonly FilePath[];
  /** One configuration file for everything (`--config`); others are not looked for. */
  readonly only?: FilePath;
}

/** Configurations by folder, as plain data that crosses threads. A file has that of the nearest folder above it. */
export interface ConfigurationTable {
  readonly folders: ReadonlyMap<FilePath, Configuration>;
  readonly fallback: Configuration;
}

/** What is known of one folder. */
interface Loaded {
  readonly settings: Settings | undefined;
  readonly problems: readonly ConfigProblem[];
  /** The folder holds a repository: nothing above it counts. */
  readonly isTop: boolean;
  readonly isStale: boolean;
}

/** The configurations of a workspace. `prepare` reads files; everything else answers from what was read. */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #loaded = new Map<FilePath, Loaded>();
  readonly #editor = new Map<FilePath, { readonly settings: Settings; readonly problems: readonly ConfigProblem[] }>();
  #table: ConfigurationTable | undefined;

  constructor(options: ConfigurationOptions) {
    this.#options = options;
  }

  /** The configuration that holds for a file (or folder), as far as the folders above it were prepared. */
  readonly for: ConfigurationFor = (file) => lookUp(this.table(), file);

  /** Settings of the editor for a workspace folder: weaker than every configuration file. `values` is their JSON value. */
  setEditorSettings(root: FilePath, values: unknown): void {
    const name = "settings of the editor";
    const { settings, problems } = readSettings(JSON.stringify(values ?? {}), name, this.#options.rules);
    const kept = settings ?? this.#editor.get(root)?.settings;
    if (kept) this.#editor.set(root, { settings: kept, problems });
    this.#table = undefined;
  }

  /** Reads the configuration files that hold for a file, or for what lies directly in a folder whose path ends with `/`. */
  async prepare(path: FilePath): Promise<void> {
    const { only } = this.#options;
    if (only !== undefined) return this.#load(parentFolder(only), only);
    for (const folder of foldersAbove(path)) {
      const known = this.#loaded.get(folder);
      if (!known || known.isStale) await this.#load(folder, joinPath(folder, CONFIG_FILE));
      if (this.#loaded.get(folder)?.isTop) return;
    }
  }

  /** A configuration file changed, appeared or went: it is read again at the next `prepare`. False for other files. */
  invalidate(file: FilePath): boolean {
    const folder = parentFolder(file);
    const isMine = this.#options.only === undefined ? file === joinPath(folder, CONFIG_FILE) : file === this.#options.only;
    const known = this.#loaded.get(folder);
    if (isMine && known) this.#loaded.set(folder, { ...known, isStale: true });
    return isMine;
  }

  /** Problems of all configuration files and settings that were read. */
  problems(): readonly ConfigProblem[] {
    return [...this.#loaded.values(), ...this.#editor.values()].flatMap((l) => l.problems);
  }

  /** Everything that was prepared, as data. */
  table(): ConfigurationTable {
    this.#table ??= this.#makeTable();
    return this.#table;
  }

  async #load(folder: FilePath, file: FilePath): Promise<void> {
    const { files, rules, only } = this.#options;
    const before = this.#loaded.get(folder);
    if (before && !before.isStale) return;
    const [text, git] = await Promise.all([files.read(file), only === undefined ? files.stat(joinPath(folder, ".git")) : undefined]);
    const read = text === undefined ? { settings: undefined, problems: missing(file, only) } : readSettings(text, file, rules);
    // The last good version stays in force while the file cannot be read as JSON.
    const settings = read.settings ?? (text === undefined ? undefined : before?.settings);
    this.#loaded.set(folder, { settings, problems: read.problems, isTop: git !== undefined, isStale: false });
    this.#table = undefined;
  }

  #makeTable(): ConfigurationTable {
    const { roots, only } = this.#options;
    const breaks = only === undefined ? [...this.#loaded].filter(([, l]) => l.settings || l.isTop).map(([folder]) => folder) : [];
    const folders = new Map([...breaks, ...roots].map((folder) => [folder, this.#resolve(folder)]));
    return { folders, fallback: this.#resolve(roots[0] ?? "/") };
  }

  #resolve(folder: FilePath): Configuration {
    const { rules, roots, only } = this.#options;
    const root = roots.find((r) => r === folder) ?? foldersAbove(folder).find((f) => roots.includes(f)) ?? folder;
    const files = only === undefined ? this.#layersAbove(folder) : this.#layersAt(parentFolder(only));
    const editor = this.#editor.get(root);
    const layers: Layer[] = editor ? [{ folder: root, settings: editor.settings }, ...files] : [...files];
    return resolveConfiguration(rules, layers, root);
  }

  /** The nearest file, under it the topmost one if it builds on that. */
  #layersAbove(folder: FilePath): readonly Layer[] {
    const chain: Layer[] = [];
    for (const at of [folder, ...foldersAbove(folder)]) {
      chain.push(...this.#layersAt(at));
      if (this.#loaded.get(at)?.isTop) break;
    }
    const [nearest] = chain;
    const top = chain.at(-1);
    if (!nearest || !top) return [];
    return nearest.settings.extendsRoot && top !== nearest ? [top, nearest] : [nearest];
  }

  #layersAt(folder: FilePath): readonly Layer[] {
    const settings = this.#loaded.get(folder)?.settings;
    return settings ? [{ folder, settings }] : [];
  }
}

/** The same table with only some rules; one that is off is turned on, as the quietest there is, because it was asked for. */
export function onlyRules(table: ConfigurationTable, rules: ReadonlySet<string>): ConfigurationTable {
  const narrow = (configuration: Configuration): Configuration => ({
    ...configuration,
    rules: new Map([...configuration.rules].map(([id, setting]) => [id, rules.has(id) ? turnedOn(setting) : OFF])),
  });
  return { folders: new Map([...table.folders].map(([folder, c]) => [folder, narrow(c)])), fallback: narrow(table.fallback) };
}

const OFF: RuleSetting = { severity: "off", parameter: "off", possible: "off" };

function turnedOn(setting: RuleSetting): RuleSetting {
  const isOff = Object.values(setting).every((level) => level === "off");
  return isOff ? { severity: "hint", parameter: "hint", possible: "hint" } : setting;
}

/** A look-up over a table, for another thread. */
export function configurationFor(table: ConfigurationTable): ConfigurationFor {
  return (file) => lookUp(table, file);
}

function lookUp({ folders, fallback }: ConfigurationTable, file: FilePath): Configuration {
  for (const folder of foldersAbove(file)) {
    const found = folders.get(folder);
    if (found) return found;
  }
  return fallback;
}

function missing(file: FilePath, only: FilePath | undefined): readonly ConfigProblem[] {
  if (only === undefined) return [];
  return [{ file, key: "", message: "This configuration file cannot be read. Is the path right?", start: 0, end: 0 }];
}
