/** Tables of the languages. Most workspaces are written in one, so that the other's is not made. */
import type { LanguageId } from "../lang/facts.ts";

/** A table for each language, made when it is first asked for. */
export function byLanguage<T extends object>(make: (language: LanguageId) => T): Readonly<Record<LanguageId, T>> {
  let python: T | undefined;
  let typescript: T | undefined;
  return {
    get python() {
      python ??= make("python");
      return python;
    },
    get typescript() {
      typescript ??= make("typescript");
      return typescript;
    },
  };
}
