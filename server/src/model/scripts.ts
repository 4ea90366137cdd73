/** Calls that are given the text of a script, and are no commands: `defineScript({ SCRIPT: … })`. */
import type { CallInfo, Effect, ExternalAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import type { ScriptRow } from "../libraries/row.ts";
import type { Catalogue } from "./catalogue.ts";
import type { VersionOf } from "./clients.ts";
import { PathIndex } from "./path-index.ts";
import { select } from "./select.ts";

/** Such calls, by what is called. */
export class Scripts {
  readonly #rows: Readonly<Record<LanguageId, PathIndex<ScriptRow>>> = { python: new PathIndex(), typescript: new PathIndex() };

  constructor(catalogue: Catalogue) {
    for (const row of catalogue.scripts) for (const path of row.calls) this.#rows[row.language].add(path, row);
  }

  /** The texts that calling this gives to Redis. */
  effects(atom: ExternalAtom, callee: Value, call: () => CallInfo, language: LanguageId, version: VersionOf): readonly Effect[] {
    const row = this.#rows[language].get(atom.path);
    if (!row) return [];
    const found = select(row.at, { call: call(), version: version(row.package) });
    return found.flatMap((s): readonly Effect[] => {
      if (s.state !== "present" || !s.site) return [];
      return [{ role: "script", value: s.value, site: s.site, callee, detail: `${row.library} SCRIPT LOAD` }];
    });
  }
}
