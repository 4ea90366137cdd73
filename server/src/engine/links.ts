/** Links to the documentation: all of them derive from the homepage. */
import { product } from "./product.ts";

/** The page of a rule. On GitHub the homepage is the repository, elsewhere the pages lie below it. */
export function ruleUrl(homepage: string, rule: string): string {
  const base = homepage.replace(/[#?].*$/, "").replace(/\/+$/, "");
  const isRepository = /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(base);
  return `${base}${isRepository ? "/blob/HEAD" : ""}/docs/rules/${rule}.md`;
}

/** The page of a rule of this release. */
export function ruleLink(rule: string): string {
  return ruleUrl(product.homepage, rule);
}
