/** Names that mean a secret. */
import { secretNames } from "../libraries/secret-names.ts";

/** Judges names by the word lists; made once. */
export class SecretNames {
  readonly #secret: RegExp;
  readonly #not: RegExp;

  constructor() {
    this.#secret = new RegExp(secretNames.secret.join("|"), "i");
    this.#not = new RegExp(secretNames.harmless.join("|"), "i");
  }

  /** True when a variable, attribute or key of this name holds a secret. Only the last part of a dotted name counts. */
  isSecret(name: string): boolean {
    const words = snakeCase(name);
    return words !== "" && this.#secret.test(words) && !this.#not.test(words);
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
