/** Literals that end up as Redis passwords. */
import type { LiteralAtom, Site, Value } from "../flow/values.ts";
import type { HopRow } from "../libraries/row.ts";
import type { Credential } from "./concepts.ts";
import { contentOf, credential, literalIn } from "./literals.ts";
import { isNamedAtHome } from "./named-literals.ts";
import { placeIn, type Scope, type Selected, select } from "./select.ts";

/** The literal passwords that a hop is given; `at` is what makes the connection in the file under analysis. */
export function credentialsOf(library: string, h: HopRow, scope: Scope, at: Site): readonly Credential[] {
  return (h.password ?? []).flatMap((selector) =>
    select(selector, scope)
      .filter((s) => s.state === "present")
      .flatMap((s) => fromSelected(library, s, selector.includes(":url"), at)),
  );
}

function fromSelected(library: string, s: Selected, isInUrl: boolean, at: Site): readonly Credential[] {
  return s.value.flatMap((atom) => {
    const found = literalIn(atom);
    if (!found) return [];
    if (found.site.file !== at.file) return elsewhere(library, found, s, isInUrl, at);
    // The exact part of a URL is the selected site; elsewhere the password is the whole content.
    const isPart = isInUrl && s.site && atom.kind === "literal" && s.url === undefined && isWithin(found.site, s.site);
    // A constant that is put into a URL is a password of its own; if its own name says what it is, it is told there.
    if (isInUrl && !isPart && s.url === undefined && isNamedAtHome(found)) return [];
    const isUrl = isInUrl && (isPart || s.url !== undefined);
    return [credential(library, found, isPart ? (s.site as Site) : contentOf(found), isUrl)];
  });
}

/** Inside of each other, either way. */
function isWithin(a: Site, b: Site): boolean {
  return a.file === b.file && a.unit === b.unit && ((a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end));
}

/** A literal of another file: the finding stands where it comes in, unless that file's own names say what it is. */
function elsewhere(library: string, found: LiteralAtom, s: Selected, isInUrl: boolean, at: Site): readonly Credential[] {
  const place = placeIn(at.file, s, "value") ?? at;
  if (isNamedAtHome(found)) return [];
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
