/** The engine for the files of servers, loaded when the first of them is met: most who write code have none open. */
import type { FilePath } from "../host/types.ts";
import { confLanguageOf } from "../lang/conf/names.ts";
import type { Completion, ConfigurationFor, Described, OutlineItem, ServerFiles, Span } from "./api.ts";
import type { ConfEngine } from "./conf-engine.ts";

/** Loads the engine. */
export type LoadConf = (configuration: ConfigurationFor) => Promise<ConfEngine>;

export class ConfLater implements ServerFiles {
  readonly #load: LoadConf;
  readonly #open = new Set<FilePath>();
  #configuration: ConfigurationFor;
  #loading: Promise<ConfEngine> | undefined;
  #loaded: ConfEngine | undefined;
  /** What the engine is to be told once it is loaded. */
  #untold: ((engine: ConfEngine) => void)[] = [];

  constructor(load: LoadConf, configuration: ConfigurationFor) {
    this.#load = load;
    this.#configuration = configuration;
  }

  /** Whether a file is one of a server's: by its name, or because an editor says so. */
  handles(file: FilePath): boolean {
    return this.#open.has(file) || confLanguageOf(file) !== undefined;
  }

  /** The engine if it is loaded. */
  get now(): ConfEngine | undefined {
    return this.#loaded;
  }

  /** The engine, with everything that it was told. */
  engine(): Promise<ConfEngine> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  async #start(): Promise<ConfEngine> {
    const engine = await this.#load(this.#configuration);
    engine.configure(this.#configuration);
    for (const tell of this.#untold) tell(engine);
    this.#untold = [];
    this.#loaded = engine;
    return engine;
  }

  open(file: FilePath, text: string, version: number, language?: string): void {
    this.#open.add(file);
    this.tell((engine) => engine.open(file, text, version, language));
  }

  close(file: FilePath): void {
    this.#open.delete(file);
    this.tell((engine) => engine.close(file));
  }

  /** Does something with the engine, in the order of the calls. */
  tell(work: (engine: ConfEngine) => void): void {
    if (this.#loaded) return work(this.#loaded);
    this.#untold.push(work);
    // Whoever asks for a report is told when it cannot be loaded.
    this.engine().catch(() => undefined);
  }

  configure(configuration: ConfigurationFor): void {
    this.#configuration = configuration;
    this.#loaded?.configure(configuration);
  }

  async describe(file: FilePath, offset: number): Promise<Described | undefined> {
    return (await this.engine()).describe(file, offset);
  }

  async complete(file: FilePath, offset: number): Promise<readonly Completion[]> {
    return (await this.engine()).complete(file, offset);
  }

  async outline(file: FilePath): Promise<readonly OutlineItem[]> {
    return (await this.engine()).outline(file);
  }

  async links(file: FilePath): Promise<readonly (Span & { readonly target: FilePath })[]> {
    return (await this.engine()).links(file);
  }
}
