/** Headers whose token was verified before a handler runs. */
import type { Atom, Fields, InputAtom, Value } from "../flow/values.ts";

/** Names under which a member of a request has a header: Node.js writes them small, people write them as they like. */
export function spellings(name: string): readonly string[] {
  const small = name.toLowerCase();
  return [...new Set([name, small, small.charAt(0).toUpperCase() + small.slice(1)])];
}

/** The members of a request, of whose headers one is checked, and what its getters give. */
export function withVerifiedHeader(
  { site }: Pick<Atom, "site">,
  member: string,
  header: string,
  getters: readonly string[],
): ReadonlyMap<string, Value> {
  const safe: Value = [{ kind: "safe", site, trail: undefined, why: "validated" }];
  const names = spellings(header);
  const cls: Fields = { bases: [], field: (name) => (names.includes(name) ? safe : undefined) };
  const headers: InputAtom = {
    kind: "input",
    site,
    trail: undefined,
    origin: "request",
    name: member,
    shape: { cls, checkedBy: "type" },
  };
  return new Map<string, Value>([[member, [headers]], ...names.flatMap((name) => getters.map((g) => [`${g}(${name})`, safe] as const))]);
}
