/** Secrets, and details of connection errors, that reach clients. */
import type { Expression, Unit } from "../lang/facts.ts";
import type { Disclosure } from "./concepts.ts";
import { type DisclosureTools, disclosureAt, nameFor } from "./disclosures.ts";
import { type ErrorTools, showsRedisError } from "./error-details.ts";
import { shownLeaves } from "./leaves.ts";

/** What the responses of a unit give away. */
export function disclosuresInResponses(tools: DisclosureTools & ErrorTools, unit: Unit): readonly Disclosure[] {
  return tools.responses.sentIn(tools.q, unit).flatMap((e) => sentBy(tools, e));
}

function sentBy(tools: DisclosureTools & ErrorTools, e: Expression): readonly Disclosure[] {
  return shownLeaves(e, tools.q.language).flatMap(({ expression, isText }) => {
    if (showsRedisError(tools, expression)) return [errorAt(tools, expression)];
    return disclosureAt(tools, expression, isText, "response") ?? [];
  });
}

function errorAt(tools: DisclosureTools, e: Expression): Disclosure {
  return { sink: "response", site: tools.q.site(e), kind: "error", name: nameFor(e), certainty: "certain", trail: undefined };
}
