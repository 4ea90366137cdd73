/** Which commands a program sends and which keys it uses: what its user on the server must be allowed to do. */
import { mostListed, plainClients } from "../libraries/acl.ts";
import type { Commands } from "./commands.ts";
import type { Concepts, KeyUse } from "./concepts.ts";
import { patternsOf } from "./key-patterns.ts";
import { type KeptSecret, type KeyRead, keptSecrets, keyReads } from "./read-back.ts";

/** What one file uses. */
export interface Usage {
  /** Wire commands: `GET`, `CLIENT LIST`. */
  readonly commands: readonly string[];
  /** Patterns for keys, as rules of a user have them: `cart:*`. */
  readonly keys: readonly string[];
  /** Scripts run commands of their own. */
  readonly hasScripts: boolean;
  /** A library sends commands, and makes keys, that the program does not name. */
  readonly isManaged: boolean;
  /** Keys get a prefix that is not part of what is written. */
  readonly hasKeyPrefix: boolean;
  readonly reads: readonly KeyRead[];
  readonly kept: readonly KeptSecret[];
}

/** Rules that allow what is used; a list is empty where it cannot be told, or would be too long. */
export interface Rights {
  /** Rules about categories, the first being `-@all`; then those about commands. */
  readonly categories: readonly string[];
  readonly commands: readonly string[];
  readonly keys: readonly string[];
}

const SCRIPTS = /^(?:EVAL|FCALL)/;

/** What a file uses. @param text all of its source */
export function usageOf(concepts: Concepts, commands: Commands, text: string): Usage {
  const { keys, connections, serializers } = concepts;
  const isPlain = (library: string): boolean => plainClients.includes(library);
  const patterns = (role: KeyUse["role"]): readonly string[] => keys.filter((k) => k.role === role).flatMap((k) => patternsOf(k.value));
  const isLocked = keys.some((k) => k.role === "lock");
  return {
    commands: [...new Set([...keys.filter((k) => k.role !== "lock").map((k) => k.command), ...(isLocked ? ["SET"] : [])])],
    keys: [...patterns("key"), ...patterns("lock")],
    hasScripts: isLocked || keys.some((k) => SCRIPTS.test(k.command)),
    isManaged: serializers.length > 0 || [...keys, ...connections].some((x) => !isPlain(x.library)),
    hasKeyPrefix: /\bkeyPrefix\b|\bkey_prefix\b/i.test(text),
    reads: keyReads(concepts, commands),
    kept: keptSecrets(concepts),
  };
}

/** Rules for all that several files use; undefined when nothing can be told of it. */
export function rightsFor(usages: readonly Usage[]): Rights | undefined {
  const all = (pick: (u: Usage) => readonly string[]): readonly string[] => [...new Set(usages.flatMap(pick))].sort();
  const commands = all((u) => u.commands).map((c) => `+${c.toLowerCase().replace(" ", "|")}`);
  if (commands.length === 0 || usages.some((u) => u.isManaged)) return undefined;
  const keys = usages.some((u) => u.hasKeyPrefix) ? [] : withoutCovered(all((u) => u.keys));
  const inScripts = usages.some((u) => u.hasScripts) ? ["+@read", "+@write", "+@scripting"] : [];
  return {
    categories: ["-@all", ...inScripts, "+@connection", "+@transaction", "-@dangerous"],
    commands: commands.length > mostListed.commands ? [] : commands,
    keys: keys.length > mostListed.keys ? [] : keys,
  };
}

/** `cart:*` allows what `cart:items:*` does. */
function withoutCovered(patterns: readonly string[]): readonly string[] {
  const covers = (a: string, b: string): boolean => a !== b && a.endsWith("*") && !a.endsWith("\\*") && b.startsWith(a.slice(0, -1));
  return patterns.filter((p) => !/\s/.test(p) && !patterns.some((other) => covers(other, p)));
}
