/** "Did you mean": the nearest of the names that exist. */
import { distance } from "fastest-levenshtein";

/** The nearest name, or undefined when none is near enough to be meant. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const d = distance(word, name);
    if (d < least) [best, least] = [name, d];
  }
  return best;
}
