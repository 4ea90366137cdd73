/** What the name of a key says of what is kept there. */
import { pathOf } from "../flow/scopes.ts";
import type { Atom, Value } from "../flow/values.ts";
import type { Expression } from "../lang/facts.ts";
import { contacts, keyWords, plainValues } from "../libraries/secret-names.ts";
import { shownLeaves } from "./leaves.ts";
import { type SecretNames, snakeCase } from "./names.ts";

export interface KeyNames {
  /** A secret is kept there: `otp:…`, `refresh_token:…`. */
  readonly isSecret: boolean;
  readonly isSession: boolean;
  /** A secret is itself a part of the key: `reset:${token}`. */
  readonly holdsSecret: boolean;
  /** A token or a code is kept there, or is found there by its fingerprint: `password-reset:…`, `oauth_state:…`. */
  readonly isShortLived: boolean;
  /** A part of the key is the address of somebody, to whom messages are sent. */
  readonly isOfContact: boolean;
  /** A part of the key says whose it is: an id, an address. */
  readonly isOfSomeone: boolean;
  /** What is kept is no secret: counters, locks, lists of what is revoked. */
  readonly isHarmless: boolean;
  /** The word that says so. */
  readonly name: string;
}

const HARMLESS = new RegExp(`^(?:${keyWords.harmless.join("|")})$`);
const SHOWN = new RegExp(`(?:^|_)(?:${keyWords.shown})(?:_|$)`);
const PLAIN = new RegExp(plainValues);
const CONTACT = new RegExp(`(?:^|_)(?:${contacts})$`);
const PLACE = new RegExp(`^(?:${keyWords.place.join("|")})$`);
const OPEN = new RegExp(`^(?:${keyWords.open.join("|")})$`);
const SHORT_LIVED = new RegExp(`(?:^|_)(${keyWords.shortLived.join("|")})(?:_\\*)+$|_(${keyWords.shortLivedAtEnd})$`);
const RANDOM = /^(?:generated|hash)$/;
const BEFORE_RANDOM = new RegExp(`(?:^|_)(${keyWords.shortLivedBeforeRandom})_\\*$`);
const SESSION = new RegExp(keyWords.session);

/** Judges the keys of one command, by their values and by the expressions that they are written as. */
export function keyNames(
  tools: { readonly names: SecretNames; readonly q: { readonly language: "python" | "typescript" } },
  keys: readonly { readonly value: Value }[],
  expressions: readonly Expression[],
): KeyNames {
  const atoms = keys.flatMap((k) => k.value);
  const pieces = atoms.flatMap(constants);
  const words = pieces.flatMap((p) => p.split(/[^\w-]+/)).map((w) => snakeCase(w).replace(/^_+|_+$/g, ""));
  const secret = words.find((w) => tools.names.isSecret(w)) ?? joined(words).find((w) => tools.names.isSecret(w));
  const leaves = expressions.flatMap((e) => shownLeaves(e, tools.q.language)).map((l) => pathOf(l.expression)?.at(-1) ?? "");
  const inner = [...atoms.flatMap(dynamicNames), ...leaves];
  const held = secretAmong(tools.names, inner);
  const parts = words.flatMap((w) => w.split(/[_-]/));
  const isOff = saysHarmless(words) || SHOWN.test(words.join("_")) || inner.some((n) => /black_?list|revoked|lock/i.test(n));
  const isAside = parts.some((w) => OPEN.test(w)) || (parts.some((w) => PLACE.test(w)) && !isCompound(tools.names, words));
  const short = isOff || keys.length === 0 ? undefined : shortLived(atoms);
  return {
    isSecret: secret !== undefined,
    isSession: atoms.some((a) => SESSION.test(shapeOf(a))),
    holdsSecret: held !== undefined,
    isShortLived: short !== undefined,
    isOfContact: inner.some((n) => CONTACT.test(snakeCase(n))),
    isOfSomeone: inner.some((n) => PLAIN.test(snakeCase(n))),
    isHarmless: isOff || isAside,
    name: secret ?? held ?? short ?? "session",
  };
}

/** Words of a key, in snake case, one of which says that no secret is kept there: `token:attempts`. */
export function saysHarmless(words: readonly string[]): boolean {
  return words.some((w) => w.split(/[_-]/).some((part) => HARMLESS.test(part)));
}

/** True if a part of the key is itself a secret: what is found by it (`token:${token}`) is something else. */
export function isFoundBySecret(names: SecretNames, key: Atom): boolean {
  return secretAmong(names, dynamicNames(key)) !== undefined;
}

function secretAmong(names: SecretNames, inner: readonly string[]): string | undefined {
  return inner.find((n) => !/^[A-Z0-9_]+$/.test(n) && names.isSecret(n));
}

/** The last word says which secret it is, and not only that there is one. */
function isCompound(names: SecretNames, words: readonly string[]): boolean {
  const last = words.filter(Boolean).at(-1) ?? "";
  return last.includes("_") && names.isSecret(last);
}

/** The words of a key that say that what is kept is good for a while. */
function shortLived(atoms: readonly Atom[]): string | undefined {
  for (const a of atoms) {
    const shape = wordsOf(shapeOf(a));
    const found = SHORT_LIVED.exec(shape) ?? (endsRandom(a) ? BEFORE_RANDOM.exec(shape) : null);
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}

/** `oauthState:*` → `oauth_state_*`. */
function wordsOf(shape: string): string {
  return shape
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9*]+/g, "_");
}

function endsRandom(a: Atom): boolean {
  const last = a.kind === "text" ? (a.parts.at(-1) ?? []) : [];
  return last.length > 0 && last.every((x) => x.kind === "safe" && RANDOM.test(x.why));
}

/** `reset:code` means what `reset_code` does. */
function joined(words: readonly string[]): readonly string[] {
  const real = words.filter(Boolean);
  return real.slice(1).map((w, i) => `${real[i]}_${w}`);
}

function constants(a: Atom): readonly string[] {
  if (a.kind === "literal" && typeof a.value === "string") return [a.value];
  return a.kind === "text" ? a.parts.flatMap((p) => p.flatMap(constants)) : [];
}

function dynamicNames(a: Atom): readonly string[] {
  if (a.kind === "text") return a.parts.flatMap((p) => p.flatMap(dynamicNames));
  if (a.kind === "parameter" || a.kind === "unknown" || a.kind === "input") return [snakeCase(a.name)];
  return [];
}

/** The key as text, with `*` for what is not constant. */
function shapeOf(a: Atom): string {
  if (a.kind === "literal") return String(a.value);
  return a.kind === "text" ? a.parts.map((p) => (p.length === 1 && p[0] ? shapeOf(p[0]) : "*")).join("") : "*";
}
