/** Literals that end up as Redis passwords. */
import type { Atom, LiteralAtom, Site, Trail, Value } from "../flow/values.ts";
import type { HopRow } from "../libraries/row.ts";
import { placeholders } from "../libraries/secret-names.ts";
import type { Credential } from "./concepts.ts";
import { type Scope, type Selected, select } from "./select.ts";

/** The literal passwords that a hop is given. */
export function credentialsOf(library: string, h: HopRow, scope: Scope): readonly Credential[] {
  return (h.password ?? []).flatMap((selector) =>
    select(selector, scope)
      .filter((s) => s.state === "present")
      .flatMap((s) => fromSelected(library, s, selector.includes(":url"))),
  );
}

function fromSelected(library: string, s: Selected, isInUrl: boolean): readonly Credential[] {
  return s.value.flatMap((atom) => {
    const found = literalIn(atom);
    if (!found) return [];
    // The exact part of a URL is the selected site; elsewhere the password is the whole content.
    const isPart = isInUrl && s.site !== undefined && atom.kind === "literal" && s.url === undefined;
    return [credential(library, found, isPart ? (s.site as Site) : contentOf(found), isInUrl)];
  });
}

/** A credential that a command is given (`AUTH`, `CONFIG SET requirepass`, `ACL SETUSER … >pw`). */
export function credentialsInValue(library: string, value: Value): readonly Credential[] {
  return value.flatMap((atom) => {
    const found = literalIn(atom);
    return found ? [credential(library, found, contentOf(found), false)] : [];
  });
}

function literalIn(atom: Atom): LiteralAtom | undefined {
  if (atom.kind === "literal" && typeof atom.value === "string" && atom.value.trim() !== "" && !/^[\uE000-\uEFFF]+$/.test(atom.value))
    return atom;
  return undefined;
}

function contentOf(a: LiteralAtom): Site {
  if (a.contentStart === undefined) return a.site;
  return { ...a.site, start: a.contentStart, end: a.contentStart + String(a.value).length };
}

function credential(library: string, a: LiteralAtom, site: Site, isInUrl: boolean): Credential {
  const isPlaceholder = placeholders.some((source) => new RegExp(source, "i").test(String(a.value)));
  return {
    library,
    site,
    literal: a.site,
    isInUrl,
    isFallback: a.isFallback,
    isPlaceholder,
    certainty: isPlaceholder ? "possible" : "certain",
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
