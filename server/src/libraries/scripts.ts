/** Calls that are given the text of a script, and are no commands. */
import type { ScriptRow } from "./row.ts";

/** Every row. */
export const scripts: readonly ScriptRow[] = [
  {
    library: "redis-py",
    language: "python",
    package: "redis",
    calls: ["redis.client.Script", "redis.commands.core.Script", "redis.commands.core.AsyncScript", "redis.asyncio.client.Script"],
    at: "1|script=",
  },
  {
    library: "node-redis",
    language: "typescript",
    package: "redis",
    calls: ["redis.defineScript", "@redis/client.defineScript"],
    at: "0.SCRIPT",
  },
  {
    library: "ioredis",
    language: "typescript",
    package: "ioredis",
    calls: ["ioredis", "ioredis.Redis", "ioredis.default", "iovalkey", "iovalkey.Redis"],
    at: "0.scripts.*.lua|1.scripts.*.lua|2.scripts.*.lua",
  },
];
