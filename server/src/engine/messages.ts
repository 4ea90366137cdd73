/** Messages of rules are data; this makes sentences of them. */
import type { Rule } from "../model/rule.ts";

/** What is to be said: a message of the rule, and what fills its placeholders. */
export interface Said {
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A message of a rule with its placeholders filled. */
export function messageOf(rule: Rule, said: Said): string {
  return (rule.messages[said.message] ?? rule.title).replace(/\{(\w+)\}/g, (whole, name: string) => said.data[name] ?? whole);
}
