/** The functions that a place stands in, by their ids. */
import type { FunctionFact, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";
import type { Site } from "./values.ts";

/** Identity of a function in the workspace. */
export function functionId(file: string, fn: FunctionFact): string {
  return `${file}#${unitStart(fn.unit) + fn.start}`;
}

/** The functions around a unit that are wanted, innermost first. */
export function functionsAround(file: string, unit: Unit | undefined, isWanted: (fn: FunctionFact) => boolean): readonly string[] {
  const ids: string[] = [];
  for (let u = unit; u?.owner; u = u.owner.unit) if (isWanted(u.owner)) ids.push(functionId(file, u.owner));
  return ids;
}

/** The name of a function or member is that of constructors. */
export function isConstructorName(name: string | undefined): boolean {
  return name === "constructor" || name === "__init__";
}

/** The functions whose parameters belong to a place: those around it, and the constructors of the classes around it. */
export function ownFunctions(file: string, unit: Unit | undefined): ReadonlySet<string> {
  const ids = new Set(functionsAround(file, unit, () => true));
  for (let u = unit; u?.owner; u = u.owner.unit) {
    const cls = u.owner.parent;
    if (cls?.kind !== "class") continue;
    for (const m of cls.members) if (isConstructorName(m.name) && m.value?.kind === "function") ids.add(functionId(file, m.value));
  }
  return ids;
}

/** The place is in the unit, or in one inside it. */
export function isWithin(site: Site, unit: Unit): boolean {
  for (let u = site.unit; u; u = u.parent) if (u === unit) return true;
  return false;
}

/** Both places stand in the same unit of one file, and the inner one within the outer. */
export function isInside(inner: Site, outer: Site): boolean {
  return inner.unit === outer.unit && inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
