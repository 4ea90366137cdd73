/** Everything about the files of servers, to be loaded as a whole. */
import { confRules } from "../rules/conf-index.ts";
import { ConfEngine, type ConfEngineParts } from "./conf-engine.ts";

/** An engine for the files of servers, with all rules unless some are given. */
export function createConfEngine(
  parts: Omit<ConfEngineParts, "rules"> & { readonly rules: ConfEngineParts["rules"] | undefined },
): ConfEngine {
  return new ConfEngine({ ...parts, rules: parts.rules ?? confRules });
}
