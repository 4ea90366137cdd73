/** Tables that the rows are made into, for each language when the first file of it is met: a start needs those of one. */
import type { LanguageId } from "../lang/facts.ts";

/** What `make` gives, made once per language and not before it is asked for. */
export function byLanguage<Table>(make: (language: LanguageId) => Table): Readonly<Record<LanguageId, Table>> {
  const python = once(() => make("python"));
  const typescript = once(() => make("typescript"));
  return {
    get python() {
      return python();
    },
    get typescript() {
      return typescript();
    },
  };
}

function once<Table>(make: () => Table): () => Table {
  let made: { readonly table: Table } | undefined;
  return () => {
    made ??= { table: make() };
    return made.table;
  };
}
