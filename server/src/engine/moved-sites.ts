/** Places in plain data that are counted from units which stayed, but in which what stands behind a new body has moved. */
import type { Site } from "../flow/values.ts";
import type { Patch, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";

/** The data with its places in the new version; what holds none is the same object. */
export type MoveSites = <T>(data: T) => T;

/** How places move when units were patched; without a patch they do not. */
export function siteMover(patch: Patch | undefined): MoveSites {
  if (!patch || patch.delta === 0) return (data) => data;
  const { around, span, delta } = patch;
  const ends = new Map<Unit, number>(around.map((unit) => [unit, span.end - unitStart(unit)]));
  const move = (site: Site): Site => {
    const end = site.unit && ends.get(site.unit);
    if (end === undefined || site.end < end) return site;
    return { ...site, start: site.start >= end ? site.start + delta : site.start, end: site.end + delta };
  };
  return (data) => moved(data, move) as typeof data;
}

function moved(data: unknown, move: (site: Site) => Site): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) {
    const items = data.map((item) => moved(item, move));
    return items.some((item, i) => item !== data[i]) ? items : data;
  }
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
