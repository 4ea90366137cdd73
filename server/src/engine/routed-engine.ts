/** One engine for all files: sources go to one, the files of servers to the other. */
import type { CancellationToken, FilePath } from "../host/types.ts";
import type { ConfigurationFor, Engine, FileReport, Finding, Fix, ServerFiles, Span, TextChange, TextEdit } from "./api.ts";
import type { ConfEngine } from "./conf-engine.ts";

export class RoutedEngine implements Engine {
  readonly #code: Engine;
  readonly #conf: ConfEngine;

  constructor(code: Engine, conf: ConfEngine) {
    this.#code = code;
    this.#conf = conf;
  }

  get serverFiles(): ServerFiles {
    return this.#conf;
  }

  #of(file: FilePath): Engine {
    return this.#conf.handles(file) ? this.#conf : this.#code;
  }

  open(file: FilePath, text: string, version: number, language?: string): void {
    // Editors call these files by many names.
    const isConf = this.#conf.handles(file) || language?.startsWith("redis-") === true;
    (isConf ? this.#conf : this.#code).open(file, text, version, language);
  }

  change(file: FilePath, changes: readonly TextChange[], text: string, version: number): void {
    this.#of(file).change(file, changes, text, version);
  }

  close(file: FilePath): void {
    this.#of(file).close(file);
  }

  invalidate(files: readonly FilePath[]): readonly FilePath[] {
    const ofServers = this.#conf.invalidate(files);
    const others = files.filter((f) => !this.#conf.handles(f));
    return [...ofServers, ...(others.length > 0 ? this.#code.invalidate(others) : [])];
  }

  report(file: FilePath, token: CancellationToken, mayLag?: boolean): Promise<FileReport | undefined> {
    return this.#of(file).report(file, token, mayLag);
  }

  refresh(file: FilePath): boolean {
    return this.#of(file).refresh(file);
  }

  fixes(file: FilePath, span: Span, token: CancellationToken): Promise<readonly Fix[]> {
    return this.#of(file).fixes(file, span, token);
  }

  fixAll(
    file: FilePath,
    rule: string | undefined,
    safety: "keeps-behaviour" | "any",
    token: CancellationToken,
  ): Promise<readonly TextEdit[]> {
    return this.#of(file).fixAll(file, rule, safety, token);
  }

  suppress(file: FilePath, finding: Finding, reason: string): readonly TextEdit[] {
    return this.#of(file).suppress(file, finding, reason);
  }

  configure(configuration: ConfigurationFor): void {
    this.#conf.configure(configuration);
    this.#code.configure(configuration);
  }

  dispose(): void {
    this.#conf.dispose();
    this.#code.dispose();
  }
}
