/** What mends a literal password; for all rules that report one. */
import type { Credential } from "../model/concepts.ts";
import type { Intent } from "../model/finding.ts";

/** The fixes of a credential, the preferred one first. */
export function credentialFixes(c: Credential): readonly Intent[] {
  if (c.isElsewhere) return [];
  if (c.isFallback) return [{ intent: "removeFallback", site: c.literal, isPreferred: true }];
  if (!c.isInUrl) {
    return [{ intent: "readFromEnvironment", site: c.literal, variable: passwordVariable(c.variable), part: "whole", isPreferred: true }];
  }
  const password = { start: c.site.start, end: c.site.end };
  return [
    { intent: "readFromEnvironment", site: c.literal, variable: urlVariable(c.variable), part: "whole", isPreferred: true },
    { intent: "readFromEnvironment", site: c.literal, variable: passwordVariable(c.variable), part: password, isPreferred: false },
  ];
}

/** The model proposes one name; a URL needs one for the whole and one for its password: `CACHE_URL` and `CACHE_PASSWORD`. */
export function passwordVariable(variable: string): string {
  return variable.replace(/_(URL|URI|DSN|LOCATION)$/, "_PASSWORD");
}
function urlVariable(variable: string): string {
  return variable.replace(/_(PASSWORD|PASS|PASSWD|SECRET)$/, "_URL");
}
