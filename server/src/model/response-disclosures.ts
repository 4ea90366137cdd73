/** Secrets, and details of connection errors, that reach clients. */
import { constantText } from "../flow/atoms.ts";
import { describeFunction } from "../flow/describe.ts";
import type { Query } from "../flow/query.ts";
import type { Expression, FunctionFact, Unit } from "../lang/facts.ts";
import type { Disclosure } from "./concepts.ts";
import { type DisclosureTools, disclosureAt, nameFor } from "./disclosures.ts";
import { type ErrorTools, showsRedisError } from "./error-details.ts";
import { errorsPutInto, errorsReturned } from "./error-members.ts";
import { shownLeaves } from "./leaves.ts";
import { snakeCase } from "./names.ts";
import { isForDevelopers } from "./stages.ts";

const TOKEN = /token|jwt/i;
/** Functions and routes that hand out tokens. */
const ISSUES = /(?:^|_)(?:log_?in|sign_?in|refresh|callback|exchange|authenticate|oauth\d?|sso)(?:_|$)/;

/** What the responses of a unit give away. */
export function disclosuresInResponses(tools: DisclosureTools & ErrorTools, unit: Unit): readonly Disclosure[] {
  const found = tools.responses.sentIn(tools.q, unit).flatMap((e) => sentBy(tools, e));
  return found.map((d) => (isToken(d) && issuesTokens(tools.q, unit) ? { ...d, isForClient: true } : d));
}

function isToken({ kind, name }: Disclosure): boolean {
  return kind === "stored-secret" && TOKEN.test(name);
}

/** Where clients log in or renew their token it is theirs, also when Redis had it. */
function issuesTokens(q: Query, unit: Unit): boolean {
  for (let fn = unit.owner; fn; fn = fn.unit.owner) if (namesOf(q, fn).some((name) => ISSUES.test(snakeCase(name)))) return true;
  return false;
}

/** The name of a function, and the end of the path that leads to it. */
function namesOf(q: Query, fn: FunctionFact): readonly string[] {
  const { name, registeredBy, decorators } = describeFunction(q, fn);
  const calls = [registeredBy?.call, ...decorators.map((d) => d.call)];
  const paths = calls.map((call) => constantText(call?.positional[0]?.value ?? []) ?? "");
  return [name, ...paths.map((path) => path.slice(path.lastIndexOf("/") + 1).replaceAll("-", "_"))];
}

function sentBy(tools: DisclosureTools & ErrorTools, e: Expression): readonly Disclosure[] {
  return shownLeaves(e, tools.q.language).flatMap(({ expression, isText }) => {
    if (showsRedisError(tools, expression)) return [errorAt(tools, expression)];
    const put = [...errorsPutInto(tools, expression), ...errorsReturned(tools, expression)].map((e) =>
      e === expression ? { ...errorAt(tools, e), isFromElsewhere: true } : errorAt(tools, e),
    );
    return put.concat(disclosureAt(tools, expression, isText, "response") ?? []);
  });
}

function errorAt(tools: DisclosureTools, e: Expression): Disclosure {
  const site = tools.q.site(e);
  return {
    sink: "response",
    site,
    kind: "error",
    name: nameFor(e),
    certainty: "certain",
    trail: undefined,
    isForDevelopers: isForDevelopers(e),
  };
}
