/** What the files of the workspace use of Redis. Only fixes want to know it, so it is found out when one does, and kept. */
import type { CancellationToken, FilePath } from "../host/types.ts";
import { type Rights, rightsFor, type Usage } from "../model/usage.ts";

/** What {@link Usages} asks. */
export interface UsageSources {
  /** All sources of the workspace; what it uses stays unknown when there is no such list. */
  readonly sources: ((token: CancellationToken) => Promise<readonly FilePath[]>) | undefined;
  /** What a file uses; undefined when it does not matter. */
  of(file: FilePath, token: CancellationToken): Promise<Usage | undefined>;
}

export class Usages {
  readonly #sources: UsageSources;
  readonly #known = new Map<FilePath, Usage | undefined>();

  constructor(sources: UsageSources) {
    this.#sources = sources;
  }

  /** Rules for what the whole workspace uses; undefined when that cannot be told. */
  async rights(token: CancellationToken): Promise<Rights | undefined> {
    const files = (await this.#sources.sources?.(token)) ?? [];
    const usages: Usage[] = [];
    for (const file of files) {
      if (token.isCancelled) return undefined;
      if (!this.#known.has(file)) this.#known.set(file, await this.#sources.of(file, token));
      const usage = this.#known.get(file);
      if (usage) usages.push(usage);
    }
    return token.isCancelled ? undefined : rightsFor(usages);
  }

  forget(file: FilePath): void {
    this.#known.delete(file);
  }

  clear(): void {
    this.#known.clear();
  }
}
