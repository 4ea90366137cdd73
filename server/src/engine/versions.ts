/** Analyses of open documents, each built upon that of the version before where it can be. */
import { Dependence } from "../flow/dependence.ts";
import type { Query } from "../flow/query.ts";
import type { FilePath } from "../host/types.ts";
import { analyseAgain, type Before } from "./again.ts";
import { type Analysis, type AnalysisInput, analyse } from "./analysis.ts";
import type { Workspace } from "./workspace.ts";

export class Versions {
  readonly #workspace: Workspace;
  /** What is known of the version before, while nothing else changed. */
  readonly #before = new Map<FilePath, Before>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Analyses what changed since the version before, if that can be told apart, else all. Undefined for files that are not at hand. */
  analyse(file: FilePath, text: string, input: (q: Query) => AnalysisInput): Analysis | undefined {
    const before = this.#before.get(file);
    this.#before.delete(file);
    const again = before && this.#workspace.trackedQuery(file, before.dependence);
    const found = before && again && analyseAgain(before, text, input(again));
    if (found) {
      this.#before.set(file, { text, facts: again.model.facts, analysis: found, dependence: before.dependence });
      return found;
    }
    const dependence = new Dependence();
    const q = this.#workspace.trackedQuery(file, dependence);
    const analysis = q && analyse(input(q));
    if (analysis) this.#before.set(file, { text, facts: q.model.facts, analysis, dependence });
    return analysis;
  }

  /** The next analysis of the file starts afresh. */
  forget(file: FilePath): void {
    this.#before.delete(file);
  }

  clear(): void {
    this.#before.clear();
  }
}
