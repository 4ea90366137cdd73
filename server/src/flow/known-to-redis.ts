/** Reads of keys that are made with a value: who goes on only with an answer has a value under which Redis had something. */
import { forEachChild } from "../lang/children.ts";
import type { CallFact, Expression, Fact } from "../lang/facts.ts";
import { effectsOf } from "./effects.ts";
import type { Query } from "./query.ts";
import { isSubject, type Subjects } from "./subjects.ts";
import type { Effect } from "./values.ts";

/** Commands, by the end of an effect's detail, that answer nothing for a key that is not there. */
const READS = /(?:^| )(?:GET|GETEX|HGETALL|EXISTS|JSON\.GET)$/;
/** And for a field that is not there, whatever the key is. */
const READS_FIELD = /(?:^| )HGET$/;

/**
 * The call asks Redis for a key, or field, of which the subject is a part (`stored`), or for the key that it is as a whole (`asked`, if its value is read): there may be any such
 * key, but that the subject chooses it has to be told only once.
 */
export function knownToRedis(q: Query, call: CallFact, subjects: Subjects): "stored" | "asked" | undefined {
  if (!call.args.some((a) => mentions(q, a.value, subjects))) return undefined;
  const keys = effectsOf(q, call).filter((e) => e.role === "key");
  const isText = ({ value }: Effect): boolean => value.length > 0 && value.every((a) => a.kind === "text");
  const isStored = keys.some((e) =>
    READS_FIELD.test(e.detail) ? isText(e) || e.value.every((a) => a.kind === "literal") : isText(e) && READS.test(e.detail),
  );
  if (isStored) return "stored";
  const isWhole = call.args.some((a) => isSubject(q, a.value, subjects));
  return isWhole && keys.some((e) => READS.test(e.detail) && !e.detail.endsWith("EXISTS") && !isText(e)) ? "asked" : undefined;
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
