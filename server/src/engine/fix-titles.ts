/** Findings with the titles of their fixes, and fixes as the outside sees them. */
import type { MadeFix } from "../fixes/index.ts";
import type { FilePath } from "../host/types.ts";
import type { FileSpan, Finding, Fix } from "./api.ts";

/** Fixes are made only when somebody asks for their titles: at every keystroke that would cost more than the analysis. */
export function withTitles(finding: Finding, titles: () => readonly string[]): Finding {
  let known: readonly string[] | undefined;
  return {
    ...finding,
    get fixTitles() {
      known ??= titles();
      return known;
    },
  };
}

/** A fix as the outside sees it. */
export function toFix(file: FilePath, finding: Finding, made: MadeFix, elsewhere: readonly FileSpan[]): Fix {
  return {
    rule: finding.rule,
    finding,
    title: made.title,
    isPreferred: made.isPreferred,
    safety: made.safety,
    edits: [{ file, edits: made.edits }],
    elsewhere,
  };
}
