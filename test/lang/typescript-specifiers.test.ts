import { strict as assert } from "node:assert";
import { moduleOf } from "../../server/src/lang/typescript/specifiers.ts";

describe("specifiers of TypeScript", () => {
  for (const [specifier, module] of [
    ["ioredis", "ioredis"],
    ["./redis@2.ts", "./redis@2.ts"],
    ["@db/redis", "@db/redis"],
    ["npm:ioredis@5.4.1", "ioredis"],
    ["npm:ioredis", "ioredis"],
    ["npm:/@upstash/redis@1/cloudflare", "@upstash/redis/cloudflare"],
    ["jsr:@db/redis@^0.37.0", "@db/redis"],
    ["https://esm.sh/ioredis@5?target=deno", "ioredis"],
    ["https://deno.land/x/redis@v0.32.0/mod.ts", "https://deno.land/x/redis/mod.ts"],
    ["https://deno.land/x/redis/mod.ts", "https://deno.land/x/redis/mod.ts"],
    ["https://example.com/x@1/mod.ts", "https://example.com/x@1/mod.ts"],
  ] as const)
    it(specifier, () => assert.equal(moduleOf(specifier), module));
});
