/** Reads of keys that are made with a value: who goes on only with an answer has a value under which Redis had something. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import { effectsOf } from "./effects.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects } from "./subjects.ts";

/** Commands, by the end of an effect's detail, that answer nothing for a key that is not there. */
const READS = /(?:^| )(?:GET|GETEX|HGETALL|EXISTS|JSON\.GET)$/;
/** And for a field that is not there, whatever the key is. */
const READS_FIELD = /(?:^| )HGET$/;

/** The call asks Redis for a key, or field, of which the subject is a part. A key that is the subject as a whole says nothing: there may be any. */
export function isKnownToRedis(q: Query, call: CallFact, subjects: Subjects): boolean {
  if (!call.args.some((a) => mentions(q, a.value, subjects))) return false;
  return effectsOf(q, call).some((e) => {
    if (e.role !== "key") return false;
    const isText = e.value.length > 0 && e.value.every((a) => a.kind === "text");
    return READS_FIELD.test(e.detail) ? isText || e.value.every((a) => a.kind === "literal") : isText && READS.test(e.detail);
  });
}

/** The subject, a text with it, or a variable that was made of it. */
function mentions(q: Query, fact: Fact, subjects: Subjects, isInside = false): boolean {
  if (isSubject(q, fact as Expression, subjects)) return true;
  if (fact.kind === "function") return false;
  const source = fact.kind === "name" && !isInside ? q.definitionsAt(fact.name, fact)[0]?.source : undefined;
  if (source?.kind === "expression" && source.path.length === 0 && mentions(q, source.expression, subjects, true)) return true;
  let found = false;
  forEachChild(fact, (child) => {
    found ||= mentions(q, child, subjects, isInside);
  });
  return found;
}
