/** Helpers for rules whose concepts can meet at one place in the source. */
import type { Report } from "../model/finding.ts";

/**
 * Answers true the first time it is asked about a place, and false afterwards: two hops of one client may share an option, and
 * one key may be used by several commands, but the user has one place to mend.
 */
export function firstTimeOnly(): (site: Report["site"]) => boolean {
  const seen = new Places<true>();
  return (site) => {
    const known = seen.get(site);
    seen.set(site, true);
    return !known;
  };
}

/** The same for each function that asks, which `at` is in. */
export function firstTimeInEach(): (at: Report["site"], site: Report["site"]) => boolean {
  const askers = new Map<unknown, ReturnType<typeof firstTimeOnly>>();
  return (at, site) => {
    const asker = at.unit ?? at.file;
    const isNew = askers.get(asker) ?? firstTimeOnly();
    askers.set(asker, isNew);
    return isNew(site);
  };
}

/** Answers what stands at a place. */
export function byPlace<T>(all: readonly T[], siteOf: (item: T) => Report["site"]): (site: Report["site"]) => readonly T[] {
  const places = new Places<T[]>();
  for (const item of all) {
    const site = siteOf(item);
    const known = places.get(site);
    if (known) known.push(item);
    else places.set(site, [item]);
  }
  return (site) => places.get(site) ?? [];
}

/** Values by place. Offsets are relative to the unit, so places are the same only inside the same unit. */
class Places<T> {
  readonly #known = new Map<unknown, Map<string, T>>();

  get({ unit, file, start, end }: Report["site"]): T | undefined {
    return this.#known.get(unit ?? file)?.get(`${start}-${end}`);
  }

  set({ unit, file, start, end }: Report["site"], value: T): void {
    const base = unit ?? file;
    const spans = this.#known.get(base) ?? new Map<string, T>();
    this.#known.set(base, spans);
    spans.set(`${start}-${end}`, value);
  }
}
