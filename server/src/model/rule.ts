/** The shape of a rule: metadata and a check over concepts. */
import type { Concepts } from "./concepts.ts";
import type { Report, Severity } from "./finding.ts";

export interface RuleDocs {
  /** Markdown: why it matters, what can happen. */
  readonly why: string;
  /** Markdown: how to mend it. */
  readonly fix: string;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly cwe: readonly number[];
  readonly severity: Severity | "off";
  /** Message id → text with `{placeholders}`: what is wrong, what can happen, what to do. */
  readonly messages: Readonly<Record<string, string>>;
  readonly docs: RuleDocs;
  check(concepts: Concepts, report: (r: Report) => void): void;
}

/** Identity with types: gives a rule object its checked shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
