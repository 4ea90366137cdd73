/**
 * What client and server of this extension say to each other beyond the Language Server Protocol: names and types only.
 * Every client may use it; none has to.
 */
import type { Diagnostic, Location, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { ENDINGS } from "./lang/endings.ts";

/** Section of the settings, and `source` of diagnostics. */
export const SECTION = "redwarden";

/** Files of servers, by LSP language id. */
export { CONF_GLOBS } from "./lang/conf/names.ts";

/** LSP language ids of the files of servers. */
export const SERVER_LANGUAGES: readonly string[] = ["redis-conf", "redis-acl"];

/** File name endings of the sources that Redwarden reads. */
export const SOURCE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();
/** LSP language ids of these sources, with the ending that stands for each where a document has no file name. */
export const LANGUAGE_ENDINGS: Readonly<Record<string, string>> = {
  python: ".py",
  typescript: ".ts",
  typescriptreact: ".tsx",
  javascript: ".js",
  javascriptreact: ".jsx",
  "redis-conf": ".conf",
  "redis-acl": ".acl",
};

/** `initializationOptions`: what a client can do that the protocol has no capability for. Everything is off when absent. */
export interface InitializationOptions {
  /** The client handles `STATUS`. */
  readonly status?: boolean;
  /** The client has the commands of `ClientCommand`, so code actions may name them. */
  readonly commands?: boolean;
}

/** Commands that code actions name and the client carries out. */
export const ClientCommand = {
  /** Arguments: `[SuppressRequestParams without reason]`; asks for the reason and sends `SUPPRESS`. */
  suppress: "redwarden.suppress",
  /** Arguments: `[rule id]`. */
  showDocumentation: "redwarden.showDocumentation",
  /** Arguments: `[ShowPlacesParams]`; shows places that must be changed by hand after a fix. */
  showPlaces: "redwarden.showPlaces",
} as const;

export interface ShowPlacesParams {
  /** Where the fix was made. */
  readonly at: Location;
  readonly places: readonly Location[];
}

/** Request: analyse whole folders or single files. Reports work-done progress; results stream as partial results. */
export const AUDIT = "redwarden/audit";
export interface AuditParams {
  /** Folders or files; absent means every workspace folder. */
  readonly uris?: readonly string[];
  readonly workDoneToken?: number | string;
  /** When given, `AuditPart`s are sent as `$/progress` with this token and `AuditResult.parts` is empty. */
  readonly partialResultToken?: number | string;
}
/** Results of one file that no editor holds; open documents get theirs as ordinary diagnostics. */
export interface AuditPart {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}
export interface AuditResult {
  readonly summary: AuditSummary;
  /** The whole audit, open documents included, as a Markdown page. Holds no source text. */
  readonly report: string;
  readonly parts: readonly AuditPart[];
}
export interface AuditSummary {
  /** For the user: `2 errors, 1 warning in 120 files`. */
  readonly text: string;
  /** Files that were analysed or found not to matter. */
  readonly files: number;
  readonly findings: number;
  readonly isCancelled: boolean;
  /** What went wrong with the tool itself, for the user. */
  readonly problems: readonly string[];
}

/** Notification, server to client: what was found in a document that an editor holds. */
export const STATUS = "redwarden/status";
export interface StatusParams {
  readonly uri: string;
  readonly findings: number;
  /** Problems of configuration and tool that concern this document, for the user. */
  readonly problems: readonly string[];
}

/** Request: the edit that suppresses a finding with a reason. Answers `null` when the finding is no longer there. */
export const SUPPRESS = "redwarden/suppress";
export interface SuppressParams {
  readonly uri: string;
  readonly rule: string;
  readonly range: Range;
  readonly reason: string;
}

/** Request: the edit that applies every fix of one rule in a document. Answers `null` when there is nothing to do. */
export const FIX_RULE = "redwarden/fixRule";
export interface FixRuleParams {
  readonly uri: string;
  /** Absent means all rules. */
  readonly rule?: string;
  /** `keeps-behaviour` leaves out the fixes that need something to be set up. */
  readonly safety: "keeps-behaviour" | "any";
}

/** Answer of `SUPPRESS` and `FIX_RULE`. */
export type EditResult = WorkspaceEdit | null;
