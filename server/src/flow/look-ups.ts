/** Look-ups of a record by its id: where one was found, the id is that of a record, and nothing else. */
import type { CallFact, Expression, ObjectFact } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects } from "./subjects.ts";

/** Names of columns that hold what the database itself has made, or at least keeps unique; free text such as e-mails is none. */
const ID = /^(?:_?id|pk|uuid|guid)$|(?:_id|Id|_pk|_uuid|Uuid)$/;
/** Steps of a query builder that say which record. */
const SELECTS = /^(?:filter_by|filter|where|eq|match|objects)$/;
/** Objects in objects: `where: { id_userId: { id } }`. */
const DEEPEST = 3;

/** True when the call finds a record by the subject as its id. `when`: it is known to have given one, or to have returned at all. */
export function finds(q: Query, call: CallFact, method: string, subjects: Subjects, when: "truthy" | "throws"): boolean {
  const meaning = q.semantics.lookUp(method, q.language);
  if (!meaning || (meaning.when !== when && when === "throws")) return false;
  const first = call.args[0]?.value;
  switch (meaning.id) {
    case "keywords":
      return isByKeyword(q, call, subjects);
    case "object":
      return first?.kind === "object" && isByEntry(q, first, subjects, DEEPEST);
    case "where": {
      // Mongoose's `findOne({ _id })` has no `where`.
      const where = first?.kind === "object" ? (first.entries.find((e) => e.key === "where")?.value ?? first) : undefined;
      return where?.kind === "object" && isByEntry(q, where, subjects, DEEPEST);
    }
    case "receiver":
      return call.callee.kind === "member" && isSelected(q, call.callee.object, subjects);
    default: {
      const id = call.args[meaning.id]?.value;
      return id !== undefined && isSubject(q, id, subjects);
    }
  }
}

function isByKeyword(q: Query, call: CallFact, subjects: Subjects): boolean {
  return call.args.some((a) => a.name !== undefined && ID.test(a.name) && isSubject(q, a.value, subjects));
}

function isByEntry(q: Query, object: ObjectFact, subjects: Subjects, depth: number): boolean {
  return object.entries.some(({ key, value }) => {
    if (value.kind === "object" && depth > 0) return isByEntry(q, value, subjects, depth - 1);
    return key !== undefined && ID.test(key) && isSubject(q, value, subjects);
  });
}

/** `.filter_by(id=v)`, `.filter(Model.id == v)`, `.eq("id", v)` somewhere in the chain. */
function isSelected(q: Query, e: Expression, subjects: Subjects): boolean {
  if (e.kind === "await") return isSelected(q, e.value, subjects);
  if (e.kind === "member") return isSelected(q, e.object, subjects);
  if (e.kind !== "call" || e.callee.kind !== "member") return false;
  return (SELECTS.test(e.callee.property) && isSelection(q, e, subjects)) || isSelected(q, e.callee.object, subjects);
}

function isSelection(q: Query, call: CallFact, subjects: Subjects): boolean {
  if (isByKeyword(q, call, subjects)) return true;
  const [column, value] = [call.args[0]?.value, call.args[1]?.value];
  if (column?.kind === "string" && value) return ID.test(column.value) && isSubject(q, value, subjects);
  return call.args.some(({ value: e }) => {
    if (e.kind !== "binary" || e.operator !== "==" || e.left.kind !== "member") return false;
    return ID.test(e.left.property) && isSubject(q, e.right, subjects);
  });
}
