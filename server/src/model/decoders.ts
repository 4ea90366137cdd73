/** Calls that run what data says, and calls that only put data into another form: the rows by access path. */
import type { Atom, CallArgument, CallInfo, ExternalAtom, Value } from "../flow/values.ts";
import type { LanguageId } from "../lang/facts.ts";
import { recoders } from "../libraries/decoders.ts";
import type { DecoderRow, SafeDecoderRow, Selector } from "../libraries/row.ts";
import { byLanguage } from "./by-language.ts";
import type { Catalogue } from "./catalogue.ts";
import { receiverCall, type VersionOf } from "./clients.ts";
import { PathIndex } from "./path-index.ts";
import { type Scope, select } from "./select.ts";
import { holds } from "./table.ts";

interface Entry {
  readonly row: DecoderRow;
  readonly at: Selector;
}

/** A call that runs what `data` says. */
export interface DecodingCall {
  readonly row: DecoderRow;
  readonly data: CallArgument;
}

export class Decoders {
  readonly #calls: Readonly<Record<LanguageId, PathIndex<readonly Entry[]>>>;

  constructor(catalogue: Catalogue) {
    this.#calls = byLanguage((language) => callIndex(catalogue, language));
  }

  /** What calling this value decodes; undefined when it is no decoder, or one that makes plain data. */
  at(callee: Atom, call: () => CallInfo, language: LanguageId, version: VersionOf): DecodingCall | undefined {
    if (callee.kind !== "external") return undefined;
    const completed = completedBy(callee);
    // In a loop it may be made of itself.
    if (completed && completed !== callee && !completedBy(completed)) return this.at(completed, call, language, version);
    const entries = this.#calls[language].get(callee.path);
    if (entries) return decoding(entries, callee, call(), version);
    return callee.path === "map" && language === "python" ? this.#mapped(call()) : undefined;
  }

  /** What can be written in the place of a decoder. */
  instead(callee: Value, language: LanguageId): SafeDecoderRow | undefined {
    const functions = callee.map((a) => completedBy(a) ?? a);
    const rows = functions.flatMap((a) => (a.kind === "external" ? (this.#calls[language].get(a.path) ?? []) : []));
    return rows[0]?.row.instead;
  }

  /** `map(pickle.loads, values)`. */
  #mapped(call: CallInfo): DecodingCall | undefined {
    const [fn, data] = call.positional;
    const callee = fn?.value.find((a): a is ExternalAtom => a.kind === "external");
    const row = callee && this.#calls.python.get(callee.path)?.[0]?.row;
    return row && data && { row, data };
  }
}

/** The function of `partial(pickle.loads, encoding="latin1")`, which has got none of the data yet. */
function completedBy(a: Atom): Atom | undefined {
  const call = a.kind === "external" && a.path === "functools.partial()" ? a.call : undefined;
  const [only] = call?.positional.length === 1 ? (call.positional[0]?.value ?? []) : [];
  return only;
}

function decoding(entries: readonly Entry[], callee: ExternalAtom, call: CallInfo, version: VersionOf): DecodingCall | undefined {
  for (const { row, at } of entries) {
    const scope: Scope = { call, receiver: receiverCall(callee), version: row.package === undefined ? undefined : version(row.package) };
    if (row.isSafe && holds(row.isSafe, scope) !== false) continue;
    const found = select(at, scope).find((s) => s.state === "present" && s.site);
    if (found?.site) return { row, data: { value: select(at, scope).flatMap((s) => s.value), site: found.site, whole: found.whole } };
  }
  return undefined;
}

function callIndex(catalogue: Catalogue, language: LanguageId): PathIndex<readonly Entry[]> {
  const byPath = new Map<string, Entry[]>();
  for (const row of catalogue.decoders.filter((r) => r.language === language)) {
    for (const [path, at] of Object.entries(row.calls)) byPath.set(path, [...(byPath.get(path) ?? []), { row, at }]);
  }
  const index = new PathIndex<readonly Entry[]>();
  for (const [path, entries] of byPath) index.add(path, entries);
  return index;
}

/** What a call only puts into another form; undefined for other calls. */
export function recoded(atom: ExternalAtom, language: LanguageId): Value | undefined {
  const table = recoders[language];
  const path = atom.path.slice(0, -2);
  if (!atom.call || !atom.path.endsWith("()") || !Object.hasOwn(table, path)) return undefined;
  return atom.call.positional[Number(table[path])]?.value;
}
