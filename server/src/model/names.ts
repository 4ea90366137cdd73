/** Names that mean a secret. */
import { detached } from "../lang/detached.ts";
import { secretNames } from "../libraries/secret-names.ts";

/** Answers that are remembered before all are forgotten. */
const MOST_ASKED = 4000;

/** Judges names by the word lists and by those of a configuration; made once for each. */
export class SecretNames {
  readonly #secret: RegExp;
  readonly #not: RegExp;
  readonly #asked = new Map<string, boolean>();

  readonly #own: { readonly secret: RegExp; readonly not: RegExp };

  /** @param configured names or globs of names (`*_passkey`); with `!` in front, of names that mean none: these win. */
  constructor(configured: readonly string[] = []) {
    const isNot = (name: string): boolean => name.startsWith("!");
    this.#own = {
      secret: globs(configured.filter((n) => !isNot(n))),
      not: globs(configured.filter(isNot).map((n) => n.slice(1))),
    };
    this.#secret = new RegExp(secretNames.secret.join("|"), "i");
    this.#not = new RegExp(secretNames.harmless.join("|"), "i");
  }

  /** True when a variable, attribute or key of this name holds a secret. Only the last part of a dotted name counts. */
  isSecret(name: string): boolean {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const words = snakeCase(name);
    const is = words !== "" && !this.#own.not.test(words) && (this.#own.secret.test(words) || this.#isKnown(words));
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(detached(name), is);
    return is;
  }

  #isKnown(words: string): boolean {
    return this.#secret.test(words) && !this.#not.test(words);
  }
}

/** Matches names in snake case. Without globs it matches nothing. */
function globs(names: readonly string[]): RegExp {
  const sources = names.map((name) => name.split("*").map(snakeCase).join(".*"));
  return sources.length === 0 ? /(?!)/ : new RegExp(`^(?:${sources.join("|")})$`);
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

/** The name of a file without its folder and endings, in the form in which names are compared. */
export function stemOf(file: string): string {
  return snakeCase((file.split("/").at(-1) ?? "").replace(/\..*$/, ""));
}
