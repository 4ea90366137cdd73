/** Texts that are taken apart at a separator: `"on ~* +@all".split(" ")`. */
import type { Atom, ListAtom, LiteralAtom, Site, TextAtom, Value } from "./values.ts";

/** The pieces of a text. `separator` undefined: at blanks. */
export function splitText(receiver: Atom, separator: string | undefined, site: Site): ListAtom | undefined {
  if (receiver.kind === "text" && separator !== "") return splitParts(receiver, separator ?? /\s+/, site);
  if (receiver.kind !== "literal" || typeof receiver.value !== "string" || separator === "") return undefined;
  const words = separator === undefined ? receiver.value.split(/\s+/).filter((w) => w !== "") : receiver.value.split(separator);
  const items = words.map((value): Value => [{ ...receiver, value, contentStart: undefined }]);
  return { kind: "list", site, trail: undefined, items, isOpen: false };
}

/**
 * The pieces of a text with holes; undefined when nothing constant in it separates. What a request fills in may bring separators of its own: it
 * stands for any number of pieces. Whatever else is filled in counts as one.
 */
function splitParts(text: TextAtom, separator: string | RegExp, site: Site): ListAtom | undefined {
  const pieces: { readonly value: Value; readonly site: Site | undefined }[][] = [[]];
  for (const [i, value] of text.parts.entries()) {
    const constant = value.length === 1 ? constantPart(value[0]) : undefined;
    if (!constant) pieces.at(-1)?.push({ value, site: text.partSites?.[i] });
    for (const [n, word] of (constant ? String(constant.value).split(separator) : []).entries()) {
      if (n > 0) pieces.push([]);
      if (constant && word !== "") pieces.at(-1)?.push({ value: [{ ...constant, value: word, contentStart: undefined }], site: undefined });
    }
  }
  if (pieces.length < 2) return undefined;
  const kept = typeof separator === "string" ? pieces : pieces.filter((p) => p.length > 0);
  const many = new Map(kept.flatMap((p, i) => (p.some((x) => isFree(x.value)) ? [[i, "split"] as const] : [])));
  const items = kept.map((p): Value => pieceValue(p, text, site));
  const itemSites = kept.map((p) => p.find((x) => x.site)?.site ?? text.site);
  return { kind: "list", site, trail: text.trail, items, itemSites, isOpen: many.size > 0, ...(many.size > 0 && { many }) };
}

function pieceValue(
  pieces: readonly { readonly value: Value; readonly site: Site | undefined }[],
  { site, trail }: TextAtom,
  at: Site,
): Value {
  const [first] = pieces;
  if (!first) return [{ kind: "literal", value: "", contentStart: undefined, isFallback: false, site: at, trail: undefined }];
  if (pieces.length === 1) return first.value;
  return [{ kind: "text", parts: pieces.map((p) => p.value), partSites: pieces.map((p) => p.site), site, trail }];
}

function constantPart(atom: Atom | undefined): LiteralAtom | undefined {
  return atom?.kind === "literal" ? atom : undefined;
}

function isFree(value: Value): boolean {
  return value.some((a) => (a.kind === "input" && a.origin === "request") || (a.kind === "text" && a.parts.some(isFree)));
}
