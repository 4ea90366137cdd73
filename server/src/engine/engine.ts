/** The engine: open documents, reports, fixes. See `api.ts` for the contract. */
import { type MadeFix, makeFix } from "../fixes/index.ts";
import type { CancellationToken, Clock, FilePath } from "../host/types.ts";
import { changeBetween } from "../lang/changed-span.ts";
import type { Language, StepJudge, TextChange, TextEdit } from "../lang/language.ts";
import type { Rule } from "../model/rule.ts";
import type { Rights, Usage } from "../model/usage.ts";
import type { Analysed, Fixing } from "./analysed.ts";
import { Analyses, type AnalysisParts, type SetUp } from "./analyses.ts";
import type { Analysis, Found } from "./analysis.ts";
import type { ConfigurationFor, Engine, FileReport, Finding, Fix, Note, Span } from "./api.ts";
import { candidates } from "./candidates.ts";
import { editsBetween } from "./edits.ts";
import { suppressedByConfiguration } from "./external-suppression.ts";
import { type FixTools, fixedText } from "./fix-all.ts";
import { toFix, withTitles } from "./fix-titles.ts";
import { unparsedNote } from "./limits.ts";
import { ConfigurationMatchers } from "./matchers.ts";
import { forgetParsed } from "./open-document.ts";
import { Relevance } from "./relevance.ts";
import { statementStart } from "./statements.ts";
import { suppressionEdits } from "./suppress.ts";
import { applySuppressions, IGNORE } from "./suppression.ts";
import { Typing } from "./typing.ts";
import { type UsageSources, Usages } from "./usages.ts";
import { Versions } from "./versions.ts";
import type { Workspace } from "./workspace.ts";

export interface EngineParts extends AnalysisParts {
  /** Ids of all rules, also of those about other files. */
  readonly ruleIds: readonly string[];
  readonly clock: Clock;
  readonly configuration: ConfigurationFor;
  readonly sources?: UsageSources["sources"] | undefined;
}

export class FileEngine implements Engine {
  readonly #workspace: Workspace;
  readonly #analyses: Analyses;
  readonly #rules: readonly Rule[];
  readonly #ruleIds: readonly string[];
  readonly #clock: Clock;
  readonly #relevance: Relevance;
  readonly #matchers = new ConfigurationMatchers();
  /** Analyses of open documents, valid for one version while nothing else changed. */
  readonly #kept = new Map<FilePath, { readonly version: number; readonly analysed: Analysed | undefined }>();
  readonly #versions: Versions;
  readonly #usages: Usages;
  readonly #typing: Typing;
  #configuration: ConfigurationFor;

  constructor(parts: EngineParts) {
    this.#workspace = parts.workspace;
    this.#relevance = new Relevance(parts.workspace);
    this.#versions = new Versions(parts.workspace, parts.clock);
    this.#analyses = new Analyses(parts, this.#versions);
    this.#typing = new Typing(parts.clock);
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
    this.#typing.closed(file);
    this.#forget(file);
  }

  change(file: FilePath, changes: readonly TextChange[], text: string, version: number): void {
    const before = this.#workspace.documents.get(file)?.text ?? "";
    this.#workspace.applyChanges(file, changes, text, version);
    // Some clients send all of the text.
    const isAll = changes.some((c) => c.start === 0 && c.oldEnd === before.length);
    this.#typing.changed(file, isAll ? [changeBetween(before, text)] : changes);
    this.#forget(file);
  }

  close(file: FilePath): void {
    this.#workspace.documents.get(file)?.parsed?.dispose();
    this.#workspace.documents.delete(file);
    this.#versions.closed(file);
    this.#typing.closed(file);
    this.#forget(file);
    this.#workspace.forgetModule(file);
  }

  #forget(file: FilePath): readonly FilePath[] {
    this.#kept.delete(file);
    this.#usages.forget(file);
    this.#relevance.changed(file);
    const dependants = [...this.#workspace.forgetAnswers(file)];
    for (const d of dependants) this.#outdated(d);
    return dependants;
  }

  /** Something else than its text has changed what is found in a document. */
  #outdated(file: FilePath): void {
    this.#kept.delete(file);
    this.#versions.forget(file);
    this.#typing.outdated(file);
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
    for (const f of open) this.#outdated(f);
    return open;
  }

  configure(configuration: ConfigurationFor): void {
    this.#configuration = configuration;
    this.#kept.clear();
    this.#versions.clear();
    this.#typing.allOutdated();
    this.#usages.clear();
  }

  refresh(file: FilePath): boolean {
    const hasLagged = this.#typing.settle(file);
    const document = this.#workspace.documents.get(file);
    if (!document?.parsed || !this.#workspace.parsedDocument(file, document)?.isProvisional) return hasLagged;
    forgetParsed(document);
    this.#forget(file);
    return true;
  }

  async report(file: FilePath, token: CancellationToken, mayLag = false): Promise<FileReport | undefined> {
    const judge = mayLag && this.#typing.mayLag(file) ? this.#versions.judge(file, this.#typing.isBrisk(file)) : undefined;
    const analysed = await this.#analysed(file, token, judge);
    // Typing may have paused, or something else have changed, meanwhile.
    if (analysed === "refused") return (this.#typing.mayLag(file) ? this.#typing.moved(file) : undefined) ?? this.report(file, token);
    if (analysed === undefined) return undefined;
    if (analysed === "nothing") {
      this.#typing.outdated(file);
      return { file, findings: [], secrets: [], notes: [] };
    }
    try {
      const report = this.#finish(file, analysed);
      if (this.#workspace.documents.get(file)?.text === analysed.text) this.#typing.told(file, report);
      return report;
    } finally {
      this.#release(file, analysed);
    }
  }

  /** The analysis of a file; `nothing` when the file cannot matter. Whoever gets one calls `#release`. */
  #analysed(file: FilePath, token: CancellationToken): Promise<Analysed | "nothing" | undefined>;
  /** `refused` when the judge is against parsing now what has changed. */
  #analysed(file: FilePath, token: CancellationToken, judge: StepJudge | undefined): Promise<Analysed | "nothing" | "refused" | undefined>;
  async #analysed(file: FilePath, token: CancellationToken, judge?: StepJudge): Promise<Analysed | "nothing" | "refused" | undefined> {
    const document = this.#workspace.documents.get(file);
    const version = document?.version ?? -1;
    const kept = document && this.#kept.get(file);
    if (kept && kept.version === version) return kept.analysed ?? "nothing";
    const text = await this.#workspace.text(file);
    if (text === undefined || token.isCancelled) return undefined;
    const setUp = this.#setUp(file);
    const { configuration, matchers } = setUp;
    if (document && (matchers.isExcluded(file) || text.length > configuration.maxFileSize)) return undefined;
    const language = await this.#workspace.languageFor(file);
    if (!language) return undefined;
    if (!(await this.#relevance.of(file, text, language.id))) return this.#keep(file, version, undefined) ?? "nothing";
    if (document && this.#workspace.documents.get(file) !== document) return undefined;
    const parsed = document ? this.#workspace.parsedDocument(file, document, judge) : language.parse(text, file);
    if (!parsed) return judge && "refused";
    if (!document) this.#workspace.keep(file, text, parsed.facts);
    const isCurrent = (): boolean => document === undefined || document.version === version;
    let analysis: Analysis | undefined;
    try {
      analysis = await this.#analyses.settled({ file, ...setUp, token, isCurrent });
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

  #finish(file: FilePath, analysed: Analysed): FileReport {
    const { text, parsed, analysis } = analysed;
    const titled = (f: Found): Finding => withTitles(f.finding, () => this.#made(file, analysed, f).map((m) => m.title));
    const { configuration, matchers } = this.#setUp(file);
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
    const isTest = matchers.isTest(file);
    const told = candidates(analysis, result.findings, { text, isTest, root: configuration.root });
    const findings = result.findings.slice(0, analysis.found.length);
    const shown = suppressedByConfiguration(findings, configuration, file, text, this.#clock.now());
    return { file, findings: shown, secrets: analysis.secrets, notes, ...told };
  }

  #made(file: FilePath, analysed: Analysed, found: Found, rights?: Rights): readonly MadeFix[] {
    const { text, parsed, language } = analysed;
    const commentsIn = (start: number, end: number) => parsed.commentsIn(start, end);
    const known = { rights, usage: () => this.#usage(file, analysed), commentsIn };
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
    const { rights } = await this.#usages.known(
      first.analysis.found.flatMap((f) => f.intents),
      token,
    );
    const tools: FixTools<Found, Fixing> = {
      made: (at, found) => this.#made(file, at.analysed, found, rights),
      analyse: (text) => this.#fixing(file, this.#analyseText(file, text, first.language)),
      done: (at) => at.analysed.parsed.dispose(),
    };
    const edits = editsBetween(first.text, await fixedText(this.#fixing(file, first), { rule, safety }, tools, token));
    this.#release(file, first);
    return edits;
  }

  /** An analysed text as it is fixed as a whole: what is suppressed stays as it is. */
  #fixing(file: FilePath, analysed: Analysed): Fixing {
    const { findings } = this.#finish(file, analysed);
    return { text: analysed.text, found: analysed.analysis.found.filter((_, i) => !findings[i]?.suppression), analysed };
  }

  /** Rules for all that the sources of the workspace use of the server; undefined when that cannot be told. */
  readonly rights: Usages["rights"] = (token) => this.#usages.rights(token);

  async #usageOf(file: FilePath, token: CancellationToken): Promise<Usage | undefined> {
    if (this.#setUp(file).matchers.isTest(file)) return undefined;
    const analysed = await this.#analysed(file, token);
    if (analysed && analysed !== "nothing") this.#release(file, analysed);
    return analysed && analysed !== "nothing" ? this.#usage(file, analysed) : undefined;
  }

  #usage(file: FilePath, { analysis }: Analysed): Usage | undefined {
    if (analysis.usage) return analysis.usage();
    // Only what changed last was looked at.
    const q = this.#workspace.query(file);
    return q && this.#analyses.whole(q, this.#setUp(file)).usage?.();
  }

  #analyseText(file: FilePath, text: string, language: Language): Analysed {
    const parsed = language.parse(text, file);
    const q = this.#workspace.queryOn(file, parsed.facts);
    return { text, parsed, language, analysis: this.#analyses.whole(q, this.#setUp(file)) };
  }

  #setUp(file: FilePath): SetUp {
    const configuration = this.#configuration(file);
    return { configuration, matchers: this.#matchers.of(configuration) };
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
