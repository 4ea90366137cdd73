/** How a client library is told, in the call itself, how long a value is to live. */
import type { CommandDialect } from "./row.ts";

/** The form for one wire command of one dialect. */
export interface ExpiryRow {
  readonly dialect: CommandDialect;
  readonly command: string;
  /** Keyword argument that holds the seconds. */
  readonly keyword?: string;
  /** Member of an options object: of the last argument when that is one, else of one that is added. */
  readonly member?: string;
  /** Positional arguments that the call has when there are no options yet. */
  readonly after?: number;
  /** Words that are added after the arguments, before the seconds. */
  readonly words?: readonly string[];
}

export const expiries: readonly ExpiryRow[] = [
  { dialect: "redis-py", command: "SET", keyword: "ex" },
  { dialect: "django-cache", command: "SET", keyword: "timeout" },
  { dialect: "node-redis-4", command: "SET", member: "EX", after: 2 },
  { dialect: "upstash", command: "SET", member: "ex", after: 2 },
  { dialect: "ioredis", command: "SET", words: ["EX"], after: 2 },
  { dialect: "node-redis-3", command: "SET", words: ["EX"], after: 2 },
];
