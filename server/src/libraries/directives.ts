/** The directives of redis.conf, sentinel.conf and Valkey's files: names, types, ranges, defaults, and since when there are which. */
import data from "./data/directives.json" with { type: "json" };

/** How the values of a directive are read. `sentinel` ones are the statements after the word `sentinel`; `removed` ones stop a server of today. */
export type DirectiveType =
  | "int"
  | "bool"
  | "string"
  | "path"
  | "enum"
  | "memory"
  | "memory-or-percent"
  | "octal"
  | "address-list"
  | "client-class-limits"
  | "path-or-glob"
  | "float-list"
  | "int-list"
  | "path args"
  | "flags"
  | "command newname"
  | "host-port"
  | "save-rules"
  | "user-line"
  | "sentinel"
  | "removed";

/** One directive. */
export interface Directive {
  readonly name: string;
  readonly type: DirectiveType;
  /** Other names of it. */
  readonly aliases?: readonly string[];
  /** The version of Redis since when the other names are known; the older ones. */
  readonly aliasSince?: string;
  /** Both Redis and Valkey when left out. */
  readonly products?: readonly string[];
  readonly values?: readonly string[];
  /** Values that only Redis, or only Valkey, knows besides. */
  readonly valuesRedis?: readonly string[];
  readonly valuesValkey?: readonly string[];
  /** Decimal numbers; some are larger than a `number` can hold. */
  readonly min?: string;
  readonly max?: string;
  /** Where Valkey since 8.1 takes larger ones. */
  readonly maxValkey?: string;
  readonly default?: string;
  /** It takes several values, also in one quoted word. */
  readonly isMulti?: boolean;
  /** Its value is a secret. */
  readonly isSecret?: boolean;
  /** It cannot be changed while the server runs. */
  readonly isImmutable?: boolean;
  readonly since?: string;
  readonly sinceValkey?: string;
  readonly removedAfter?: string;
  readonly deprecated?: string;
  /** Valkey takes any value since then, and does nothing with it. */
  readonly ignoredValkey?: string;
  readonly minArgs?: number;
  readonly maxArgs?: number;
  /** How the arguments of a Sentinel statement are written. */
  readonly args?: string;
  /** What several lines come to; the last one counts when left out. */
  readonly repeat?: "accumulates" | "per-class" | "error-if-same-user";
  readonly description: string;
  readonly security?: string;
}

/** All directives. */
export const directives: readonly Directive[] = data as unknown as readonly Directive[];
