/** Passwords in files of a server: which are none yet, and which are easily found. */
import { weakPasswords } from "../libraries/weak-passwords.ts";
import type { Certainty } from "./finding.ts";
import { isPlaceholder } from "./literals.ts";
import { sha256Hex } from "./sha256.ts";

const WEAK: ReadonlySet<string> = new Set(weakPasswords);

/** Characters below which a password can be tried out; the server answers hundreds of thousands of tries a second. */
const SHORTEST = 16;

/** A hole of a template that something fills in before the server sees the file. */
export function isTemplate(value: string): boolean {
  return /\$\{?\w+|\{\{|<%|%\{|@@?\w+@@?|__\w+__|^<[^>]+>$/.test(value);
}

/** How sure it is that the server has this password: `your-password` is most likely replaced before. */
export function certaintyOf(password: string): Certainty {
  return isPlaceholder(password) ? "possible" : "certain";
}

/** Why a password is weak: everybody tries it, or it is short. */
export function weaknessOf(password: string): "known" | "short" | undefined {
  if (WEAK.has(password.toLowerCase())) return "known";
  return password.length < SHORTEST ? "short" : undefined;
}

/** Its bytes are known, whatever the encoding of the file. */
export function isPlainText(password: string): boolean {
  return [...password].every((c) => c >= " " && c < "\x7f");
}

/** Tells whether a SHA-256 is that of a password which everybody tries, or of none. Nothing is hashed before it is asked. */
export function weakHashTest(): (hash: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (hash) => {
    known ??= new Set(weakPasswords.map(sha256Hex));
    return known.has(hash);
  };
}

/** The SHA-256 of the empty password. */
export const EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
