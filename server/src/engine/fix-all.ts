/** Applying many fixes to one file: one at a time, each on the text that the one before left. */
import type { MadeFix } from "../fixes/index.ts";
import type { CancellationToken } from "../host/types.ts";
import type { Finding } from "./api.ts";
import { applyEdits } from "./edits.ts";

/** Fixes that are applied one after the other in one file. */
const MOST_FIXES = 200;

/** Which fixes are wanted. */
export interface Wanted {
  /** All rules when undefined. */
  readonly rule: string | undefined;
  readonly safety: "keeps-behaviour" | "any";
}

/** Something that was found, with what its fixes are made from. */
interface Mendable {
  readonly finding: Finding;
}

/** What {@link fixedText} works with: a text with what was found in it. */
export interface Fixable<F extends Mendable> {
  readonly text: string;
  readonly found: readonly F[];
}

/** What {@link fixedText} needs to be able to do. */
export interface FixTools<F extends Mendable, T extends Fixable<F>> {
  made(at: T, found: F): readonly MadeFix[];
  /** Analyses the text that a fix left. */
  analyse(text: string): T | Promise<T>;
  /** Told of each text that is no longer needed. */
  done(at: T): void;
}

/** The text after all wanted fixes. */
export async function fixedText<F extends Mendable, T extends Fixable<F>>(
  first: T,
  wanted: Wanted,
  tools: FixTools<F, T>,
  token: CancellationToken,
): Promise<string> {
  let current = first;
  const tried = new Set<string>();
  for (let n = 0; n < MOST_FIXES && !token.isCancelled; n++) {
    const next = nextFix(current, wanted, tools, tried);
    if (!next) break;
    const text = applyEdits(current.text, next.edits);
    if (current !== first) tools.done(current);
    const analysed = tools.analyse(text);
    // Where nothing must be waited for, nothing else gets its turn in between.
    current = analysed instanceof Promise ? await analysed : analysed;
  }
  if (current !== first) tools.done(current);
  return current.text;
}

/** The first fix that is allowed and has not been tried on the same code yet. */
function nextFix<F extends Mendable, T extends Fixable<F>>(
  at: T,
  { rule, safety }: Wanted,
  tools: FixTools<F, T>,
  tried: Set<string>,
): MadeFix | undefined {
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
