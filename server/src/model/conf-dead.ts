/** Lines that have no effect, because a later one says otherwise. */
import type { Conf } from "./conf.ts";
import type { ConfEntry } from "./conf-entries.ts";

/** A line and the one that counts instead. */
export interface DeadEntry {
  readonly entry: ConfEntry;
  readonly later: ConfEntry;
}

/** Lines of the file that is judged which have no effect. */
export function deadEntries(conf: Conf): readonly DeadEntry[] {
  const last = new Map<string, ConfEntry>();
  const dead: DeadEntry[] = [];
  for (const entry of conf.entries.toReversed()) {
    if (entry.file === conf.file) {
      const later = keysOf(entry, false).map((key) => last.get(key));
      const [first] = later;
      if (first && later.every((l) => l !== undefined)) dead.push({ entry, later: first });
    }
    for (const key of keysOf(entry, true)) if (!last.has(key)) last.set(key, entry);
    // Files that are included between two lines are looked for in the folder that the first names.
    if (entry.main === "include") last.delete("dir");
  }
  return dead.reverse();
}

/** What a line sets, or, as the later of two, undoes. */
function keysOf(entry: ConfEntry, isLater: boolean): readonly string[] {
  const { directive, main, args } = entry;
  if (!directive || directive.type === "sentinel" || directive.type === "removed" || directive.deprecated) return [];
  if (main === "save") {
    const isReset = args.length === 1 && args[0]?.value === "";
    return isLater && !isReset ? [] : [main];
  }
  if (directive.repeat === "per-class") {
    const words = args.flatMap((a) => a.value.split(/\s+/));
    return words.filter((_, i) => i % 4 === 0).map((name) => `${main} ${name.toLowerCase().replace("slave", "replica")}`);
  }
  return directive.repeat ? [] : [main];
}
