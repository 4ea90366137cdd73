/** Mutants that mean the same as the rows do: no test can tell them apart. */

export interface Equivalent {
  /** Part of the mutant's name. */
  readonly mutant: string;
  readonly why: string;
}

const noSlotReadsIt = "no slot of node-redis reads the query of a URL, so that nothing depends on how it is read";

export const equivalents: readonly Equivalent[] = [
  { mutant: "redis.createClient url.query", why: noSlotReadsIt },
  { mutant: "redis-om.Client().open url.query", why: noSlotReadsIt },
  { mutant: "@keyv/redis url.query", why: noSlotReadsIt },
];
