/** Numbers that look random and are the same in every run. */

/** A reproducible source of choices. */
export interface Random {
  /** An integer in `[0, below)`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
}

/** @param seed any integer; the same seed gives the same numbers (mulberry32) */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}
