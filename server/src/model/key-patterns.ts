/** Keys as patterns of the server: what is known of their start, and `*` for the rest. */
import type { Atom, Value } from "../flow/values.ts";
import { detached } from "../lang/detached.ts";
import { flatten } from "./text.ts";

/** The patterns of a key. One that is not known from its start on says nothing. They outlive the text that they are cut from. */
export function patternsOf(value: Value): readonly string[] {
  return value.flatMap((a) => {
    const start = patternOf(a);
    return start === undefined || start === "" ? [] : [detached(start)];
  });
}

function patternOf(a: Atom): string | undefined {
  if (a.kind !== "literal" && a.kind !== "text") return undefined;
  const chars = flatten(a)[0]?.chars ?? "";
  const hole = chars.search(/[\uE000-\uEFFF]/);
  const start = (hole < 0 ? chars : chars.slice(0, hole)).replace(/[*?[\]\\]/g, "\\$&");
  return hole < 0 ? start : start && `${start}*`;
}
