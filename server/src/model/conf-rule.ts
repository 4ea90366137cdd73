/** Rules over the files of a server: what they see, what they report, and what their fixes want. */
import type { Place } from "../lang/conf/conf-file.ts";
import type { Conf } from "./conf.ts";
import type { Certainty, Severity } from "./finding.ts";
import type { RuleMetadata } from "./rule.ts";

/** A place in a file. */
export interface ConfPlace extends Place {
  readonly file: string;
}

/** One change to the file of a finding; `fixes/conf-fix.ts` turns it into edits of the text. */
export type ConfChange =
  /** The line at `at` says this instead. */
  | { readonly op: "setLine"; readonly at: Place; readonly words: readonly string[] }
  /** A new line before or after that at `at`, or at the end of the file. */
  | { readonly op: "addLine"; readonly at: Place | undefined; readonly where: "before" | "after"; readonly words: readonly string[] }
  | { readonly op: "removeLine"; readonly at: Place }
  /** A word becomes another one, quoted where it must be; it goes if undefined. */
  | { readonly op: "setWord"; readonly at: Place; readonly value: string | undefined }
  /** A word more, behind that at `at`. */
  | { readonly op: "addWord"; readonly at: Place; readonly value: string }
  /** Rules about commands in the place of one: what the workspace uses, or what does for most programs. */
  | { readonly op: "setRights"; readonly at: Place }
  /** Patterns for keys in the place of one: those that the workspace uses, or those with this prefix. */
  | { readonly op: "setKeys"; readonly at: Place; readonly prefix: string }
  /** A line for a program's user, at the end of the file: switched off until it has a password. */
  | { readonly op: "addUser"; readonly name: string }
  /** What stands from `from` to the end of the line becomes a comment on a line of its own before it. */
  | { readonly op: "moveComment"; readonly at: Place; readonly from: number }
  /** A password becomes `#` and its SHA-256. */
  | { readonly op: "hashPassword"; readonly at: Place; readonly password: string }
  /** The line at `at` becomes that of a user with this password, and with the rights that the workspace needs. */
  | { readonly op: "makeUser"; readonly at: Place; readonly name: string; readonly password: string };

/** What a fix wants: changes with the words for the user. */
export interface ConfFix {
  readonly title: string;
  /** What must be set up for it, in one sentence; undefined when what the server does stays the same. */
  readonly setup: string | undefined;
  readonly changes: readonly ConfChange[];
}

/** One place where a rule holds. */
export interface ConfReport {
  readonly at: ConfPlace;
  /** Key into the rule's `messages`. */
  readonly message: string;
  /** Values for the message's `{placeholders}`; never a secret. */
  readonly data?: Readonly<Record<string, string>>;
  /** `certain` when left out. */
  readonly certainty?: Certainty;
  /** Shown as this at most: many conditions are worse on an exposed server than on another. */
  readonly atMost?: Severity;
  /** Other lines that bring it about. */
  readonly because?: readonly { readonly at: ConfPlace; readonly says: string }[];
  /** The first is preferred. */
  readonly fixes?: readonly ConfFix[];
}

/** A rule about redis.conf, sentinel.conf or users.acl. */
export interface ConfRule extends RuleMetadata {
  check(conf: Conf, report: (r: ConfReport) => void): void;
}

/** Identity with types: gives a rule object its checked shape. */
export function defineConfRule(rule: ConfRule): ConfRule {
  return rule;
}
