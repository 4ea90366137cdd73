/** The engine for the files of servers: redis.conf, sentinel.conf, users.acl. The contract is that of `api.ts`. */

import { makeConfFix, wantsRights } from "../fixes/conf-fix.ts";
import type { MadeFix } from "../fixes/context.ts";
import type { CancellationToken, Clock, FilePath, FileSource } from "../host/types.ts";
import { type ConfLanguage, confLanguageOf } from "../lang/conf/names.ts";
import type { TextChange, TextEdit } from "../lang/language.ts";
import { type Completion, completionsAt } from "../model/conf-complete.ts";
import { type Described, describeAt } from "../model/conf-hover.ts";
import { type OutlineItem, outlineOf } from "../model/conf-outline.ts";
import type { ConfRule } from "../model/conf-rule.ts";
import { rightsOn } from "../model/conf-users.ts";
import type { Rights } from "../model/usage.ts";
import type { ConfigurationFor, Engine, FileReport, Finding, Fix, ServerFiles, Span } from "./api.ts";
import { analyseConf, type ConfAnalysis, type ConfFound } from "./conf-analysis.ts";
import { ComposeFiles, type Deployments, isComposeFile } from "./conf-compose.ts";
import { type ConfSource, confLinks } from "./conf-includes.ts";
import { editsBetween } from "./edits.ts";
import { suppressedByConfiguration } from "./external-suppression.ts";
import { type Fixable, type FixTools, fixedText } from "./fix-all.ts";
import { toFix, withTitles } from "./fix-titles.ts";
import { ConfigurationMatchers } from "./matchers.ts";
import { applySuppressions, IGNORE, suppressionEdit } from "./suppression.ts";

export interface ConfEngineParts {
  readonly files: FileSource;
  readonly roots: readonly FilePath[];
  readonly rules: readonly ConfRule[];
  /** Ids of all rules, of code too. */
  readonly ruleIds: readonly string[];
  readonly clock: Clock;
  readonly configuration: ConfigurationFor;
  /** What the sources of the workspace use of the server; undefined where it is not known. */
  readonly rights?: ((token: CancellationToken) => Promise<Rights | undefined>) | undefined;
}

interface Open {
  readonly text: string;
  readonly version: number;
  readonly language: ConfLanguage;
}
interface Analysed {
  readonly text: string;
  readonly language: ConfLanguage;
  readonly analysis: ConfAnalysis;
}

type Fixing = Fixable<ConfFound> & { readonly analysed: Analysed };

export class ConfEngine implements Engine, ServerFiles {
  readonly #parts: ConfEngineParts;
  readonly #matchers = new ConfigurationMatchers();
  readonly #open = new Map<FilePath, Open>();
  /** Analyses of open documents, valid while no file of a server changes. */
  readonly #kept = new Map<FilePath, Analysed>();
  readonly #compose = new ComposeFiles();
  /** How open documents are run, valid while no Compose file changes. */
  readonly #deployments = new Map<FilePath, Deployments>();
  #configuration: ConfigurationFor;

  constructor(parts: ConfEngineParts) {
    this.#parts = parts;
    this.#configuration = parts.configuration;
  }

  /** Whether a file is one of a server's: by its name, or because an editor says so. */
  handles(file: FilePath): boolean {
    return this.#open.has(file) || confLanguageOf(file) !== undefined;
  }

  open(file: FilePath, text: string, version: number, language?: string): void {
    const own = language === "redis-conf" || language === "redis-acl" ? language : (confLanguageOf(file) ?? "redis-conf");
    this.#open.set(file, { text, version, language: own });
    this.#deployments.delete(file);
    this.#forget(file);
  }

  change(file: FilePath, _changes: readonly TextChange[], text: string, version: number): void {
    const document = this.#open.get(file);
    if (document) this.#open.set(file, { ...document, text, version });
    this.#forget(file);
  }

  close(file: FilePath): void {
    this.#open.delete(file);
    this.#deployments.delete(file);
    this.#forget(file);
  }

  /** Drops what was concluded from a file. Answers the open documents that looked at it. */
  #forget(file: FilePath): readonly FilePath[] {
    const gone = [...this.#kept].filter(([f, { analysis }]) => f === file || analysis.asked.has(file)).map(([f]) => f);
    for (const f of gone) this.#kept.delete(f);
    return gone;
  }

  invalidate(files: readonly FilePath[]): readonly FilePath[] {
    const affected = new Set(files.flatMap((f) => this.#forget(f)));
    const isCompose = files.some(isComposeFile);
    if (isCompose) this.#deployments.clear();
    // A new file may be one that a pattern of an include means, or that runs the server.
    if (isCompose || files.some((f) => f.endsWith(".conf") || f.endsWith(".acl"))) for (const f of this.#kept.keys()) affected.add(f);
    for (const f of affected) this.#kept.delete(f);
    return [...affected].filter((f) => this.#open.has(f));
  }

  configure(configuration: ConfigurationFor): void {
    this.#configuration = configuration;
    this.#kept.clear();
  }

  refresh(): boolean {
    return false;
  }

  async report(file: FilePath, token: CancellationToken): Promise<FileReport | undefined> {
    const analysed = await this.#analysed(file);
    return analysed === undefined || token.isCancelled ? undefined : this.#finish(file, analysed);
  }

  async #analysed(file: FilePath): Promise<Analysed | undefined> {
    const kept = this.#kept.get(file);
    if (kept) return kept;
    const document = this.#open.get(file);
    const text = document?.text ?? (await this.#parts.files.read(file));
    if (text === undefined) return undefined;
    const configuration = this.#configuration(file);
    const isExcluded = this.#matchers.of(configuration).isExcluded(file);
    if (document && (isExcluded || text.length > configuration.maxFileSize)) return undefined;
    const analysed = await this.#analyseText(file, text, document?.language ?? confLanguageOf(file) ?? "redis-conf");
    if (document && this.#open.get(file) === document) this.#kept.set(file, analysed);
    return analysed;
  }

  async #analyseText(file: FilePath, text: string, language: ConfLanguage): Promise<Analysed> {
    const configuration = this.#configuration(file);
    const { rules } = this.#parts;
    const source = this.#source();
    const isTest = this.#matchers.of(configuration).isTest(file);
    const deployments = language === "redis-conf" ? await this.#deploymentsOf(file, source) : undefined;
    return { text, language, analysis: await analyseConf({ file, text, language, source, deployments, rules, configuration, isTest }) };
  }

  async #deploymentsOf(file: FilePath, source: ConfSource): Promise<Deployments> {
    const kept = this.#deployments.get(file);
    if (kept) return kept;
    const deployments = await this.#compose.of(file, source);
    if (this.#open.has(file)) this.#deployments.set(file, deployments);
    return deployments;
  }

  #finish(file: FilePath, analysed: Analysed): FileReport {
    const { text, analysis } = analysed;
    const findings = analysis.found.map((f) => withTitles(f.finding, () => this.#made(analysed, f).map((m) => m.title)));
    const configuration = this.#configuration(file);
    const { comments } = analysis.conf.source;
    const result = applySuppressions({
      file,
      text,
      comments: text.includes(IGNORE) ? comments.filter(({ start, end }) => text.slice(start, end).includes(IGNORE)) : [],
      findings,
      statementStart: () => undefined,
      ruleIds: this.#parts.ruleIds,
      hasRun: (rule) => configuration.rules.get(rule)?.severity !== "off",
      now: this.#parts.clock.now(),
    });
    return {
      file,
      findings: suppressedByConfiguration(result.findings, configuration, file, text, this.#parts.clock.now()),
      secrets: analysis.secrets,
      notes: [...analysis.notes, ...result.notes],
    };
  }

  #made({ text, language }: Analysed, { fixes }: ConfFound, rights?: Rights): readonly MadeFix[] {
    return fixes.flatMap((fix, i) => makeConfFix(fix, i === 0, { text, language, rights }) ?? []);
  }

  async fixes(file: FilePath, span: Span, token: CancellationToken): Promise<readonly Fix[]> {
    const analysed = await this.#analysed(file);
    if (!analysed) return [];
    const touched = analysed.analysis.found.filter(({ finding: f }) => f.start <= span.end && f.end >= span.start);
    const rights = await this.#rights(analysed, touched, token);
    return touched.flatMap((found) => this.#made(analysed, found, rights).map((made) => toFix(file, found.finding, made, [])));
  }

  /** What the workspace uses, if one of the fixes wants to know it. */
  async #rights({ analysis }: Analysed, found: readonly ConfFound[], token: CancellationToken): Promise<Rights | undefined> {
    const rights = found.some((f) => f.fixes.some(wantsRights)) ? await this.#parts.rights?.(token) : undefined;
    return rights && rightsOn(analysis.conf.version, rights);
  }

  async fixAll(
    file: FilePath,
    rule: string | undefined,
    safety: "keeps-behaviour" | "any",
    token: CancellationToken,
  ): Promise<readonly TextEdit[]> {
    const first = await this.#analysed(file);
    if (!first) return [];
    const rights = safety === "any" ? await this.#rights(first, first.analysis.found, token) : undefined;
    // What is suppressed stays as it is.
    const fixing = (analysed: Analysed): Fixing => {
      const { findings } = this.#finish(file, analysed);
      return { text: analysed.text, found: analysed.analysis.found.filter((_, i) => !findings[i]?.suppression), analysed };
    };
    const tools: FixTools<ConfFound, Fixing> = {
      made: (at, found) => this.#made(at.analysed, found, rights),
      analyse: async (text) => fixing(await this.#analyseText(file, text, first.language)),
      done: () => undefined,
    };
    return editsBetween(first.text, await fixedText(fixing(first), { rule, safety }, tools, token));
  }

  suppress(file: FilePath, finding: Finding, reason: string): readonly TextEdit[] {
    const document = this.#open.get(file);
    // An ACL file has no comments: a server would not start with one.
    if (!document || document.language === "redis-acl") return [];
    const renderer = { comment: (content: string) => `# ${content}` };
    return [suppressionEdit({ text: document.text, finding, statementStart: undefined, renderer, reason })];
  }

  async describe(file: FilePath, offset: number): Promise<Described | undefined> {
    const analysed = await this.#analysed(file);
    return analysed && describeAt(analysed.analysis.conf, offset);
  }

  async complete(file: FilePath, offset: number): Promise<readonly Completion[]> {
    const analysed = await this.#analysed(file);
    return analysed ? completionsAt(analysed.analysis.conf, offset) : [];
  }

  async outline(file: FilePath): Promise<readonly OutlineItem[]> {
    const analysed = await this.#analysed(file);
    return analysed ? outlineOf(analysed.analysis.conf) : [];
  }

  async links(file: FilePath): Promise<readonly (Span & { readonly target: FilePath })[]> {
    const analysed = await this.#analysed(file);
    return analysed ? confLinks(analysed.analysis.conf, this.#source()) : [];
  }

  #source(): ConfSource {
    const { files, roots } = this.#parts;
    const read = async (path: FilePath): Promise<string | undefined> => this.#open.get(path)?.text ?? (await files.read(path));
    return { read, list: (path) => files.list(path), roots };
  }

  dispose(): void {
    this.#open.clear();
    this.#kept.clear();
    this.#deployments.clear();
  }
}
