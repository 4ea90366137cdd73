/** The first or last few characters of a text: `token[:8]`, `token.slice(-4)`. */
import type { IndexFact } from "../lang/facts.ts";
import type { CallInfo, Value } from "./values.ts";

/** More characters than this may be most of a text. */
const FEW = 20;
const CUTS = /^(?:slice|substring|substr)$/;
/** A subscript of Python; what comes before the colon, and after it. */
const SLICE = /^\[\s*(?:0?\s*:\s*(\d+)|-\s*(\d+)\s*:)\s*\]$/;

/** `value`, marked as a part that is too short to be of use. */
export function cut(value: Value): Value {
  return value.map((a) => (a.kind === "safe" ? a : { ...a, isCut: true }));
}

/** A slice of Python with constant bounds that are close to each other. */
export function isShortSlice({ unit, object, end, bounds }: IndexFact): boolean {
  if (!bounds || bounds.length === 0) return false;
  const [, first, last] = SLICE.exec(unit.text.slice(object.end, end)) ?? [];
  return isFew(first ?? last);
}

/** `.slice(0, 8)`, `.substring(0, 8)`, `.slice(-4)`. */
export function isShortCut(name: string, info: () => CallInfo): boolean {
  if (!CUTS.test(name)) return false;
  const [from, to, ...others] = info().positional.map(({ value }) =>
    value.length === 1 && value[0]?.kind === "literal" ? value[0].value : undefined,
  );
  if (typeof from !== "number" || others.length > 0) return false;
  return from < 0 ? to === undefined && isFew(-from) : from === 0 && isFew(to);
}

function isFew(n: unknown): boolean {
  return n !== undefined && Number(n) <= FEW;
}
