/** Applying many fixes to one file: one at a time, each on the text that the one before left. */
import type { MadeFix } from "../fixes/index.ts";
import type { CancellationToken } from "../host/types.ts";
import type { Found } from "./analysis.ts";
import { applyEdits } from "./edits.ts";

/** Fixes that are applied one after the other in one file. */
const MOST_FIXES = 200;

/** Which fixes are wanted. */
export interface Wanted {
  /** All rules when undefined. */
  readonly rule: string | undefined;
  readonly safety: "keeps-behaviour" | "any";
}

/** What {@link fixedText} works with: a text with what was found in it. */
export interface Fixable {
  readonly text: string;
  readonly found: readonly Found[];
}

/** What {@link fixedText} needs to be able to do. */
export interface FixTools<T extends Fixable> {
  made(at: T, found: Found): readonly MadeFix[];
  /** Analyses the text that a fix left. */
  analyse(text: string): T;
  /** Told of each text that is no longer needed. */
  done(at: T): void;
}

/** The text after all wanted fixes. */
export function fixedText<T extends Fixable>(first: T, wanted: Wanted, tools: FixTools<T>, token: CancellationToken): string {
  let current = first;
  const tried = new Set<string>();
  for (let n = 0; n < MOST_FIXES && !token.isCancelled; n++) {
    const next = nextFix(current, wanted, tools, tried);
    if (!next) break;
    const text = applyEdits(current.text, next.edits);
    if (current !== first) tools.done(current);
    current = tools.analyse(text);
  }
  if (current !== first) tools.done(current);
  return current.text;
}

/** The first fix that is allowed and has not been tried on the same code yet. */
function nextFix<T extends Fixable>(at: T, { rule, safety }: Wanted, tools: FixTools<T>, tried: Set<string>): MadeFix | undefined {
  for (const found of at.found) {
    const { finding } = found;
    if (rule !== undefined && finding.rule !== rule) continue;
    const made = tools.made(at, found).find((m) => safety === "any" || m.safety === safety);
    const key = made && `${finding.rule} ${made.title} ${at.text.slice(finding.start - 80, finding.end + 80)}`;
    if (!made || !key || tried.has(key)) continue;
    tried.add(key);
    return made;
  }
  return undefined;
}
