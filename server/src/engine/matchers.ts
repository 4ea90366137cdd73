/** What a configuration says of files and hosts, ready to be asked. */
import type { Configuration } from "../config/types.ts";
import type { FilePath } from "../host/types.ts";
import { SecretNames } from "../model/names.ts";
import { excludeMatcher, testFileMatcher } from "./severity.ts";
import { hostMatcher } from "./trusted-hosts.ts";

/** The globs and names of one configuration as tests. */
export interface Matchers {
  readonly isTest: (file: FilePath) => boolean;
  readonly isExcluded: (file: FilePath) => boolean;
  readonly isTrusted: (host: string) => boolean;
  readonly secretNames: SecretNames;
}

/** The matchers of each configuration, made once. */
export class ConfigurationMatchers {
  readonly #known = new WeakMap<Configuration, Matchers>();

  of(configuration: Configuration): Matchers {
    const known = this.#known.get(configuration);
    if (known) return known;
    const matchers = {
      isTest: testFileMatcher(configuration),
      isExcluded: excludeMatcher(configuration),
      isTrusted: hostMatcher(configuration.trustedHosts),
      secretNames: new SecretNames(configuration.secretNames),
    };
    this.#known.set(configuration, matchers);
    return matchers;
  }
}
