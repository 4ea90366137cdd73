/** Questions whether somebody may use a record: who may has a value that is mostly one that is stored. */
import type { CallFact, Expression } from "../lang/facts.ts";
import { calledName } from "./atoms.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects } from "./subjects.ts";

/**
 * `canView(user, id)`, `await assertOwner({ userId, id })`. That an administrator may do everything, whatever the value is, cannot be ruled
 * out: such a check makes a finding milder, and no more.
 */
export function permits(q: Query, call: CallFact, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const names = q.semantics.databases(q.language);
  const name = calledName(call);
  if (!names || !name || !(when === "truthy" ? names.permissions : names.demands).test(name)) return false;
  const given = call.args.flatMap(({ value }) => (value.kind === "object" ? value.entries.map((e) => e.value) : [value]));
  return given.some((e) => isSubject(q, e, subjects)) && (given.length > 1 || isOfSomebody(call));
}

/** `user.canView(id)`. */
function isOfSomebody({ callee }: CallFact): boolean {
  const object: Expression | undefined = callee.kind === "member" ? callee.object : undefined;
  const last = object?.kind === "member" ? object.property : object?.kind === "name" ? object.name : "";
  return /user|account|session|auth|principal|member|viewer|actor|ability/i.test(last);
}
