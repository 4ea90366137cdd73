/** `from module import *`: names that a module gets without naming them. */
import type { ImportFact } from "../lang/facts.ts";
import { constantText } from "./atoms.ts";
import type { Query } from "./query.ts";
import type { Value } from "./values.ts";

/** The value that a star import gives to a name; undefined when none does. */
export function starred(q: Query, name: string): Value | undefined {
  // What comes later replaces what came before.
  for (const s of q.exports().starImports.toReversed()) {
    const found = q.imports.resolve(s.source, name);
    if (found.kind === "value" && isPublic(q, s, name)) return found.value;
  }
  return undefined;
}

/** What `__all__` lists where there is one, else all without an underscore in front. */
function isPublic(q: Query, s: ImportFact, name: string): boolean {
  const all = q.imports.resolve(s.source, "__all__");
  const list = all.kind === "value" && all.value.length === 1 ? all.value[0] : undefined;
  if (list?.kind !== "list" || list.isOpen) return !name.startsWith("_");
  return list.items.some((item) => constantText(item) === name);
}
