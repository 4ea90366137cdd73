/** The engine's face: what the language server and the command line use, and all that they may use. */

import type { Configuration } from "../config/types.ts";
import type { CancellationToken, FilePath } from "../host/types.ts";
import type { TextChange, TextEdit } from "../lang/language.ts";
import type { Completion } from "../model/conf-complete.ts";
import type { Described } from "../model/conf-hover.ts";
import type { OutlineItem } from "../model/conf-outline.ts";
import type { Certainty, Severity } from "../model/finding.ts";

export type { TextChange, TextEdit } from "../lang/language.ts";
export type { Completion } from "../model/conf-complete.ts";
export type { Described } from "../model/conf-hover.ts";
export type { OutlineItem } from "../model/conf-outline.ts";
export type { Certainty, Severity } from "../model/finding.ts";

/** `[start, end)` in UTF-16 code units of a file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface FileSpan extends Span {
  readonly file: FilePath;
}

/** A finding as users see it. Plain data: it crosses threads. */
export interface Finding extends FileSpan {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** From where the value is born to where it does harm. */
  readonly trace: readonly TraceStep[];
  /** Other places that belong to it; absent when there are none. */
  readonly related?: readonly TraceStep[];
  /** Titles of its fixes, first is preferred. Edits are made by `Engine.fixes`. */
  readonly fixTitles: readonly string[];
  /** Set when a comment or the configuration suppresses it. */
  readonly suppression: { readonly kind: "inSource" | "external"; readonly reason: string } | undefined;
}
export interface TraceStep extends FileSpan {
  readonly message: string;
}

/** Analysis of one version of one file. */
export interface FileReport {
  readonly file: FilePath;
  readonly findings: readonly Finding[];
  /** Where secrets stand in the text; whoever shows source masks them (`engine/mask.ts`). */
  readonly secrets: readonly Span[];
  /** Problems of the tool, not of the code: a rule that failed, a suppression comment that is wrong. */
  readonly notes: readonly Note[];
  /** What may be a finding together with what other files hold; absent when there is nothing. */
  readonly candidates?: readonly Candidate[];
  /** It is of a version before, moved along with what was typed since. */
  readonly isMoved?: true;
}
/** A place that a rule on whole workspaces wants to compare with others; `engine/gathering.ts` makes findings of them. */
export interface Candidate {
  /** The finding that it may become; it has no message yet. */
  readonly finding: Finding;
  /** The same for the same text. It never leaves the process: it is made from a secret. */
  readonly same: string;
  readonly isTest: boolean;
  readonly data: Readonly<Record<string, string>>;
}
export interface Note {
  readonly file: FilePath;
  readonly level: "error" | "warning" | "information";
  readonly message: string;
  readonly span: Span | undefined;
}

/** A fix, ready to apply. Edits may touch several files. */
export interface Fix {
  readonly rule: string;
  readonly finding: Finding;
  readonly title: string;
  readonly isPreferred: boolean;
  /** `keeps-behaviour` may be applied without asking; `needs-setup` names in its title what must be set. */
  readonly safety: "keeps-behaviour" | "needs-setup";
  readonly edits: readonly { readonly file: FilePath; readonly edits: readonly TextEdit[] }[];
  /** Places of other files that must be changed by hand. */
  readonly elsewhere: readonly FileSpan[];
}

/** What an editor can show of the files of servers besides findings. Nothing of it shows a secret. */
export interface ServerFiles {
  /** Whether a file is one of a server's. */
  handles(file: FilePath): boolean;
  describe(file: FilePath, offset: number): Promise<Described | undefined>;
  complete(file: FilePath, offset: number): Promise<readonly Completion[]>;
  outline(file: FilePath): Promise<readonly OutlineItem[]>;
  /** Paths in the file that lead to files which are there. */
  links(file: FilePath): Promise<readonly (Span & { readonly target: FilePath })[]>;
}

export interface Engine {
  readonly serverFiles?: ServerFiles;
  /** Documents that an editor holds; their text beats the file's. `language`: the editor's id of it, for names that do not tell. */
  open(file: FilePath, text: string, version: number, language?: string): void;
  change(file: FilePath, changes: readonly TextChange[], text: string, version: number): void;
  close(file: FilePath): void;
  /** Files that changed on disk, appeared or went. Answers the open documents whose findings may differ now. */
  invalidate(files: readonly FilePath[]): readonly FilePath[];
  /**
   * `undefined` when the file is no longer there, is excluded, or the work was cancelled. With `mayLag`, the answer may be that for a
   * version before, moved along with the changes, until {@link refresh}: while text is broken, or is typed faster than it is analysed.
   */
  report(file: FilePath, token: CancellationToken, mayLag?: boolean): Promise<FileReport | undefined>;
  /**
   * For when typing pauses: the next report of the document is exact, and comes from a fresh parse if the last one was incremental on
   * broken code. True when the report may differ.
   */
  refresh(file: FilePath): boolean;
  /** All fixes for findings that touch `span`. */
  fixes(file: FilePath, span: Span, token: CancellationToken): Promise<readonly Fix[]>;
  /** Edits that apply every fix of one rule (or all, `undefined`) of the given safety in a file, one after the other on re-analysed text. */
  fixAll(
    file: FilePath,
    rule: string | undefined,
    safety: "keeps-behaviour" | "any",
    token: CancellationToken,
  ): Promise<readonly TextEdit[]>;
  /** The edit that suppresses a finding with a reason. */
  suppress(file: FilePath, finding: Finding, reason: string): readonly TextEdit[];
  configure(configuration: ConfigurationFor): void;
  /** Frees parsers and trees. */
  dispose(): void;
}

/** The configuration that holds for a file. */
export type ConfigurationFor = (file: FilePath) => Configuration;
