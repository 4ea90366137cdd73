/** A session, token or secret that never expires. */
import type { Concepts, Stored } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspSessions, redisExpire } from "./references.ts";

export const secretWithoutExpiry = defineRule({
  id: "secret-without-expiry",
  title: "Secret or session without expiry",
  cwe: [613],
  severity: "warning",
  messages: {
    secret:
      "{name} is kept in Redis with no time to live, so one that is stolen or forgotten works for ever. Give it an expiry when it is stored.",
    inKey:
      "The key contains {name} and has no time to live, so one that is stolen or forgotten works for ever. Give it an expiry when it is stored.",
    session:
      "This session is kept in Redis with no time to live, so one that is stolen or forgotten works for ever. Give it an expiry when it is stored.",
    removed:
      "PERSIST takes the time to live away from {name}, so one that is stolen or forgotten works for ever. Extend the expiry instead.",
  },
  docs: {
    why: `A token, a one-time code or a session that never expires is usable for as long as the server runs: whoever finds one in a log, a
backup or a browser can use it months later, and a user who never logs out stays logged in. Short lives are what makes a
leak harmless. Redis does the work: a key with a time to live is gone when its time has come.

A write without expiry also takes away the one that the key had: \`SET\` on a key with a time to live makes it permanent
unless \`KEEPTTL\` is given.

Not reported is what gets its expiry in the call (\`SETEX\`, \`ex=\`, \`EX\`), from the wrapper through which it is stored, from the
cache library's default, or by an \`EXPIRE\` of the same key in the same function.`,
    fix: `Give the time to live with the value, so that there is no moment without one:

| library | write |
|---|---|
| redis-py, valkey-py | \`r.set(key, token, ex=3600)\`; after \`hset\`: \`r.expire(key, 3600)\` in one pipeline |
| Django cache | \`cache.set(key, token, timeout=3600)\` |
| ioredis | \`redis.set(key, token, "EX", 3600)\` |
| node-redis | \`client.set(key, token, { EX: 3600 })\` |
| Upstash | \`redis.set(key, token, { ex: 3600 })\` |

Minutes for codes and reset links, hours for sessions (renewed by use), days for refresh tokens that are replaced at each use.`,
    references: [redisExpire, owaspSessions],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const s of concepts.stores) {
      if ((s.expiry === "none" || s.expiry === "removed") && isNew(s.expirySite)) report(findingFor(s));
    }
  },
});

function findingFor(s: Stored): Report {
  return {
    site: s.expirySite,
    message: s.expiry === "removed" ? "removed" : s.kind === "in-key" ? "inKey" : s.kind,
    data: { name: s.name },
    // Passwords last until somebody changes them, so that what expires is mostly not them but what they are kept with.
    certainty: s.isPassword && s.certainty === "certain" ? "possible" : s.certainty,
    trail: s.trail,
    intents: s.expiryFixes,
  };
}
