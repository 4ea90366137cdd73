/** The rules as the outside sees them: what command line, language server and generators may know of a rule. */
import type { RuleInfo } from "../config/table.ts";
import type { RuleDocs, RuleMetadata } from "../model/rule.ts";
import { confRules } from "../rules/conf-index.ts";
import { rules } from "../rules/index.ts";
import { ruleLink } from "./links.ts";

/** A rule's metadata. */
export interface RuleEntry extends RuleInfo {
  readonly cwe: readonly number[];
  readonly docs: RuleDocs;
  readonly url: string;
  /** It is about redis.conf, sentinel.conf or users.acl, and not about source. */
  readonly isAboutServer: boolean;
}

/** Metadata of all rules, in the order in which they are shown. */
export function catalogue(): readonly RuleEntry[] {
  return [...rules.map((rule) => entry(rule, false)), ...confRules.map((rule) => entry(rule, true))];
}

function entry({ id, title, severity, cwe, docs }: RuleMetadata, isAboutServer: boolean): RuleEntry {
  return { id, title, severity, cwe, docs, url: ruleLink(id), isAboutServer };
}
