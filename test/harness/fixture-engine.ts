/** An engine over fixtures in memory, and what the checks of fixes need to know of syntax. */
import type { Node, Parser } from "web-tree-sitter";
import { readSettings } from "../../server/src/config/read.ts";
import { resolveConfiguration } from "../../server/src/config/resolve.ts";
import { CONFIG_FILE } from "../../server/src/config/table.ts";
import type { Engine, FileReport, Finding, Fix } from "../../server/src/engine/api.ts";
import { createEngine } from "../../server/src/engine/create.ts";
import { Gathering } from "../../server/src/engine/gathering.ts";
import type { FilePath } from "../../server/src/host/types.ts";
import { readAclFile } from "../../server/src/lang/conf/acl-file.ts";
import { readConf } from "../../server/src/lang/conf/conf-file.ts";
import { confLanguageOf } from "../../server/src/lang/conf/names.ts";
import { loadGrammar, loadParser } from "../../server/src/lang/runtime.ts";
import { confRules } from "../../server/src/rules/conf-index.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "./fixtures.ts";
import { memoryFiles } from "./memory-files.ts";
import { testWasm } from "./wasm.ts";

const NO_SETTINGS = { settings: undefined, problems: [] };
const RUNNING = { isCancelled: false };

/** Files of one workspace in memory, with an engine over them that is configured by `redwarden.config.json` in its folder. Dispose of it. */
export class FixtureWorkspace {
  readonly #files: Map<FilePath, string>;
  readonly #engine: Engine;
  readonly #root: FilePath;
  readonly #versions = new Map<FilePath, number>();

  private constructor(files: Map<FilePath, string>, engine: Engine, root: FilePath) {
    this.#files = files;
    this.#root = root;
    this.#engine = engine;
  }

  /**
   * @param root the workspace folder; all `files` lie below it
   * @param switchedOn a rule that is on, as a hint, also if it is off by default
   */
  static async create(files: Map<FilePath, string>, root: FilePath, switchedOn?: string): Promise<FixtureWorkspace> {
    const own = [...rules, ...confRules].map((r) =>
      r.id === switchedOn && r.severity === "off" ? { ...r, severity: "hint" as const } : r,
    );
    const text = files.get(`${root}/${CONFIG_FILE}`);
    const { settings, problems } = text === undefined ? NO_SETTINGS : readSettings(text, CONFIG_FILE, own);
    if (problems.length > 0) throw new Error(problems.map((p) => p.message).join("\n"));
    const configuration = resolveConfiguration(own, settings ? [{ folder: root, settings }] : [], root);
    const engine = await createEngine({
      files: memoryFiles(files),
      roots: [root],
      wasm: testWasm,
      configuration: () => configuration,
      clock: { now: () => 1_700_000_000_000 },
      sources: async () => [...files.keys()],
    });
    return new FixtureWorkspace(files, engine, root);
  }

  text(file: FilePath): string {
    return this.#files.get(file) ?? "";
  }

  /** Findings that are shown, in source order. */
  async findings(file: FilePath): Promise<readonly Finding[]> {
    const report = await this.report(file);
    return report.findings.filter((f) => !f.suppression);
  }

  /** What an audit of all files finds besides, by file. */
  async audited(): Promise<ReadonlyMap<FilePath, readonly Finding[]>> {
    const gathering = new Gathering(memoryFiles(this.#files), [this.#root]);
    for (const file of this.#files.keys()) {
      const report = await this.#engine.report(file, RUNNING);
      if (report) await gathering.add(report);
    }
    return new Map(gathering.finish().map((r) => [r.file, r.findings.filter((f) => !f.suppression)]));
  }

  async report(file: FilePath): Promise<FileReport> {
    const report = await this.#engine.report(file, RUNNING);
    if (!report) throw new Error(`no report for ${file}`);
    return report;
  }

  /** The fixes of one finding, in the order in which they are offered. */
  async fixesOf(finding: Finding): Promise<readonly Fix[]> {
    const fixes = await this.#engine.fixes(finding.file, finding, RUNNING);
    return fixes.filter((f) => f.rule === finding.rule && f.finding.start === finding.start && f.finding.end === finding.end);
  }

  /** Texts after a fix, by file; nothing is kept. */
  after(fix: Fix): ReadonlyMap<FilePath, string> {
    return new Map(fix.edits.map(({ file, edits }) => [file, applyEdits(this.text(file), edits)]));
  }

  /** Findings of `file` if other texts stood in the editor. */
  async findingsWith(texts: ReadonlyMap<FilePath, string>, file: FilePath): Promise<readonly Finding[]> {
    for (const [path, text] of texts) this.#open(path, text);
    try {
      return await this.findings(file);
    } finally {
      for (const path of texts.keys()) this.#engine.close(path);
    }
  }

  #open(file: FilePath, text: string): void {
    const version = (this.#versions.get(file) ?? 0) + 1;
    this.#versions.set(file, version);
    this.#engine.open(file, text, version);
  }

  dispose(): void {
    this.#engine.dispose();
  }
}

/** What the grammar says of a text: whether it is broken, and its comments. Independent of the lowering under test. */
export interface Syntax {
  readonly hasError: boolean;
  readonly comments: readonly string[];
}

/** Answers the {@link Syntax} of texts; grammars are loaded once. */
export function syntaxChecker(): (text: string, file: FilePath) => Promise<Syntax> {
  const parsers = new Map<string, Promise<Parser>>();
  return async (text, file) => {
    const language = confLanguageOf(file);
    if (language) return confSyntax(text, language);
    const name = grammarFor(file);
    const parser = parsers.get(name) ?? createParser(name);
    parsers.set(name, parser);
    const tree = (await parser).parse(text);
    if (!tree) throw new Error("nothing parsed");
    const comments: string[] = [];
    collectComments(tree.rootNode, comments);
    const { hasError } = tree.rootNode;
    tree.delete();
    return { hasError, comments };
  };
}

/** What cannot be read as words counts as broken; whether the server takes the words is for the rules to say. */
function confSyntax(text: string, language: string): Syntax {
  const { lines, comments } = language === "redis-acl" ? readAclFile(text) : readConf(text);
  return { hasError: lines.some((l) => l.problem), comments: comments.map(({ start, end }) => text.slice(start, end)) };
}

async function createParser(name: string): Promise<Parser> {
  const runtime = await loadParser(testWasm);
  return runtime.createParser(await loadGrammar(testWasm, `tree-sitter-${name}.wasm`));
}

function grammarFor(file: FilePath): string {
  if (/\.pyi?$/.test(file)) return "python";
  return /\.[mc]?ts$/.test(file) ? "typescript" : "tsx";
}

function collectComments(node: Node, into: string[]): void {
  if (node.type === "comment") into.push(node.text);
  for (const child of node.namedChildren) if (child) collectComments(child, into);
}
