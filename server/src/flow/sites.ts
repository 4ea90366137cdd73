/** Places in files, and the steps on the way of a value. */
import { forEachChild } from "../lang/children.ts";
import type { Expression, Fact, Unit } from "../lang/facts.ts";

/** A place in a file: relative to a unit while the file's facts live, or absolute. Resolve it with `locate`. */
export interface Site {
  readonly file: string;
  /** Undefined: `start` and `end` are absolute. */
  readonly unit: Unit | undefined;
  readonly start: number;
  readonly end: number;
}

/** One step on the way of a value, newest first. */
export interface Trail {
  readonly site: Site;
  /** Message id of the step (`assigned`, `returned`, `passed`, `read`, `built` …), and the name it concerns. */
  readonly step: TrailStep;
  readonly name: string;
  readonly previous: Trail | undefined;
}
export type TrailStep = "assigned" | "returned" | "passed" | "read" | "built" | "default" | "imported" | "wrapper";

/** Absolute `[start, end)` of a site in its file. */
export function locate(site: Site): { readonly file: string; readonly start: number; readonly end: number } {
  let base = 0;
  for (let u = site.unit; u; u = u.parent) base += u.offset;
  return { file: site.file, start: base + site.start, end: base + site.end };
}

/** The expression that stands exactly there. */
export function expressionAt({ unit, start, end }: Site): Expression | undefined {
  let found: Fact | undefined;
  const visit = (fact: Fact): void => {
    if (fact.start > start || fact.end < end) return;
    if (fact.start === start && fact.end === end) found = fact;
    forEachChild(fact, visit);
  };
  unit?.body.forEach(visit);
  return found as Expression | undefined;
}
