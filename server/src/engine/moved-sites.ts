/** Places in plain data that are counted from units which stayed, but in which what stands behind a new body has moved. */
import type { Site } from "../flow/values.ts";
import type { Patch, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";

/** The data with its places in the new version; what holds none is the same object. */
export type MoveSites = <T>(data: T) => T;

/** From which units the places in plain data are counted, kept for as long as the data: most of it is the same for many versions. */
export class SiteUnits {
  readonly #known = new WeakMap<object, ReadonlySet<Unit>>();

  /** Some place in the data is counted from one of the units. */
  touches(data: unknown, units: ReadonlySet<Unit>): boolean {
    if (typeof data !== "object" || data === null) return false;
    if (Array.isArray(data)) return data.some((item) => this.touches(item, units));
    const own = this.#of(data);
    for (const unit of own.size < units.size ? own : units) if (own.has(unit) && units.has(unit)) return true;
    return false;
  }

  #of(data: object): ReadonlySet<Unit> {
    const known = this.#known.get(data);
    if (known) return known;
    const units = new Set<Unit>();
    collect(data, units);
    this.#known.set(data, units);
    return units;
  }
}

function collect(data: unknown, into: Set<Unit>): void {
  if (typeof data !== "object" || data === null) return;
  if ("unit" in data) {
    if (data.unit) into.add(data.unit as Unit);
  } else for (const value of Object.values(data)) collect(value, into);
}

/** How places move when units were patched; without a patch they do not. */
export function siteMover(patch: Patch | undefined, sites: SiteUnits): MoveSites {
  if (!patch || patch.delta === 0) return (data) => data;
  const { around, span, delta } = patch;
  const ends = new Map<Unit, number>(around.map((unit) => [unit, span.end - unitStart(unit)]));
  const units = new Set(around);
  const move = (site: Site): Site => {
    const end = site.unit && ends.get(site.unit);
    if (end === undefined || site.end < end) return site;
    return { ...site, start: site.start >= end ? site.start + delta : site.start, end: site.end + delta };
  };
  const one = (data: unknown): unknown => (sites.touches(data, units) ? moved(data, move) : data);
  return (data) => (Array.isArray(data) ? mapped(data, one) : one(data)) as typeof data;
}

/** The same list when no item differs. */
function mapped(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const items = list.map(change);
  return items.some((item, i) => item !== list[i]) ? items : list;
}

function moved(data: unknown, move: (site: Site) => Site): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return mapped(data, (item) => moved(item, move));
  if ("unit" in data) return "file" in data ? move(data as Site) : data;
  if (Object.getPrototypeOf(data) !== Object.prototype) return data;
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(data)) {
    const now = moved(value, move);
    if (now === value) continue;
    copy ??= { ...data };
    copy[key] = now;
  }
  return copy ?? data;
}
