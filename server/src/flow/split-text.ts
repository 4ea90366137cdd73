/** Texts that are taken apart at a separator: `"on ~* +@all".split(" ")`. */
import type { Atom, ListAtom, Site, Value } from "./values.ts";

/** The pieces of a constant text. `separator` undefined: at blanks. What is put into a text may bring separators of its own: undefined then. */
export function splitText(receiver: Atom, separator: string | undefined, site: Site): ListAtom | undefined {
  if (receiver.kind !== "literal" || typeof receiver.value !== "string" || separator === "") return undefined;
  const words = separator === undefined ? receiver.value.split(/\s+/).filter((w) => w !== "") : receiver.value.split(separator);
  const items = words.map((value): Value => [{ ...receiver, value, contentStart: undefined }]);
  return { kind: "list", site, trail: undefined, items, isOpen: false };
}
