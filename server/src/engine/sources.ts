/** Which files are sources, and in which language, by name. Known without loading a parser. */

import { confLanguageOf } from "../lang/conf/names.ts";
import { ENDINGS } from "../lang/endings.ts";
import type { LanguageId } from "../lang/facts.ts";

const LANGUAGES: ReadonlyMap<string, LanguageId> = new Map(
  (Object.keys(ENDINGS) as LanguageId[]).flatMap((id) => ENDINGS[id].map((ending): [string, LanguageId] => [ending, id])),
);

/** The language of a file by its ending; undefined for files that are not analysed. */
export function languageOf(name: string): LanguageId | undefined {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? undefined : LANGUAGES.get(name.slice(dot + 1).toLowerCase());
}

/** True for files that are analysed: sources, and the files of servers. A path tells more than a name. */
export function isSource(path: string): boolean {
  return languageOf(path) !== undefined || confLanguageOf(path) !== undefined;
}
