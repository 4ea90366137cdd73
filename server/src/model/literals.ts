/** Constant strings as credentials: where their content stands, and whether they only hold the place of a secret. */
import type { Atom, LiteralAtom, Site, Trail } from "../flow/values.ts";
import { placeholders } from "../libraries/secret-names.ts";
import type { Credential } from "./concepts.ts";
import { stageAround } from "./stages.ts";

/** The non-empty constant string that an atom is. */
export function literalIn(atom: Atom): LiteralAtom | undefined {
  if (atom.kind === "literal" && typeof atom.value === "string" && atom.value.trim() !== "" && !/^[\uE000-\uEFFF]+$/.test(atom.value))
    return atom;
  return undefined;
}

/** Where a string's content stands. */
export function contentOf(a: LiteralAtom): Site {
  if (a.contentStart === undefined) return a.site;
  return { ...a.site, start: a.contentStart, end: a.contentStart + String(a.value).length };
}

const PLACEHOLDERS: readonly RegExp[] = placeholders.map((source) => new RegExp(source, "i"));

/** True for a literal that only holds the place of a secret. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(text));
}

/** The credential that a literal of the file under analysis is; `site` is exactly the secret text. */
export function credential(library: string, a: LiteralAtom, site: Site, isInUrl: boolean): Credential {
  const holdsPlace = isPlaceholder(String(a.value));
  return {
    library,
    site,
    literal: a.site,
    isElsewhere: false,
    isInUrl,
    isFallback: a.isFallback,
    isPlaceholder: holdsPlace,
    certainty: holdsPlace ? "possible" : "certain",
    variable: variableFor(a.trail, isInUrl),
    stage: stageAround(a.site),
    isNearby: false,
    trail: a.trail,
  };
}

/** A constant's own name makes a good variable (`CACHE_PASSWORD`), else the usual one. */
function variableFor(trail: Trail | undefined, isInUrl: boolean): string {
  for (let t = trail; t; t = t.previous) {
    const name = t.name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
    if (t.step === "assigned" && /^[A-Z][A-Z0-9_]*(?:PASS(?:WORD|WD)?|PWD|SECRET)$/.test(name) && name.includes("_")) return name;
  }
  return isInUrl ? "REDIS_URL" : "REDIS_PASSWORD";
}
