/** Decorators and calls by the access path of what they call. */
import type { Expression } from "../lang/facts.ts";
import { describe } from "./atoms.ts";
import type { Query } from "./query.ts";
import type { DescribedDecorator } from "./semantics.ts";
import type { Value } from "./values.ts";

/** A decorator's access path, or its text when that is not known, and its arguments when it has any. */
export function decoratorOf(q: Query, d: Expression): DescribedDecorator {
  const callee = d.kind === "call" ? d.callee : d;
  const value = q.value(callee);
  const first = value.find((a) => a.kind === "external");
  return {
    path: pathOfValue(value) || describe(callee),
    call: d.kind === "call" ? q.callInfo(d) : undefined,
    receiver: first?.kind === "external" ? first.receiver : undefined,
    made: first?.kind === "external" ? first.call : undefined,
  };
}

/** Access path of the first external alternative (or of a base of a workspace class); empty when there is none. */
export function pathOfValue(value: Value): string {
  for (const atom of value) {
    if (atom.kind === "external") return atom.path;
    if (atom.kind === "instance") {
      const base = atom.cls.bases.map(pathOfValue).find(Boolean);
      if (base) return `${base}()`;
    }
  }
  return "";
}

/** Access paths of the libraries' classes that a class inherits from, through classes of the workspace too. */
export function basePaths(bases: readonly Value[], depth = 0): readonly string[] {
  return bases.flat().flatMap((a) => {
    if (a.kind === "external") return [a.path];
    return a.kind === "class" && depth < 4 ? basePaths(a.cls.bases, depth + 1) : [];
  });
}
