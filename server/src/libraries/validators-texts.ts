/** Types that clients of Redis have for keys and values: they say no more than that there is a text, or bytes. */
import type { ValidatorRow } from "./row.ts";

/** Rows of both languages. */
export const textTypes: readonly ValidatorRow[] = [
  {
    language: "python",
    library: "types of keys",
    texts: ["redis", "valkey", "coredis"].flatMap((from) =>
      ["KeyT", "FieldT", "ChannelT", "PatternT", "EncodableT", "EncodedT", "DecodedT", "KeysT"].map((name) => `${from}.typing.${name}`),
    ),
  },
  {
    language: "typescript",
    library: "types of keys",
    texts: [
      "ioredis.RedisKey",
      "ioredis.RedisValue",
      "redis.RedisArgument",
      "@redis/client.RedisArgument",
      "@redis/client/dist/lib/RESP/types.RedisArgument",
      "@redis/client/dist/lib/commands.RedisCommandArgument",
    ],
  },
];
