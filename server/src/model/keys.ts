/** Keys, patterns, channels and lock names: which of their parts come from outside. */
import type { Atom, Effect, Site, Trail, Value } from "../flow/values.ts";
import type { KeyUse, TaintedPart } from "./concepts.ts";
import type { Certainty } from "./finding.ts";

const KEY_ROLES = new Set(["key", "pattern", "channel", "lock"]);

/** The key use that an effect is; undefined for other roles. */
export function keyUseOf(effect: Effect): KeyUse | undefined {
  if (!KEY_ROLES.has(effect.role)) return undefined;
  const [library, command] = split(effect.detail);
  const found = taintedParts(effect.value, effect.site);
  return {
    library,
    command,
    role: effect.role as KeyUse["role"],
    site: effect.site,
    value: effect.value,
    tainted: found.parts,
    isWhole: found.isWhole,
  };
}

function split(detail: string): readonly [string, string] {
  const at = detail.lastIndexOf(" ");
  const words = detail.split(" ");
  const firstUpper = words.findIndex((w) => /^[A-Z.]+$/.test(w));
  return firstUpper > 0
    ? [words.slice(0, firstUpper).join(" "), words.slice(firstUpper).join(" ")]
    : [detail.slice(0, at), detail.slice(at + 1)];
}

interface Found {
  readonly parts: readonly TaintedPart[];
  readonly isWhole: boolean;
}

function taintedParts(value: Value, site: Site): Found {
  const parts: TaintedPart[] = [];
  let isWhole = false;
  for (const atom of value) {
    if (atom.kind === "text") collect(atom, site, parts, 0);
    else if (atom.kind === "input" && atom.origin === "request") {
      isWhole = true;
      parts.push(part(atom, atom.name, "request", site));
    } else if (atom.kind === "list")
      atom.items.forEach((item, i) => {
        const own = atom.itemSites?.[i];
        parts.push(...taintedParts(item, own?.file === site.file ? own : site).parts);
      });
  }
  const unique = parts.filter((p, i) => parts.findIndex((o) => o.name === p.name && o.certainty === p.certainty) === i);
  return { parts: unique.sort((a, b) => rank(a.certainty) - rank(b.certainty)), isWhole };
}

function rank(c: Certainty): number {
  return c === "request" ? 0 : 1;
}

function collect(text: Extract<Atom, { kind: "text" }>, site: Site, into: TaintedPart[], depth: number): void {
  text.parts.forEach((value, i) => {
    for (const atom of value) {
      const at = placeOf(text.partSites?.[i], atom, site);
      if (atom.kind === "input" && atom.origin === "request") into.push(part(atom, atom.name, "request", at));
      else if (atom.kind === "parameter") into.push(part(atom, atom.name, "parameter", at));
      else if (atom.kind === "text" && depth < 6) collect(atom, site, into, depth + 1);
    }
  });
}

/** Where a part is written. If that is in another file: where it was handed over in the file of `site`, which is the command's argument. */
function placeOf(own: Site | undefined, atom: Atom, site: Site): Site {
  if (!own || own.file === site.file) return own ?? site;
  for (let t = atom.trail; t; t = t.previous) if (t.step === "passed" && t.site.file === site.file) return t.site;
  return site;
}

function part(
  atom: { readonly trail: Trail | undefined; readonly site: Site },
  name: string,
  certainty: Certainty,
  site: Site,
): TaintedPart {
  return {
    site,
    certainty,
    name,
    trail: atom.trail ?? { site: atom.site, step: "read", name, previous: undefined },
    looksLike: looksLike(name),
  };
}

function looksLike(name: string): TaintedPart["looksLike"] {
  const last =
    name
      .replace(/[\])"'\s]+$/, "")
      .split(/[.["'(]/)
      .at(-1) ?? "";
  if (/uuid|guid/i.test(last)) return "uuid";
  return /^(?:id|pk|page|count|index|number|num|limit|offset)$|(?:_id|Id|_pk|_no|No)$/.test(last) ? "int" : "text";
}
