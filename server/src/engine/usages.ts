/** What the files of the workspace use of Redis. Only fixes want to know it, so it is found out when one does, and kept. */

import { locate } from "../flow/values.ts";
import type { CancellationToken, FilePath } from "../host/types.ts";
import type { Intent } from "../model/finding.ts";
import type { Place } from "../model/known-secrets.ts";
import { isSamePlace, readBack } from "../model/read-back.ts";
import { type Rights, rightsFor, type Usage } from "../model/usage.ts";

/** What {@link Usages} asks. */
export interface UsageSources {
  /** All sources of the workspace; what it uses stays unknown when there is no such list. */
  readonly sources: ((token: CancellationToken) => Promise<readonly FilePath[]>) | undefined;
  /** What a file uses; undefined when it does not matter. */
  of(file: FilePath, token: CancellationToken): Promise<Usage | undefined>;
}

/** What the workspace says to a fix. */
export interface Known {
  /** Rules for all that it uses; undefined when that is not wanted, or cannot be told. */
  readonly rights: Rights | undefined;
  /** Places of other files that must be changed by hand. */
  readonly elsewhere: readonly Place[];
}

export class Usages {
  readonly #sources: UsageSources;
  readonly #known = new Map<FilePath, Usage | undefined>();

  constructor(sources: UsageSources) {
    this.#sources = sources;
  }

  /** What fixes with these intents want to know of the workspace; for all others nothing is looked for. */
  async known(intents: readonly Intent[], token: CancellationToken): Promise<Known> {
    const secrets = intents.flatMap((i) => (i.intent === "storeFingerprint" ? [locate(i.site)] : []));
    const isNarrowed = intents.some((i) => i.intent === "narrowUser");
    const usages = secrets.length > 0 || isNarrowed ? await this.#all(token) : undefined;
    if (!usages) return { rights: undefined, elsewhere: [] };
    return { rights: isNarrowed ? rightsFor(usages) : undefined, elsewhere: secrets.flatMap((s) => readElsewhere(usages, s)) };
  }

  /** Rules for all that the workspace uses; undefined when that cannot be told. */
  async rights(token: CancellationToken): Promise<Rights | undefined> {
    const usages = await this.#all(token);
    return usages && rightsFor(usages);
  }

  async #all(token: CancellationToken): Promise<readonly Usage[] | undefined> {
    const files = (await this.#sources.sources?.(token)) ?? [];
    const usages: Usage[] = [];
    for (const file of files) {
      if (token.isCancelled) return undefined;
      if (!this.#known.has(file)) this.#known.set(file, await this.#sources.of(file, token));
      const usage = this.#known.get(file);
      if (usage) usages.push(usage);
    }
    return token.isCancelled ? undefined : usages;
  }

  forget(file: FilePath): void {
    this.#known.delete(file);
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Places of other files where a secret that one file keeps is read again. */
function readElsewhere(usages: readonly Usage[], secret: Place): readonly Place[] {
  const own = usages.flatMap((u) => u.kept).find((k) => isSamePlace(k.secret, secret));
  const reads = usages.flatMap((u) => u.reads);
  return own ? readBack(own, reads).filter((p) => p.file !== secret.file) : [];
}
