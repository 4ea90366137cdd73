/** What module a specifier means, whatever version of it is asked for. */

/** `npm:ioredis@5` and `https://esm.sh/ioredis@5` are `ioredis`, `jsr:@db/redis@^0.37` is `@db/redis`; addresses of Deno's modules lose their version. */
export function moduleOf(specifier: string): string {
  if (!/^(?:npm:|jsr:|https:)/.test(specifier)) return specifier;
  const registry = /^(?:npm:|jsr:|https:\/\/esm\.sh\/)\/?((?:@[^/@]+\/)?[^/@?]+)(?:@[^/?]*)?(\/[^?]*)?/.exec(specifier);
  if (registry) return `${registry[1]}${registry[2] ?? ""}`;
  return specifier.replace(/^(https:\/\/deno\.land\/x\/[^/@]+)@[^/]+/, "$1");
}
