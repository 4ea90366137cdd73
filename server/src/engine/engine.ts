/** The engine: open documents, reports, fixes. See `api.ts` for the contract. */
import type { Configuration } from "../config/types.ts";
import { type MadeFix, makeFix } from "../fixes/index.ts";
import type { Query } from "../flow/query.ts";
import type { CancellationToken, Clock, FilePath } from "../host/types.ts";
import type { Language, TextChange, TextEdit } from "../lang/language.ts";
import type { BuildTools } from "../model/build.ts";
import type { Rule } from "../model/rule.ts";
import type { Rights, Usage } from "../model/usage.ts";
import { type Analysed, type Fixing, fixing } from "./analysed.ts";
import { type Analysis, type AnalysisInput, analyse, type Found } from "./analysis.ts";
import type { ConfigurationFor, Engine, FileReport, Finding, Fix, Note, Span } from "./api.ts";
import { candidates } from "./candidates.ts";
import { editsBetween } from "./edits.ts";
import { suppressedByConfiguration } from "./external-suppression.ts";
import { type FixTools, fixedText } from "./fix-all.ts";
import { toFix, withTitles } from "./fix-titles.ts";
import { exhaustedNote, unparsedNote } from "./limits.ts";
import { ConfigurationMatchers, type Matchers } from "./matchers.ts";
import { forgetParsed } from "./open-document.ts";
import { Relevance } from "./relevance.ts";
import { statementStart } from "./statements.ts";
import { suppressionEdits } from "./suppress.ts";
import { applySuppressions, IGNORE } from "./suppression.ts";
import { type UsageSources, Usages } from "./usages.ts";
import { Versions } from "./versions.ts";
import type { Workspace } from "./workspace.ts";

/** Rounds of loading after which an analysis is taken as it is. */
const MOST_ROUNDS = 30;

export interface EngineParts {
  readonly workspace: Workspace;
  /** Which names mean a secret is a matter of the configuration. */
  readonly tools: Omit<BuildTools, "names">;
  readonly rules: readonly Rule[];
  /** Ids of all rules, also of those about other files. */
  readonly ruleIds: readonly string[];
  readonly clock: Clock;
  readonly configuration: ConfigurationFor;
  readonly sources?: UsageSources["sources"] | undefined;
}

/** One analysis to be made. */
interface Work {
  readonly file: FilePath;
  readonly configuration: Configuration;
  readonly matchers: Matchers;
  readonly token: CancellationToken;
  /** False when the text that it is about is no longer the file's. */
  readonly isCurrent: () => boolean;
}

export class FileEngine implements Engine {
  readonly #workspace: Workspace;
  readonly #tools: EngineParts["tools"];
  readonly #rules: readonly Rule[];
  readonly #ruleIds: readonly string[];
  readonly #clock: Clock;
  readonly #relevance: Relevance;
  readonly #matchers = new ConfigurationMatchers();
  /** Analyses of open documents, valid for one version while nothing else changed. */
  readonly #kept = new Map<FilePath, { readonly version: number; readonly analysed: Analysed | undefined }>();
  readonly #versions: Versions;
  readonly #usages: Usages;
  #configuration: ConfigurationFor;
  /** Ends when the analysis that is under way ends. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: EngineParts) {
    this.#workspace = parts.workspace;
    this.#relevance = new Relevance(parts.workspace);
    this.#versions = new Versions(parts.workspace);
    this.#tools = parts.tools;
    this.#rules = parts.rules;
    this.#ruleIds = parts.ruleIds;
    this.#clock = parts.clock;
    this.#configuration = parts.configuration;
    this.#usages = new Usages({ sources: parts.sources, of: (file, token) => this.#usageOf(file, token) });
  }

  open(file: FilePath, text: string, version: number): void {
    this.#workspace.documents.get(file)?.parsed?.dispose();
    this.#workspace.documents.set(file, { text, version, parsed: undefined, pending: [] });
    this.#versions.forget(file);
    this.#forget(file);
  }

  change(file: FilePath, changes: readonly TextChange[], text: string, version: number): void {
    this.#workspace.applyChanges(file, changes, text, version);
    this.#forget(file);
  }

  close(file: FilePath): void {
    this.#workspace.documents.get(file)?.parsed?.dispose();
    this.#workspace.documents.delete(file);
    this.#versions.forget(file);
    this.#forget(file);
    this.#workspace.forgetModule(file);
  }

  #forget(file: FilePath): readonly FilePath[] {
    this.#kept.delete(file);
    this.#usages.forget(file);
    this.#relevance.changed(file);
    const dependants = [...this.#workspace.forgetAnswers(file)];
    for (const d of dependants) {
      this.#kept.delete(d);
      this.#versions.forget(d);
    }
    return dependants;
  }

  invalidate(files: readonly FilePath[]): readonly FilePath[] {
    const affected = new Set<FilePath>();
    this.#usages.clear();
    for (const file of files) {
      this.#relevance.forget(file);
      for (const f of this.#workspace.invalidate(file)) affected.add(f);
      if (this.#workspace.documents.has(file)) continue;
      // Whether a file matters may depend on what it imports.
      if (!this.#workspace.languageOf(file)) for (const f of this.#workspace.documents.keys()) affected.add(f);
    }
    const open = [...affected].filter((f) => this.#workspace.documents.has(f));
    for (const f of open) {
      this.#kept.delete(f);
      this.#versions.forget(f);
    }
    return open;
  }

  configure(configuration: ConfigurationFor): void {
    this.#configuration = configuration;
    this.#kept.clear();
    this.#versions.clear();
    this.#usages.clear();
  }

  refresh(file: FilePath): boolean {
    const document = this.#workspace.documents.get(file);
    if (!document?.parsed || !this.#workspace.parsedDocument(file, document)?.isProvisional) return false;
    forgetParsed(document);
    this.#forget(file);
    return true;
  }

  async report(file: FilePath, token: CancellationToken): Promise<FileReport | undefined> {
    const analysed = await this.#analysed(file, token);
    if (analysed === undefined || typeof analysed === "string") {
      return analysed === "nothing" ? { file, findings: [], secrets: [], notes: [] } : undefined;
    }
    try {
      return this.#finish(file, analysed);
    } finally {
      this.#release(file, analysed);
    }
  }

  /** The analysis of a file; `nothing` when the file cannot matter. Whoever gets one calls `#release`. */
  async #analysed(file: FilePath, token: CancellationToken): Promise<Analysed | "nothing" | undefined> {
    const document = this.#workspace.documents.get(file);
    const version = document?.version ?? -1;
    const kept = document && this.#kept.get(file);
    if (kept && kept.version === version) return kept.analysed ?? "nothing";
    const text = await this.#workspace.text(file);
    if (text === undefined || token.isCancelled) return undefined;
    const configuration = this.#configuration(file);
    const matchers = this.#matchers.of(configuration);
    if (document && (matchers.isExcluded(file) || text.length > configuration.maxFileSize)) return undefined;
    const language = await this.#workspace.languageFor(file);
    if (!language) return undefined;
    if (!(await this.#relevance.of(file, text, language.id))) return this.#keep(file, version, undefined) ?? "nothing";
    if (document && this.#workspace.documents.get(file) !== document) return undefined;
    const parsed = document ? this.#workspace.parsedDocument(file, document) : language.parse(text, file);
    if (!parsed) return undefined;
    if (!document) this.#workspace.keep(file, text, parsed.facts);
    const isCurrent = (): boolean => document === undefined || document.version === version;
    let analysis: Analysis | undefined;
    try {
      analysis = await this.#settled({ file, configuration, matchers, token, isCurrent });
    } finally {
      if (!analysis && !document) parsed.dispose();
    }
    if (!analysis) return undefined;
    const analysed = { text, parsed, language, analysis };
    if (document) this.#keep(file, version, analysed);
    return analysed;
  }

  #keep(file: FilePath, version: number, analysed: Analysed | undefined): undefined {
    if (this.#workspace.documents.get(file)?.version === version) this.#kept.set(file, { version, analysed });
    return undefined;
  }

  #release(file: FilePath, analysed: Analysed): void {
    if (this.#workspace.documents.get(file)?.parsed !== analysed.parsed) analysed.parsed.dispose();
  }

  /**
   * Analyses, loads what was missing, and analyses again until nothing is missing. One file at a time: answers that wait for a
   * module are remembered until it is loaded, and another analysis must not take them for final.
   */
  #settled(work: Work): Promise<Analysis | undefined> {
    const turn = this.#turn.then(() => this.#settle(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #settle({ file, configuration, matchers, token, isCurrent }: Work): Promise<Analysis | undefined> {
    if (!this.#workspace.documents.has(file)) this.#workspace.forgetAllAnswers();
    for (let round = 0; !token.isCancelled && isCurrent(); round++) {
      this.#workspace.startAsking();
      const analysis = this.#noted(file, this.#analyse(file, configuration, matchers));
      if (round >= MOST_ROUNDS || !(await this.#workspace.load())) return analysis;
      this.#versions.forget(file);
    }
    return undefined;
  }

  #analyse(file: FilePath, configuration: Configuration, matchers: Matchers): Analysis | undefined {
    const document = this.#workspace.documents.get(file);
    if (document) return this.#versions.analyse(file, document.text, (q) => this.#input(q, configuration, matchers));
    const q = this.#workspace.query(file);
    return q && analyse(this.#input(q, configuration, matchers));
  }

  /** What an analysis that was cut short says is not built upon, and says so itself. */
  #noted(file: FilePath, analysis: Analysis | undefined): Analysis | undefined {
    if (!analysis || !this.#workspace.isExhausted) return analysis;
    this.#versions.forget(file);
    return { ...analysis, notes: [...analysis.notes, exhaustedNote(file)] };
  }

  #input(q: Query, configuration: Configuration, matchers: Matchers): AnalysisInput {
    return {
      q,
      tools: { ...this.#tools, names: matchers.secretNames },
      version: (name) => this.#workspace.version(name, q.model.file),
      rules: this.#rules,
      configuration,
      isTest: matchers.isTest(q.model.file),
      isTrusted: matchers.isTrusted,
    };
  }

  #finish(file: FilePath, analysed: Analysed): FileReport {
    const { text, parsed, analysis } = analysed;
    const titled = (f: Found): Finding => withTitles(f.finding, () => this.#made(file, analysed, f).map((m) => m.title));
    const configuration = this.#configuration(file);
    const result = applySuppressions({
      file,
      text,
      comments: parsed.commentsWith(IGNORE),
      // Candidates take part, so that comments hold for what may become of them.
      findings: [...analysis.found, ...analysis.candidates].map(titled),
      statementStart: (f) => statementStart(parsed.facts, f.start),
      ruleIds: this.#ruleIds,
      hasRun: (rule) => configuration.rules.get(rule)?.severity !== "off" && !this.#rules.some((r) => r.id === rule && r.audit),
      now: this.#clock.now(),
    });
    const notes: readonly Note[] = [...(parsed.isGivenUp ? [unparsedNote(file)] : []), ...analysis.notes, ...result.notes];
    const isTest = this.#matchers.of(configuration).isTest(file);
    const told = candidates(analysis, result.findings, { text, isTest, root: configuration.root });
    const findings = result.findings.slice(0, analysis.found.length);
    const shown = suppressedByConfiguration(findings, configuration, file, text, this.#clock.now());
    return { file, findings: shown, secrets: analysis.secrets, notes, ...told };
  }

  #made(file: FilePath, analysed: Analysed, found: Found, rights?: Rights): readonly MadeFix[] {
    const { text, parsed, language } = analysed;
    const known = { rights, usage: () => this.#usage(file, analysed) };
    const context = { file, text, facts: parsed.facts, renderer: language.renderer, language: language.id, ...known };
    return found.intents.flatMap((intent) => makeFix(intent, context) ?? []);
  }

  async fixes(file: FilePath, span: Span, token: CancellationToken): Promise<readonly Fix[]> {
    const analysed = await this.#analysed(file, token);
    if (analysed === undefined || typeof analysed === "string") return [];
    try {
      const touched = analysed.analysis.found.filter(({ finding: f }) => f.start <= span.end && f.end >= span.start);
      const fixes: Fix[] = [];
      for (const found of touched) {
        const known = await this.#usages.known(found.intents, token);
        fixes.push(...this.#made(file, analysed, found, known.rights).map((made) => toFix(file, found.finding, made, known.elsewhere)));
      }
      return fixes;
    } finally {
      this.#release(file, analysed);
    }
  }

  async fixAll(
    file: FilePath,
    rule: string | undefined,
    safety: "keeps-behaviour" | "any",
    token: CancellationToken,
  ): Promise<readonly TextEdit[]> {
    const first = await this.#analysed(file, token);
    if (first === undefined || typeof first === "string") return [];
    const configuration = this.#configuration(file);
    const { rights } = await this.#usages.known(
      first.analysis.found.flatMap((f) => f.intents),
      token,
    );
    const tools: FixTools<Found, Fixing> = {
      made: (at, found) => this.#made(file, at.analysed, found, rights),
      analyse: (text) => fixing(this.#analyseText(file, text, first.language, configuration)),
      done: (at) => at.analysed.parsed.dispose(),
    };
    const edits = editsBetween(first.text, await fixedText(fixing(first), { rule, safety }, tools, token));
    this.#release(file, first);
    return edits;
  }

  /** Rules for all that the sources of the workspace use of the server; undefined when that cannot be told. */
  readonly rights: Usages["rights"] = (token) => this.#usages.rights(token);

  async #usageOf(file: FilePath, token: CancellationToken): Promise<Usage | undefined> {
    if (this.#matchers.of(this.#configuration(file)).isTest(file)) return undefined;
    const analysed = await this.#analysed(file, token);
    if (analysed && analysed !== "nothing") this.#release(file, analysed);
    return analysed && analysed !== "nothing" ? this.#usage(file, analysed) : undefined;
  }

  #usage(file: FilePath, { analysis }: Analysed): Usage | undefined {
    if (analysis.usage) return analysis.usage();
    // Only what changed last was looked at.
    const q = this.#workspace.query(file);
    const configuration = this.#configuration(file);
    return q && analyse(this.#input(q, configuration, this.#matchers.of(configuration))).usage?.();
  }

  #analyseText(file: FilePath, text: string, language: Language, configuration: Configuration): Analysed {
    const matchers = this.#matchers.of(configuration);
    const parsed = language.parse(text, file);
    const q = this.#workspace.queryOn(file, parsed.facts);
    const analysis = analyse(this.#input(q, configuration, matchers));
    return { text, parsed, language, analysis };
  }

  suppress(file: FilePath, finding: Finding, reason: string): readonly TextEdit[] {
    return suppressionEdits(this.#workspace, { ...finding, file }, reason);
  }

  dispose(): void {
    this.#workspace.dispose();
    this.#kept.clear();
    this.#versions.clear();
  }
}
