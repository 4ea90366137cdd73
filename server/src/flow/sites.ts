/** Places in files, and the steps on the way of a value. */
import type { Unit } from "../lang/facts.ts";

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
