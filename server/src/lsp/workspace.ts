/** The engine over the folders that the client has open, with the configuration that holds there. */
import type { WorkspaceFolder } from "vscode-languageserver";
import type { RuleInfo } from "../config/table.ts";
import type { ConfigurationFor, Engine } from "../engine/api.ts";
import { Configurations } from "../engine/configurations.ts";
import { discover } from "../engine/discover.ts";
import { parentFolder, relativePath } from "../engine/paths.ts";
import type { CancellationToken, FilePath, FileSource } from "../host/types.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import { toPath } from "./uris.ts";

/** Lists the sources of a workspace. */
export type Sources = (token: CancellationToken) => Promise<readonly FilePath[]>;

/** What a workspace is made from. */
export interface WorkspaceParts {
  readonly files: FileSource;
  readonly rules: readonly RuleInfo[];
  /** Text of the user's global Git ignore file. */
  readonly globalIgnore: () => Promise<string>;
  /** @param sources lists all sources below the roots */
  createEngine(roots: readonly FilePath[], configuration: ConfigurationFor, sources: Sources): Promise<Engine>;
}

/** Gets the settings of the editor into the configurations of these folders. */
export type ReadSettings = (configurations: Configurations, folders: readonly FilePath[]) => Promise<void>;

export class Workspace {
  readonly #parts: WorkspaceParts;
  readonly #documents: Documents;
  #folders: readonly FilePath[] = [];
  #configurations: Configurations;
  #engine: Engine | undefined;
  /** Settled when the client's settings are known; analysis waits for it, so that nothing is shown under wrong settings. */
  readonly #configured: Promise<void>;
  #setConfigured: () => void = () => undefined;

  constructor(parts: WorkspaceParts, documents: Documents) {
    this.#parts = parts;
    this.#documents = documents;
    this.#configurations = new Configurations({ ...parts, roots: [] });
    this.#configured = new Promise((resolve) => {
      this.#setConfigured = resolve;
    });
  }

  /** Workspace folders as paths. */
  get folders(): readonly FilePath[] {
    return this.#folders;
  }

  /** The engine as it is now, for work that must keep order with the client's messages; undefined before `useFolders`. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Starts over with other folders; documents stay open. */
  async useFolders(folders: readonly WorkspaceFolder[], readSettings: ReadSettings): Promise<void> {
    const paths = folders.map(({ uri }) => toPath(uri)).filter((path) => path !== undefined);
    const roots = [...new Set(paths.map((path) => (path.length > 1 ? path.replace(/\/$/, "") : path)))];
    const configurations = new Configurations({ ...this.#parts, roots });
    await readSettings(configurations, roots);
    const engine = await this.#parts.createEngine(roots, configurations.for, (token) => this.#sources(configurations, roots, token));
    const former = this.#engine;
    this.#folders = roots;
    this.#configurations = configurations;
    for (const { path, text } of this.#documents.all()) engine.open(path, text.getText(), text.version, text.languageId);
    this.#engine = engine;
    former?.dispose();
  }

  async #sources(configurations: Configurations, paths: readonly FilePath[], token: CancellationToken): Promise<readonly FilePath[]> {
    const { files, globalIgnore } = this.#parts;
    return (await discover({ files, configurations, paths, globalIgnore: await globalIgnore(), token })).files;
  }

  /** Reads the client's settings; everything is judged anew. */
  async configure(readSettings: ReadSettings): Promise<void> {
    await readSettings(this.#configurations, this.#folders);
    this.#engine?.configure(this.#configurations.for);
    this.#setConfigured();
  }

  /** Files that changed on disk. Answers true when open documents may have other findings now. */
  async invalidate(paths: readonly FilePath[]): Promise<boolean> {
    const configurations = paths.filter((path) => this.#configurations.invalidate(path));
    await Promise.all(configurations.map((path) => this.#configurations.prepare(path)));
    if (configurations.length > 0) this.#engine?.configure(this.#configurations.for);
    const affected = this.#engine?.invalidate(paths) ?? [];
    return configurations.length > 0 || affected.length > 0;
  }

  /** The engine, once all configuration that matters to a file is known. */
  async engineFor(path: FilePath): Promise<Engine> {
    await this.#configured;
    await this.#configurations.prepare(path);
    if (this.#engine === undefined) throw new Error("The engine could not be started.");
    return this.#engine;
  }

  /** All configurations, for an audit. */
  async configurations(): Promise<Configurations> {
    await this.#configured;
    return this.#configurations;
  }

  /** Brings the engine back in step with a document after an error. */
  reopen({ path, text }: OpenDocument): void {
    this.#engine?.close(path);
    this.#engine?.open(path, text.getText(), text.version, text.languageId);
  }

  /** What is wrong with the settings that concern a file, for the user. */
  problems(path: FilePath): readonly string[] {
    const concerning = this.#configurations
      .problems()
      .filter(({ file }) => !file.includes("/") || relativePath(parentFolder(file), path) !== undefined);
    return concerning.map(({ file, message }) => `${file}: ${message}`);
  }

  dispose(): void {
    this.#engine?.dispose();
    this.#engine = undefined;
  }
}
