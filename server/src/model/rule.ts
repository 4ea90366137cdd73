/** The shape of a rule: metadata and a check over concepts. */
import type { Concepts } from "./concepts.ts";
import type { Report, Severity } from "./finding.ts";

/** A page to read on. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

export interface RuleDocs {
  /** Markdown: why it matters, what can happen. */
  readonly why: string;
  /** Markdown: how to mend it. */
  readonly fix: string;
  readonly references?: readonly Reference[];
}

/** What is known of a rule without running it. */
export interface RuleMetadata {
  readonly id: string;
  readonly title: string;
  readonly cwe: readonly number[];
  readonly severity: Severity | "off";
  /** Message id → text with `{placeholders}`: what is wrong, what can happen, what to do. */
  readonly messages: Readonly<Record<string, string>>;
  readonly docs: RuleDocs;
}

export interface Rule extends RuleMetadata {
  check(concepts: Concepts, report: (r: Report) => void): void;
  /**
   * For rules about what only several files together show: what `check` reports are then no findings but candidates, and this
   * says, at the end of an audit, which of them are findings. Such rules say nothing in the editor.
   */
  readonly audit?: (candidates: readonly Candidate[]) => readonly AuditReport[];
}

/** What a rule saw in one file, as it is compared with what it saw in others. */
export interface Candidate {
  /** The same for candidates with the same text, and for no others. */
  readonly same: string;
  /** The folder of the service that the file belongs to, as it is shown. */
  readonly service: string;
  readonly isTest: boolean;
  /** What `check` reported with it. */
  readonly data: Readonly<Record<string, string>>;
}
/** A candidate that is a finding; candidates are named by their index. */
export interface AuditReport {
  readonly at: number;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly related: readonly { readonly at: number; readonly message: string; readonly data: Readonly<Record<string, string>> }[];
}

/** Identity with types: gives a rule object its checked shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
