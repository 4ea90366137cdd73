/** A value in an object that is handed over with it: a call is put around the value, never around the object. */
import type { Expression } from "../lang/facts.ts";
import { absoluteSpan } from "../lang/language.ts";
import type { Held } from "../model/finding.ts";
import { type FixContext, spanIn } from "./context.ts";
import { lastName } from "./places.ts";

/** The expression that is meant: itself, or what an object holds of it; undefined where that cannot be told. */
export function heldIn(context: FixContext, fact: Expression | undefined, held: Held | undefined): Expression | undefined {
  if (fact?.kind !== "object" || !held) return fact;
  const born = spanIn(context, held.site);
  const last = /\w+(?=\W*$)/.exec(held.name)?.[0];
  const values = fact.entries.filter((e) => !e.isSpread).map((e) => e.value);
  const isBornIn = (value: Expression): boolean => {
    const { start, end } = absoluteSpan(value);
    return born !== undefined && born.start >= start && born.end <= end;
  };
  const found = values.find(isBornIn) ?? values.find((value) => last !== undefined && lastName(value) === last);
  return found && heldIn(context, found, held);
}
