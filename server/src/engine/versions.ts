/** Analyses of open documents, each built upon that of the version before where it can be. */
import { Dependence } from "../flow/dependence.ts";
import type { Query } from "../flow/query.ts";
import type { Clock, FilePath } from "../host/types.ts";
import { withNested } from "../lang/children.ts";
import type { Unit } from "../lang/facts.ts";
import type { StepJudge } from "../lang/language.ts";
import { analyseAgain, type Before, isSameForSearches, mayBeBuiltUpon } from "./again.ts";
import { type Analysis, type AnalysisInput, analyse } from "./analysis.ts";
import { SiteUnits } from "./moved-sites.ts";
import type { Workspace } from "./workspace.ts";

/** Milliseconds that an analysis may take without being noticed by who types. */
const NOTICED = 25;
/** Milliseconds of parsing for who types briskly: a change that breaks nothing takes a tenth of it. */
const LONGEST_PARSE = 10;

export class Versions {
  readonly #workspace: Workspace;
  readonly #clock: Clock;
  /** What is known of the version before, while nothing else changed. */
  readonly #before = new Map<FilePath, Before>();
  /** Milliseconds that it last took to look at all of a file again. */
  readonly #took = new Map<FilePath, number>();

  constructor(workspace: Workspace, clock: Clock) {
    this.#workspace = workspace;
    this.#clock = clock;
  }

  /** Analyses what changed since the version before, if that can be told apart, else all. Undefined for files that are not at hand. */
  analyse(file: FilePath, text: string, input: (q: Query) => AnalysisInput): Analysis | undefined {
    const before = this.#before.get(file);
    this.#before.delete(file);
    if (before && before.facts === this.#workspace.facts(file)) {
      // Nothing was typed that was not taken back.
      this.#before.set(file, before);
      return before.analysis;
    }
    const again = before && this.#workspace.trackedQuery(file, before.dependence);
    const found = before && again && analyseAgain(before, text, input(again));
    if (found) {
      this.#before.set(file, { text, facts: again.model.facts, analysis: found, dependence: before.dependence, sites: before.sites });
      return found;
    }
    const dependence = new Dependence();
    const q = this.#workspace.trackedQuery(file, dependence);
    const start = this.#clock.now();
    const analysis = q && analyse(input(q));
    // The first look also reads other files, and finds the code not compiled yet.
    this.#took.set(file, this.#took.has(file) ? this.#clock.now() - start : 0);
    if (analysis) this.#before.set(file, { text, facts: q.model.facts, analysis, dependence, sites: new SiteUnits() });
    return analysis;
  }

  /** Against steps to broken text, and, for who types briskly, against those after which all must be looked at. */
  judge(file: FilePath, isBrisk: boolean): StepJudge {
    const before = this.#before.get(file);
    const isSlow = (this.#took.get(file) ?? 0) > NOTICED;
    if (!isBrisk || !isSlow || !before) return "sound";
    const isAlone = (unit: Unit): boolean => unit.owner !== undefined && !before.dependence.isAskedFromOutside(withNested(unit));
    return {
      longestParse: LONGEST_PARSE,
      mayStart: (chain) => mayBeBuiltUpon(before) && chain.some(isAlone),
      mayPlace: (gone, come) => {
        const q = this.#workspace.queryOn(file, before.facts, before.dependence);
        return isSameForSearches(q, { gone: withNested(gone), come: withNested(come) });
      },
    };
  }

  /** The next analysis of the file starts afresh. */
  forget(file: FilePath): void {
    this.#before.delete(file);
  }

  closed(file: FilePath): void {
    this.#before.delete(file);
    this.#took.delete(file);
  }

  clear(): void {
    this.#before.clear();
  }
}
