/** What clients put before every key by themselves. */
import type { Atom, Value } from "../flow/values.ts";
import { unprefixed } from "../libraries/unprefixed.ts";
import { type ClientAt, receiverCall, scopeOf, type VersionOf } from "./clients.ts";
import { select } from "./select.ts";
import { inRange } from "./table.ts";

/** Calls that make clients, and types of their options, with an option by which keys are prefixed. */
const PREFIXED =
  /(?:\bnew\s+(?:\w+\.)*(?:IO)?(?:Redis|Valkey|Cluster)\b|\bcreateC(?:lient|luster)\b|\bRedisModule\.\w+|\bRedisOptions\s*=)[^;]{0,600}?\bkeyPrefix\s*(?:[,}]|:(?!\s*(?:""|''|``|undefined|null)\s*[,}\n]))/;

/** True when a text seems to make a client which puts something before every key. */
export function prefixesKeysIn(text: string): boolean {
  return text.includes("keyPrefix") && PREFIXED.test(text);
}

/** What stands before a key of this command, whatever the call says; undefined when nothing does. */
export function keyPrefixOf({ row, made, dialect, isPrefixed }: ClientAt, command: string, version: VersionOf): Value | undefined {
  if (row?.keyPrefix === "always" || isPrefixed) return CONSTANT;
  if (unprefixed.test(command)) return undefined;
  // Of one whose making is not seen, it is only known whether this program makes any.
  if (!made?.call) return dialect !== "redis-py" && version.isPrefixing?.() === true ? CONSTANT : undefined;
  if (!row?.keyPrefix || (row.keyPrefix.versions && inRange(version(row.package), row.keyPrefix.versions) === false)) return undefined;
  const found = select(row.keyPrefix.at, scopeOf(row, made.call, receiverCall(made), version));
  const { otherwise } = row.keyPrefix;
  if (otherwise !== undefined && found.every((s) => s.state === "absent"))
    return [{ ...NOTHING_KNOWN, kind: "literal", value: otherwise, contentStart: 0, isFallback: false }];
  return found.every((s) => s.state === "present") ? found.flatMap((s) => s.value) : undefined;
}

/** True when there is something, whichever of these it is. */
export function isBeginning(ahead: Value | undefined): boolean {
  return ahead !== undefined && ahead.length > 0 && ahead.every(isSomething);
}

/** What a caller or the environment says is there: who writes the option means one. */
function isSomething(a: Atom): boolean {
  if (a.kind === "literal") return a.value !== null && /\w/.test(String(a.value));
  return a.kind !== "input" || a.origin !== "request";
}

const NOWHERE = { file: "", unit: undefined, start: 0, end: 0 };
/** A beginning of which it does not matter what it is. */
const NOTHING_KNOWN = { site: NOWHERE, trail: undefined } as const;
const CONSTANT: Value = [{ ...NOTHING_KNOWN, kind: "safe", why: "validated" }];
