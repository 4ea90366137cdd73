/** Headers that a program believes only of those it trusts: `if (TRUSTED_PROXIES.has(peer)) ip = req.headers["x-forwarded-for"]`. */
import type { Site } from "../flow/values.ts";
import { forEachChild } from "../lang/children.ts";
import type { Fact } from "../lang/facts.ts";

/** Words of a test whether the other end of the connection is a proxy of one's own. */
const TRUST = /trust(?!less)|(?:is|from|behind|via|own|known|allowed|internal)_?prox(?:y|ies)|prox(?:y|ies)\b/i;

/** True if the function asked who is trusted before it read the value, and reads it in that branch, or after it left in another. */
export function isBelievedOfSome({ unit, start, end }: Site): boolean {
  let found = false;
  const visit = (fact: Fact): void => {
    if (found || fact.start >= start) return;
    const isAround = fact.end >= end;
    found = asksWho(fact) && (isAround || leaves(fact));
    if (!found) forEachChild(fact, visit);
  };
  unit?.body.forEach(visit);
  return found;
}

function asksWho(fact: Fact): boolean {
  return (fact.kind === "if" || fact.kind === "conditional") && TRUST.test(fact.unit.text.slice(fact.test.start, fact.test.end));
}

function leaves(fact: Fact): boolean {
  const last = fact.kind === "if" ? fact.whenTrue.at(-1)?.kind : undefined;
  return last === "return" || last === "throw";
}
