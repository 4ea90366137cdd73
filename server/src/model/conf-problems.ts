/** What the server refuses in a file, or reads differently from what was meant. */
import type { ConfFix, ConfPlace, ConfReport } from "./conf-rule.ts";

/** The rule that reports a problem. */
export type ConfProblemKind =
  | "conf-syntax"
  | "conf-inline-comment"
  | "conf-unknown-directive"
  | "conf-bad-value"
  | "conf-gopher"
  | "conf-unit-1000"
  | "acl-syntax"
  | "sentinel-syntax";

/** One problem; its text is made here, since it is about words of the file and not about a state. Holds no secret. */
export interface ConfProblem {
  readonly kind: ConfProblemKind;
  readonly at: ConfPlace;
  /** What is wrong and what to do. */
  readonly says: string;
  readonly fixes: readonly ConfFix[];
  /** The server refuses to start. */
  readonly isFatal: boolean;
}

/** Reports the problems of one kind. */
export function reportProblems(
  conf: { readonly problems: readonly ConfProblem[] },
  kind: ConfProblemKind,
  report: (r: ConfReport) => void,
): void {
  for (const { at, says, fixes, isFatal, ...p } of conf.problems)
    if (p.kind === kind) report({ at, message: "problem", data: { says }, fixes, ...(isFatal ? {} : { atMost: "warning" as const }) });
}
