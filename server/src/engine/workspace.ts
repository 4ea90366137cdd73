/** The state of a workspace: texts, parsed documents, facts of modules, and what imports of one file lead to. */
import type { AttributeKey } from "../flow/attributes.ts";
import { Bounds } from "../flow/bounds.ts";
import type { Dependence } from "../flow/dependence.ts";
import { moduleExport } from "../flow/modules.ts";
import { type Imported, type Imports, Query } from "../flow/query.ts";
import type { Semantics } from "../flow/semantics.ts";
import { UnitIndexes } from "../flow/unit-indexes.ts";
import type { FilePath, FileSource } from "../host/types.ts";
import type { FileFacts, LanguageId } from "../lang/facts.ts";
import type { Language, ParsedFile, StepJudge, TextChange } from "../lang/language.ts";
import { ProjectIndex } from "../project/project-index.ts";
import { resolveMember } from "../project/resolve.ts";
import type { Resolution } from "../project/types.ts";
import { packageOf } from "../project/versions.ts";
import { Attributes } from "./attributes.ts";
import { Importers } from "./importers.ts";
import type { Languages } from "./languages.ts";
import { Modules } from "./modules.ts";
import { noteChanges, type OpenDocument, parsedNow } from "./open-document.ts";
import { Packages } from "./package-files.ts";
import { Registrars } from "./registrars.ts";
import { Resolutions } from "./resolutions.ts";
import type { Wanted } from "./wanted.ts";

export interface ImportedFile {
  readonly file: FilePath;
  readonly names: readonly string[] | undefined;
}

export class Workspace {
  readonly documents = new Map<FilePath, OpenDocument>();
  readonly #files: FileSource;
  readonly #languages: Languages;
  readonly #semantics: (file: FilePath) => Semantics;
  readonly #roots: readonly string[];
  readonly #indexes = new UnitIndexes();
  readonly #modules: Modules;
  readonly #queries = new Map<FilePath, Query>();
  readonly #importers = new Importers();
  readonly #resolved = new Resolutions((file) => this.#source(file));
  readonly #listings = new Map<FilePath, readonly string[]>();
  readonly #texts = new Map<FilePath, string | null>();
  readonly #bounds = new Bounds();
  readonly #libraries: ReadonlySet<string>;
  readonly #packages: Packages;
  readonly #registrars: Registrars;
  /** What packages hang on the objects of frameworks, and what one of their files says of all of them. */
  readonly attributes: Attributes;
  #wanted: Wanted = { modules: new Set(), folders: new Set(), texts: new Set() };
  #index: ProjectIndex;

  constructor(
    files: FileSource,
    languages: Languages,
    semantics: (file: FilePath) => Semantics,
    roots: readonly string[],
    libraries: ReadonlySet<string>,
    settingsTexts: readonly string[] = [],
  ) {
    this.#files = files;
    this.#languages = languages;
    const onForgotten = (file: FilePath): void => {
      if (this.documents.has(file)) return;
      this.#queries.delete(file);
      this.#resolved.forget(file);
    };
    this.#modules = new Modules(files, languages, () => this.documents.size > 0, onForgotten);
    this.#semantics = semantics;
    this.#roots = roots;
    this.#libraries = libraries;
    const view = { list: (folder: FilePath) => this.#listing(folder), source: (file: FilePath) => this.#source(file) };
    this.#packages = new Packages(view);
    this.#registrars = new Registrars(view, this.#packages);
    this.attributes = new Attributes(view, this.#packages, settingsTexts);
    this.#index = this.#newIndex();
  }

  #newIndex(): ProjectIndex {
    this.#resolved.clear();
    const view = {
      roots: this.#roots,
      list: (folder: FilePath) => this.#listing(folder),
      text: (file: FilePath) => this.#projectText(file),
    };
    return new ProjectIndex(view, { libraries: this.#libraries });
  }

  #listing(folder: FilePath): readonly string[] | undefined {
    const known = this.#listings.get(folder) ?? this.#files.now?.list(folder);
    if (known) this.#listings.set(folder, known);
    else this.#wanted.folders.add(folder);
    return known;
  }

  #projectText(file: FilePath): string | null | undefined {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const { now } = this.#files;
    const text = now && (now.read(file) ?? null);
    if (text === undefined) this.#wanted.texts.add(file);
    else this.#texts.set(file, text);
    return text;
  }

  /** The text of a source that is there, the editor's first. */
  #source(file: FilePath): string | null | undefined {
    const text = this.documents.get(file)?.text ?? this.#modules.text(file);
    if (text === undefined) this.#wanted.modules.add(file);
    return text;
  }

  languageOf(file: FilePath): Language | undefined {
    return this.#languages.of(file);
  }

  /** The language of a file, loaded if need be. */
  languageFor(file: FilePath): Promise<Language | undefined> {
    return this.#languages.load(file);
  }

  /** The text of a file: the editor's, else the disk's. */
  async text(file: FilePath): Promise<string | undefined> {
    return this.documents.get(file)?.text ?? (await this.#files.read(file));
  }

  /** The parse of an open document's current text; undefined when the judge is against making it now. */
  parsedDocument(file: FilePath, document: OpenDocument, judge?: StepJudge): ParsedFile | undefined {
    return parsedNow(document, this.#languages.of(file), file, judge);
  }

  applyChanges(file: FilePath, changes: readonly TextChange[], text: string, version: number): void {
    const document = this.documents.get(file);
    if (!document) return;
    this.#resolved.edited(file, text);
    document.text = text;
    document.version = version;
    this.#noteChanged(file);
    noteChanges(document, changes);
    this.forgetAnswers(file);
  }

  /** Drops what was concluded from a file, and from files that import it. Answers the importers, transitively. */
  forgetAnswers(file: FilePath): ReadonlySet<FilePath> {
    const dependants = this.#importers.of(file);
    for (const f of [file, ...dependants]) this.#queries.delete(f);
    return dependants;
  }

  /** A file changed on disk, appeared or went. Answers the files whose answers may differ now. */
  invalidate(file: FilePath): ReadonlySet<FilePath> {
    const isStructural = this.#isNewOrGone(file) || !this.#languages.of(file);
    this.forgetModule(file);
    if (!isStructural) return this.forgetAnswers(file);
    this.#listings.clear();
    this.#packages.clear();
    this.#registrars.clear();
    this.attributes.clear();
    this.#queries.clear();
    this.#index = this.#newIndex();
    return new Set(this.documents.keys());
  }

  /** Drops what the disk said of a file. */
  forgetModule(file: FilePath): void {
    this.#modules.forget(file);
    this.#noteChanged(file);
    this.#resolved.forget(file);
    this.#texts.delete(file);
  }

  /** When the host cannot tell without waiting, a file that was in use counts as changed, and any other as new. */
  #isNewOrGone(file: FilePath): boolean {
    const folder = file.slice(0, file.lastIndexOf("/"));
    const name = file.slice(folder.length + 1);
    const listed = this.#listings.get(folder);
    const { now } = this.#files;
    if (listed && now) return listed.includes(name) !== now.list(folder).includes(name);
    return !this.#modules.has(file) && !this.documents.has(file);
  }

  facts(file: FilePath): FileFacts | undefined {
    const document = this.documents.get(file);
    if (document) return this.parsedDocument(file, document)?.facts;
    return this.#modules.facts(file) ?? undefined;
  }

  /** Keeps the facts of a file that is not open. */
  keep(file: FilePath, text: string, facts: FileFacts): void {
    this.#modules.keep(file, text, facts);
  }

  /** The flow of a file whose facts are at hand. */
  query(file: FilePath): Query | undefined {
    const known = this.#queries.get(file);
    if (known) {
      this.#modules.touch(file);
      return known;
    }
    const facts = this.facts(file);
    if (!facts) return undefined;
    const query = this.queryOn(file, facts);
    this.#queries.set(file, query);
    return query;
  }

  /** A new flow of an open document, which notes what depends on what. */
  trackedQuery(file: FilePath, dependence: Dependence): Query | undefined {
    const facts = this.facts(file);
    if (!facts) return undefined;
    const query = this.queryOn(file, facts, dependence);
    this.#queries.set(file, query);
    return query;
  }

  /** A flow over given facts of a file, which nothing else sees (a text that is only tried). */
  queryOn(file: FilePath, facts: FileFacts, dependence?: Dependence): Query {
    return new Query(
      { file, language: facts.language, facts },
      this.#semantics(file),
      this.#importsOf(file, facts),
      this.#indexes,
      this.#bounds,
      dependence,
    );
  }

  /** A package as seen from a file: its version, `undefined` when it is not known, and whether the project asks for it. */
  package(name: string, file: FilePath): { readonly version: string | undefined; readonly isDependency: boolean } {
    return packageOf(this.#index, this.#languages.of(file)?.id ?? "python", name, file);
  }

  /** The files to which an import leads, with the names that are wanted of each (all when undefined). The importer depends on them. */
  importedFiles(specifier: string, names: ImportedFile["names"], from: FilePath): readonly ImportedFile[] {
    const language = this.#languages.of(from)?.id ?? "python";
    const found = this.#resolve(specifier, from, language);
    if (found.kind !== "file" && found.kind !== "folder") return [];
    const folderOrFile = found.kind === "file" ? found.file : found.folder;
    const inner = (language === "python" ? (names ?? []) : []).flatMap((name) => {
      const member = resolveMember(this.#index, language, folderOrFile, name);
      return member.kind === "file" ? [{ file: member.file, names: undefined }] : [];
    });
    const all = found.kind === "file" ? [{ file: found.file, names }, ...inner] : inner;
    for (const { file } of all) this.#importers.note(file, from);
    return all;
  }

  #resolve(specifier: string, from: FilePath, language: LanguageId): Resolution {
    return this.#resolved.of(this.#index, specifier, from, language);
  }

  #importsOf(file: FilePath, facts: FileFacts): Imports {
    return {
      isExternal: (specifier) => this.#resolve(specifier, file, facts.language).kind === "external",
      registrars: () => this.#registrarsOf(file),
      of: (other) => {
        this.#importers.note(other, file);
        return this.queryOrWanted(other);
      },
      having: (key) => this.attributeWriters(key, file).flatMap((user) => this.queryOrWanted(user) ?? []),
      resolve: (specifier, name): Imported => {
        const target = this.#resolve(specifier, file, facts.language);
        if (target.kind === "pending" || target.kind === "external") return target;
        const folderOrFile = target.kind === "file" ? target.file : target.folder;
        if (target.kind === "file") {
          const found = this.#exportOf(target.file, name, file);
          if (found) return found;
        }
        if (facts.language !== "python" || name === "*") return { kind: "pending" };
        const inner = resolveMember(this.#index, "python", folderOrFile, name);
        return inner.kind === "file" ? (this.#exportOf(inner.file, "*", file) ?? { kind: "pending" }) : { kind: "pending" };
      },
    };
  }

  #registrarsOf(file: FilePath): readonly Query[] {
    return this.#registrars.of(file).flatMap((user) => {
      this.#importers.note(user, file);
      return this.queryOrWanted(user) ?? [];
    });
  }

  /** Files that may write to a place on the objects of frameworks. The asker depends on them. */
  attributeWriters(key: AttributeKey, asker: FilePath): readonly FilePath[] {
    const files = this.attributes.writers(key, asker);
    for (const file of files) if (file !== asker) this.#importers.note(file, asker);
    return files;
  }

  /** The flow of a file; what it needs is noted as missing. */
  queryOrWanted(file: FilePath): Query | undefined {
    const query = this.query(file);
    if (!query && this.#modules.facts(file) !== null) this.#wanted.modules.add(file);
    return query;
  }

  /** Open files whose functions a changed file registers from now on, or that read what it writes from now on, depend on it as well. */
  #noteChanged(file: FilePath): void {
    for (const other of this.#registrars.changed(file, this.documents.keys())) this.#importers.note(file, other);
    for (const other of this.attributes.changed(file)) this.#importers.note(file, other);
  }

  #exportOf(target: FilePath, name: string, importer: FilePath): Imported | undefined {
    this.#importers.note(target, importer);
    if (target === importer) return undefined;
    if (!this.documents.has(target) && !this.#modules.mayExport(target, name)) return undefined;
    const query = this.queryOrWanted(target);
    if (!query) return { kind: "pending" };
    const value = moduleExport(query, name);
    return value && { kind: "value", value };
  }

  /** Forgets all that was concluded, so that the next analysis says the same whatever was analysed before it. */
  forgetAllAnswers(): void {
    this.#queries.clear();
    if (this.documents.size === 0) this.#importers.clear();
  }

  /** Starts noting anew what is missing. */
  startAsking(): Wanted {
    this.#bounds.restart();
    for (const set of Object.values(this.#wanted)) (set as Set<string>).clear();
    return this.#wanted;
  }

  /** The analysis since {@link startAsking} met more than it may look at. */
  get isExhausted(): boolean {
    return this.#bounds.isExhausted;
  }

  /** Loads all that was noted as missing; true when there was anything, so that the question must be asked again. */
  async load(): Promise<boolean> {
    const wanted = { modules: [...this.#wanted.modules], folders: [...this.#wanted.folders], texts: [...this.#wanted.texts] };
    for (const folder of wanted.folders) this.#listings.set(folder, await this.#files.list(folder));
    for (const file of wanted.texts) this.#texts.set(file, (await this.#files.read(file)) ?? null);
    for (const file of wanted.modules) await this.#modules.load(file);
    if (wanted.folders.length + wanted.texts.length > 0)
      for (const path of [...wanted.folders, ...wanted.texts]) this.#index.invalidate(path);
    const found = wanted.modules.length + wanted.folders.length + wanted.texts.length > 0;
    if (found) this.#queries.clear();
    return found;
  }

  dispose(): void {
    for (const d of this.documents.values()) d.parsed?.dispose();
    this.documents.clear();
    this.#modules.clear();
    this.#queries.clear();
  }
}
