/** Literals that end up as Redis passwords. */
import type { Atom, LiteralAtom, Site, Trail, Value } from "../flow/values.ts";
import type { HopRow } from "../libraries/row.ts";
import { placeholders } from "../libraries/secret-names.ts";
import type { Credential } from "./concepts.ts";
import { isNamedAtHome } from "./named-literals.ts";
import { placeIn, type Scope, type Selected, select } from "./select.ts";

/** The literal passwords that a hop is given; `file` is the one under analysis. */
export function credentialsOf(library: string, h: HopRow, scope: Scope, file: string): readonly Credential[] {
  return (h.password ?? []).flatMap((selector) =>
    select(selector, scope)
      .filter((s) => s.state === "present")
      .flatMap((s) => fromSelected(library, s, selector.includes(":url"), file)),
  );
}

function fromSelected(library: string, s: Selected, isInUrl: boolean, file: string): readonly Credential[] {
  return s.value.flatMap((atom) => {
    const found = literalIn(atom);
    if (!found) return [];
    if (found.site.file !== file) return elsewhere(library, found, s, isInUrl, file);
    // The exact part of a URL is the selected site; elsewhere the password is the whole content.
    const isPart = isInUrl && s.site?.file === file && atom.kind === "literal" && s.url === undefined;
    return [credential(library, found, isPart ? (s.site as Site) : contentOf(found), isInUrl)];
  });
}

/** A literal of another file: the finding stands where it comes in, unless that file's own names say what it is. */
function elsewhere(library: string, found: LiteralAtom, s: Selected, isInUrl: boolean, file: string): readonly Credential[] {
  const place = placeIn(file, s, "value");
  if (!place || isNamedAtHome(found)) return [];
  return [{ ...credential(library, found, place, isInUrl), literal: place, isElsewhere: true }];
}

/** A credential that a command is given (`AUTH`, `CONFIG SET requirepass`, `ACL SETUSER … >pw`); `at` is its expression. */
export function credentialsInValue(library: string, value: Value, at: Site): readonly Credential[] {
  return value.flatMap((atom) => {
    const found = literalIn(atom);
    if (!found) return [];
    const made = credential(library, found, contentOf(found), false);
    return [found.site.file === at.file ? made : { ...made, site: at, literal: at, isElsewhere: true }];
  });
}

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

/** True for a literal that only holds the place of a secret. */
export function isPlaceholder(text: string): boolean {
  return placeholders.some((source) => new RegExp(source, "i").test(text));
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
