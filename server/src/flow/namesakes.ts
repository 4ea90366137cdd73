/** Parameters without a type that are called like a class: `instance`, where the package has one class `Instance`. */
import { classCalled, declaringOf } from "./attributes.ts";
import { isObject } from "./callers.ts";
import { receiverCount } from "./describe.ts";
import type { Query } from "./query.ts";
import type { ClassRef, ParameterAtom, Value } from "./values.ts";

/** Names that are worth to be looked for: not those of one or two letters. */
const NAME = /^[a-z]\w{2,}$/;

/** What the class keeps under a name, when that is an object of a class of the workspace or a tool; all else may be anything. */
export function fieldOfNamesake(q: Query, atom: ParameterAtom, name: string): Value | undefined {
  if (q.language !== "typescript" || atom.path.length > 0 || atom.type !== "" || !NAME.test(atom.name)) return undefined;
  const fn = q.functionWithId(atom.fn);
  if (!fn || fn.params[atom.index + receiverCount(q, fn)]?.type) return undefined;
  const value = q.types.namesake(atom.name, () => namesake(q, classCalled(atom.name)))?.member(name, false);
  return value && value.length > 0 && value.every((a) => isObject(q, a)) ? value : undefined;
}

/** The only class of this name in the package. */
function namesake(q: Query, className: string): ClassRef | undefined {
  const [user, ...others] = q.imports.having(declaringOf(className));
  const declared = user?.moduleNames().get(className) ?? [];
  const source = declared.length === 1 ? declared[0]?.source : undefined;
  if (!user || others.length > 0 || source?.kind !== "declaration" || source.value.kind !== "class") return undefined;
  return (user.model.file === q.model.file ? q : user).cls(source.value);
}
