/** Names that mean a secret. */
import { detached } from "../lang/detached.ts";
import { secretNames } from "../libraries/secret-names.ts";

/** Answers that are remembered before all are forgotten. */
const MOST_ASKED = 4000;

/** Judges names by the word lists; made once. */
export class SecretNames {
  readonly #secret: RegExp;
  readonly #not: RegExp;
  readonly #asked = new Map<string, boolean>();

  constructor() {
    this.#secret = new RegExp(secretNames.secret.join("|"), "i");
    this.#not = new RegExp(secretNames.harmless.join("|"), "i");
  }

  /** True when a variable, attribute or key of this name holds a secret. Only the last part of a dotted name counts. */
  isSecret(name: string): boolean {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const words = snakeCase(name);
    const is = words !== "" && this.#secret.test(words) && !this.#not.test(words);
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(detached(name), is);
    return is;
  }
}

/** `apiKey`, `API-KEY`, `a.apiKey` → `api_key`. */
export function snakeCase(name: string): string {
  const last =
    name
      .replace(/["'\])\s]+$/, "")
      .split(/[.["'(]/)
      .at(-1) ?? "";
  return last
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
}
