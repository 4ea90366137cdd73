/** Making analyses: what each is given, and the rounds in which hosts that cannot read without waiting load what is asked for. */
import type { Configuration } from "../config/types.ts";
import type { Query } from "../flow/query.ts";
import type { CancellationToken, FilePath } from "../host/types.ts";
import type { BuildTools } from "../model/build.ts";
import type { VersionOf } from "../model/clients.ts";
import type { Rule } from "../model/rule.ts";
import { type Analysis, type AnalysisInput, analyse } from "./analysis.ts";
import { exhaustedNote } from "./limits.ts";
import type { Matchers } from "./matchers.ts";
import type { Versions } from "./versions.ts";
import type { Workspace } from "./workspace.ts";

/** Rounds of loading after which an analysis is taken as it is. */
const MOST_ROUNDS = 30;

export interface AnalysisParts {
  readonly workspace: Workspace;
  /** Which names mean a secret is a matter of the configuration. */
  readonly tools: Omit<BuildTools, "names">;
  readonly rules: readonly Rule[];
  /** What a file sees around itself. */
  readonly around: (file: FilePath) => VersionOf;
}

/** What holds for a file. */
export interface SetUp {
  readonly configuration: Configuration;
  readonly matchers: Matchers;
}

/** One analysis to be made. */
export interface Work extends SetUp {
  readonly file: FilePath;
  readonly token: CancellationToken;
  /** False when the text that it is about is no longer the file's. */
  readonly isCurrent: () => boolean;
}

export class Analyses {
  readonly #parts: AnalysisParts;
  readonly #versions: Versions;
  /** Ends when the analysis that is under way ends. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: AnalysisParts, versions: Versions) {
    this.#parts = parts;
    this.#versions = versions;
  }

  /**
   * Analyses, loads what was missing, and analyses again until nothing is missing. One file at a time: answers that wait for a
   * module are remembered until it is loaded, and another analysis must not take them for final.
   */
  settled(work: Work): Promise<Analysis | undefined> {
    const turn = this.#turn.then(() => this.#settle(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #settle(work: Work): Promise<Analysis | undefined> {
    const { workspace } = this.#parts;
    const { file } = work;
    if (!workspace.documents.has(file)) workspace.forgetAllAnswers();
    for (let round = 0; !work.token.isCancelled && work.isCurrent(); round++) {
      workspace.startAsking();
      const analysis = this.#noted(file, this.#analyse(file, work));
      if (round >= MOST_ROUNDS || !(await workspace.load())) return analysis;
      this.#versions.forget(file);
    }
    return undefined;
  }

  #analyse(file: FilePath, setUp: SetUp): Analysis | undefined {
    const { workspace } = this.#parts;
    const document = workspace.documents.get(file);
    if (document) return this.#versions.analyse(file, document.text, (q) => this.#input(q, setUp));
    const q = workspace.query(file);
    return q && this.whole(q, setUp);
  }

  /** What an analysis that was cut short says is not built upon, and says so itself. */
  #noted(file: FilePath, analysis: Analysis | undefined): Analysis | undefined {
    if (!analysis || !this.#parts.workspace.isExhausted) return analysis;
    this.#versions.forget(file);
    return { ...analysis, notes: [...analysis.notes, exhaustedNote(file)] };
  }

  /** Looks at all of a file, without loading anything. */
  whole(q: Query, setUp: SetUp): Analysis {
    return analyse(this.#input(q, setUp));
  }

  #input(q: Query, { configuration, matchers }: SetUp): AnalysisInput {
    const { around, tools, rules } = this.#parts;
    return {
      q,
      tools: { ...tools, names: matchers.secretNames },
      version: around(q.model.file),
      rules,
      configuration,
      isTest: matchers.isTest(q.model.file),
      isTrusted: matchers.isTrusted,
    };
  }
}
