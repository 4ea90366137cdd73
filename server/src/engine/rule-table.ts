/**
 * What configuration knows of the rules. The build works this table out and puts the result in the bundles, so that the
 * modules of all rules need not be loaded for it.
 */
import type { RuleInfo } from "../config/table.ts";
import { confRules } from "../rules/conf-index.ts";
import { rules } from "../rules/index.ts";

/** All rules, in the order in which they are shown. */
export const ruleTable: readonly RuleInfo[] = [...rules, ...confRules].map(({ id, title, severity }) => ({ id, title, severity }));
