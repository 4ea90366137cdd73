/** Rules of a user that have no effect, because a later one starts over. */
import type { AclRule } from "./acl-rules.ts";

/** A rule and the one that undoes it. */
export interface DeadRule {
  readonly rule: AclRule;
  readonly later: AclRule;
}

/** Rules about commands before the last one about all commands. `-@all` at the start says what is so anyway, and is not meant. */
export function deadRules(rules: readonly AclRule[]): readonly DeadRule[] {
  const at = rules.findLastIndex((r) => isAboutAll(r.text));
  const later = rules[at];
  if (!later) return [];
  const isAllowing = /^(?:\+@all|allcommands)$/i.test(later.text);
  return rules
    .slice(0, at)
    .filter(({ text }) => /^[+-]/.test(text) && !isAboutAll(text) && text.startsWith("+") !== isAllowing)
    .map((rule) => ({ rule, later }));
}

function isAboutAll(text: string): boolean {
  return /^(?:[+-]@all|allcommands|nocommands)$/i.test(text);
}
