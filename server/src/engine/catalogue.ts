/** The rules as the outside sees them: what command line, language server and generators may know of a rule. */
import type { RuleInfo } from "../config/table.ts";
import type { Rule, RuleDocs } from "../model/rule.ts";
import { rules } from "../rules/index.ts";
import { ruleLink } from "./links.ts";

/** A rule's metadata. */
export interface RuleEntry extends RuleInfo {
  readonly cwe: readonly number[];
  readonly docs: RuleDocs;
  readonly url: string;
}

/** Metadata of all rules, in the order in which they are shown. */
export function catalogue(): readonly RuleEntry[] {
  return rules.map(entry);
}

function entry({ id, title, severity, cwe, docs }: Rule): RuleEntry {
  return { id, title, severity, cwe, docs, url: ruleLink(id) };
}
