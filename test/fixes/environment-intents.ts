/** What the tests of readFromEnvironment want. */
import type { Intent } from "../../server/src/model/finding.ts";
import type { Marks } from "./harness.ts";

/** The wish to read a whole literal from the environment. */
export function whole(variable = "REDIS_PASSWORD") {
  return (marks: Marks): Intent => ({ intent: "readFromEnvironment", isPreferred: true, site: site(marks), variable, part: "whole" });
}

/** The same for a part of it, such as the password of a URL. */
export function part(variable = "REDIS_PASSWORD") {
  return (marks: Marks): Intent => {
    const span = marks.parts[0];
    if (!span) throw new Error("mark the part");
    return { intent: "readFromEnvironment", isPreferred: false, site: site(marks), variable, part: span };
  };
}

/** The place that is marked. @throws when there is none */
export function site(marks: Marks) {
  const first = marks.sites[0];
  if (!first) throw new Error("mark the site");
  return first;
}
