/** Conditions by which whoever runs a program, and not its author, switches the check of certificates off. */
import { pathOf } from "../flow/scopes.ts";
import type { Site } from "../flow/values.ts";
import { forEachChild, innermostAt } from "../lang/children.ts";
import type { Fact } from "../lang/facts.ts";
import { optOutNames } from "../libraries/deployments.ts";
import { snakeCase } from "./names.ts";

const OPT_OUT = new RegExp(optOutNames);

/** True if a place is only reached where a setting about the check asks for it: `if SKIP_TLS_VERIFY:`, `args.insecure ? … : …`. */
export function isOptedOut({ unit, start }: Site): boolean {
  for (let fact = unit && innermostAt(unit, start), child: Fact | undefined; fact; child = fact, fact = fact.parent)
    if ((fact.kind === "if" || fact.kind === "conditional") && fact.test !== child && namesIn(fact.test).some((n) => OPT_OUT.test(n)))
      return true;
  return false;
}

/** All names of an expression in snake case, and the strings by which members are looked up. */
function namesIn(test: Fact): readonly string[] {
  const names: string[] = [];
  const visit = (fact: Fact): void => {
    if (fact.kind === "string") names.push(snakeCase(fact.value));
    else if (fact.kind === "name" || fact.kind === "member") names.push(snakeCase(pathOf(fact)?.at(-1) ?? ""));
    forEachChild(fact, visit);
  };
  visit(test);
  return names;
}
