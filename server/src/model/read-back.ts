/** Where secrets that are kept as they are are read again: whoever keeps something else must change these places too. */
import { locate, type Site } from "../flow/values.ts";
import { forEachChild } from "../lang/children.ts";
import { detached } from "../lang/detached.ts";
import type { CallFact, Fact } from "../lang/facts.ts";
import type { Commands } from "./commands.ts";
import type { Concepts, KeyUse } from "./concepts.ts";
import { patternsOf } from "./key-patterns.ts";
import type { Place } from "./known-secrets.ts";

/** A command that reads what is kept under a key. */
export interface KeyRead {
  readonly place: Place;
  readonly patterns: readonly string[];
  /** Constant words beside the key, such as names of fields; without any all is read. */
  readonly words: readonly string[];
}
/** A secret that is kept as it is. */
export interface KeptSecret extends KeyRead {
  /** Where the secret stands. */
  readonly secret: Place;
}

/** The commands of a file that read values. */
export function keyReads({ keys }: Concepts, commands: Commands): readonly KeyRead[] {
  return keys.filter((k) => k.role === "key" && commands.info(k.command)?.returnsValues).map((k) => keyRead(k, undefined));
}

/** The secrets that a file keeps, where their keys are known. */
export function keptSecrets({ keys, stores }: Concepts): readonly KeptSecret[] {
  const own = stores.filter((s) => s.isRaw);
  return own.flatMap((s) => {
    const use = keys.find((k) => k.role === "key" && isSamePlace(locate(k.site), locate(s.expirySite)));
    return use ? [{ ...keyRead(use, s.site), secret: locate(s.site) }] : [];
  });
}

/** The reads that may bring back a secret. */
export function readBack(kept: KeptSecret, reads: readonly KeyRead[]): readonly Place[] {
  const isBack = (r: KeyRead): boolean =>
    !isSamePlace(r.place, kept.place) &&
    r.patterns.some((p) => kept.patterns.includes(p)) &&
    (r.words.length === 0 || kept.words.length === 0 || r.words.some((w) => kept.words.includes(w)));
  const places = reads.filter(isBack).map((r) => r.place);
  return places.filter((p, i) => places.findIndex((other) => isSamePlace(p, other)) === i);
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

function keyRead(use: KeyUse, secret: Site | undefined): KeyRead {
  const { file, start, end } = locate(use.site);
  const call = callAround(use.site);
  const words = call ? ((secret && fieldOf(call, secret)) ?? wordsBeside(call, use.site)) : [];
  // They outlive the text that they are cut from.
  return { place: { file, start, end }, patterns: patternsOf(use.value), words: words.map(detached) };
}

function callAround({ unit, start, end }: Site): CallFact | undefined {
  let found: CallFact | undefined;
  const visit = (fact: Fact): void => {
    if (fact.start > start || fact.end < end) return;
    if (fact.kind === "call" && fact.argsStart <= start) found = fact;
    forEachChild(fact, visit);
  };
  unit?.body.forEach(visit);
  return found;
}

/** The word before a value, or its key in an object: `hset(key, "token", token)`, `{"token": token}`. */
function fieldOf(call: CallFact, { start, end }: Site): readonly string[] | undefined {
  const at = call.args.findIndex((a) => a.value.start <= start && a.value.end >= end);
  const own = call.args[at]?.value;
  const entry = own?.kind === "object" ? own.entries.find((e) => e.value.start <= start && e.value.end >= end) : undefined;
  if (entry) return entry.key === undefined ? undefined : [entry.key];
  const before = at > 1 ? call.args[at - 1]?.value : undefined;
  return before?.kind === "string" ? [before.value] : undefined;
}

function wordsBeside(call: CallFact, key: Site): readonly string[] {
  const others = call.args.filter((a) => a.value.start > key.end);
  return others.flatMap(({ value }) =>
    (value.kind === "list" ? value.items : [value]).flatMap((v) => (v.kind === "string" ? [v.value] : [])),
  );
}
