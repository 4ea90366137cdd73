/** Helper for rules whose concepts can meet at one place in the source. */
import type { Report } from "../model/finding.ts";

/**
 * Answers true the first time it is asked about a place, and false afterwards: two hops of one client may share an option, and
 * one key may be used by several commands, but the user has one place to mend.
 */
export function firstTimeOnly(): (site: Report["site"]) => boolean {
  const seen = new Map<unknown, Set<string>>();
  return (site) => {
    // Offsets are relative to the unit, so places are the same only inside the same unit.
    const base = site.unit ?? site.file;
    const spans = seen.get(base) ?? new Set();
    seen.set(base, spans);
    const span = `${site.start}-${site.end}`;
    if (spans.has(span)) return false;
    spans.add(span);
    return true;
  };
}
